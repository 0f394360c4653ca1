import type { CivilDate } from '@amirani/core';
import { itemDay } from '../day.ts';
import type { ItemPerson, StayFacts, StayMark, StayMaterial } from '../material.ts';
import { accompanied, asylum, everyday } from '../said/sentences.ts';
import { itemTwins } from '../stay/stay.ts';
import type { HandWrittenItem } from './hand-written.ts';

const day = (text: string): CivilDate => text as CivilDate;

const crossing = (
  profile: StayMaterial['profile'],
  person: ItemPerson,
  change: {
    readonly departure: string;
    readonly expires?: string;
    readonly parentalConsent?: boolean;
    readonly stays?: readonly StayMark[];
    readonly said?: StayMaterial['said'];
  },
): StayMaterial => {
  const { departure, expires = '2031-05-02', parentalConsent, stays = [], said } = change;
  const facts: StayFacts = {
    on: itemDay,
    departure: day(departure),
    destination: 'IT',
    ...(profile === 'schengen-entry' ? { enterAt: 'IT' } : {}),
    person: {
      nationality: person.nationality,
      dateOfBirth: person.birthDate,
      biometricsGiven: true,
      familyOfUnionCitizen: null,
      category: null,
    },
    document: {
      kind: 'ordinary',
      biometric: true,
      issuer: person.nationality,
      issued: day('2021-05-03'),
      expires: day(expires),
      genuine: true,
      reported: false,
      bearerIsHolder: true,
    },
    visa: null,
    permit: null,
    journey: {
      purpose: 'private',
      purposeJustified: true,
      meansSufficient: true,
      returnTicket: true,
      lodging: true,
      healthInsurance: true,
      invitation: false,
      ...(parentalConsent === undefined ? {} : { parentalConsent }),
    },
    alerts: { sis: 'no-hit', national: 'no-hit', bannedBy: [], exitBan: 'no-hit' },
  };
  return {
    kind: 'stay',
    on: itemDay,
    profile,
    twins: itemTwins,
    person,
    facts,
    stays,
    bookings: [],
    said: said ?? everyday.slice(0, 1),
  };
};

const nino: ItemPerson = {
  surname: 'KOBALIA',
  given: 'NINO',
  sex: 'F',
  nationality: 'QVR',
  birthDate: day('1979-08-14'),
};
const child: ItemPerson = { ...nino, given: 'SANDRO', sex: 'M', birthDate: day('2013-06-01') };

/** Crossings on the edge of a rule. */
export const stays: readonly HandWrittenItem[] = [
  {
    id: 'HWS-000001',
    // Ninety days from 3 October on: all of them are still among the 180 today, and today would be the ninety-first.
    material: crossing('schengen-entry', nino, {
      departure: '2026-04-05',
      stays: [{ entry: '2025-10-03', exit: '2025-12-31', state: 'IT', source: 'stamp' }],
    }),
    truth: { id: 'HWS-000001', target: true, evidence: ['schengen.entry.ninety-days'] },
  },
  {
    id: 'HWS-000002',
    // The same, one day earlier: every day of the new stay drops one of the old.
    material: crossing('schengen-entry', nino, {
      departure: '2026-04-05',
      stays: [{ entry: '2025-10-02', exit: '2025-12-30', state: 'IT', source: 'stamp' }],
    }),
    truth: { id: 'HWS-000002', target: false, evidence: [], minutesLost: 40 },
  },
  {
    id: 'HWS-000003',
    // Three months to the day after she leaves: it is enough.
    material: crossing('georgian-exit', nino, { departure: '2026-04-14', expires: '2026-07-14' }),
    truth: { id: 'HWS-000003', target: false, evidence: [], minutesLost: 40 },
  },
  {
    id: 'HWS-000004',
    // His mother is there, and the consent of who stays at home is not.
    material: crossing('georgian-exit', child, {
      departure: '2026-04-14',
      parentalConsent: false,
      said: accompanied.slice(0, 1),
    }),
    truth: { id: 'HWS-000004', target: true, evidence: ['schengen.exit.child-consent'] },
  },
  {
    id: 'HWS-000005',
    // Every condition is met, and none of it is what she says.
    material: crossing(
      'schengen-entry',
      { ...nino, nationality: 'QUV' },
      {
        departure: '2026-04-20',
        said: asylum.slice(4, 5),
      },
    ),
    truth: { id: 'HWS-000005', target: false, evidence: [], referral: 'asylum', minutesLost: 40 },
  },
];
