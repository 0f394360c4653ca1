import type { SchemaDeclaration } from './schema.ts';

/**
 * What investigations of smuggling and trafficking need and FollowTheMoney lacks. Every schema says what it becomes in plain
 * FollowTheMoney. Phone number, SIM, handset and user are subjects of their own: who had which of them, and when, is a
 * dated pairing, never taken for granted.
 */
export const extensions: Readonly<Record<string, SchemaDeclaration>> = {
  PhoneNumber: {
    extends: ['Thing'],
    caption: ['number', 'name'],
    properties: {
      number: 'phone',
      operator: 'string',
      subscriber: 'entity:LegalEntity',
      tariff: 'string',
    },
    downTo: { schema: 'UserAccount', properties: { operator: 'service', subscriber: 'owner' } },
  },
  Sim: {
    extends: ['Asset'],
    caption: ['iccid', 'imsi', 'name'],
    properties: { iccid: 'identifier', imsi: 'identifier', operator: 'string' },
    downTo: { schema: 'Asset' },
  },
  Handset: {
    extends: ['Asset'],
    caption: ['imei', 'name'],
    properties: { imei: 'identifier', brand: 'string', model: 'string' },
    downTo: { schema: 'Asset' },
  },
  Cell: {
    extends: ['Address'],
    caption: ['cellId', 'name'],
    properties: {
      cellId: 'identifier',
      locationArea: 'identifier',
      networkCode: 'identifier',
      azimuth: 'number',
      radius: 'number',
    },
    downTo: { schema: 'Address' },
  },
  Pairing: {
    extends: ['Interest'],
    properties: { subject: 'entity:Thing', object: 'entity:Thing' },
    edge: { source: 'subject', target: 'object', directed: false },
    downTo: { schema: 'UnknownLink' },
  },
  PositionFix: {
    extends: ['Interval'],
    properties: {
      device: 'entity:Thing',
      latitude: 'number',
      longitude: 'number',
      accuracy: 'number',
      cell: 'entity:Cell',
    },
    downTo: { schema: 'Event' },
  },
  Participation: {
    extends: ['Interest'],
    properties: {
      participant: 'entity:LegalEntity',
      event: 'entity:Event',
      price: 'number',
      priceCurrency: 'string',
    },
    edge: { source: 'participant', target: 'event', directed: true },
    downTo: { schema: 'UnknownLink', properties: { participant: 'subject', event: 'object' } },
  },
  Waypoint: {
    extends: ['Interval'],
    caption: ['crossingPoint', 'order'],
    properties: {
      trip: 'entity:Trip',
      place: 'entity:Address',
      order: 'number',
      crossingPoint: 'string',
      price: 'number',
      priceCurrency: 'string',
    },
    edge: { source: 'trip', target: 'place', directed: true },
    downTo: {
      schema: 'UnknownLink',
      properties: { trip: 'subject', place: 'object', crossingPoint: 'role' },
    },
  },
  CashCarriage: {
    extends: ['Interval', 'Value'],
    properties: {
      payer: 'entity:LegalEntity',
      beneficiary: 'entity:LegalEntity',
      courier: 'entity:Person',
      purpose: 'string',
      trip: 'entity:Trip',
    },
    edge: { source: 'payer', target: 'beneficiary', directed: true },
    downTo: { schema: 'Payment' },
  },
  HawalaTransfer: {
    extends: ['Payment'],
    properties: {
      payerBroker: 'entity:LegalEntity',
      beneficiaryBroker: 'entity:LegalEntity',
      token: 'identifier',
    },
    downTo: { schema: 'Payment' },
  },
  Seizure: {
    extends: ['Event'],
    properties: {
      seizedFrom: 'entity:LegalEntity',
      exhibit: 'entity:Exhibit',
      warrant: 'entity:Warrant',
    },
    downTo: { schema: 'Event', properties: { seizedFrom: 'involved' } },
  },
  Exhibit: {
    extends: ['Document'],
    caption: ['exhibitNumber', 'fileName', 'name'],
    properties: {
      exhibitNumber: 'identifier',
      partOf: 'entity:Exhibit',
      sha256: 'checksum',
      custodian: 'string',
    },
    downTo: { schema: 'Document' },
  },
  HandOver: {
    extends: ['Interval'],
    properties: {
      exhibit: 'entity:Exhibit',
      handedOverBy: 'string',
      receivedBy: 'string',
      acknowledgedAt: 'date',
      purpose: 'string',
    },
    downTo: { schema: 'Event' },
  },
  Warrant: {
    extends: ['Document'],
    caption: ['number', 'title', 'name'],
    properties: {
      number: 'identifier',
      authority: 'string',
      validFrom: 'date',
      validUntil: 'date',
      covers: 'text',
    },
    downTo: { schema: 'Document' },
  },
  Charge: {
    extends: ['Interval'],
    properties: {
      accused: 'entity:LegalEntity',
      offence: 'string',
      status: 'string',
      court: 'string',
    },
    downTo: { schema: 'Event', properties: { accused: 'involved' } },
  },
};
