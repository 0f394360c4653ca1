import { createHmac, type KeyObject } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import type { MessageRecord } from '@amirani/messages';
import { type InternalFlightsDecision, refusesInternal } from './flight/area.ts';
import { type FindAirport, type FlightPlan, flightOf } from './flight/flight.ts';
import type { System } from './traveller/person.ts';

/** A message as the reader gives it, after the gate. */
export interface ReadMessage {
  readonly record: MessageRecord;
  /** UNH to UNT after the gate, at their old length. */
  readonly content: Uint8Array;
  /** Component, element, decimal, release, repetition and terminator characters. */
  readonly separators: string;
  /** The redacted canonical form, over which the digest runs. */
  readonly canonical: Uint8Array;
}

/** A message that can be stored. */
export interface Prepared extends ReadMessage {
  readonly system: System;
  readonly digest: Buffer;
  readonly flight: FlightPlan;
}

/** What preparing depends on besides the message. */
export interface PrepareSettings {
  readonly digestKey: KeyObject;
  /** The state whose border this is, ISO 3166-1 alpha-3 or a fictitious code. */
  readonly home: string;
  readonly findAirport: FindAirport;
  readonly internalFlights?: InternalFlightsDecision | undefined;
  /** The day at the border, by which a decision begins and ends. */
  readonly today: CivilDate;
}

/** What a message comes to before the database is asked. */
export type Preparation =
  | { readonly kind: 'ready'; readonly prepared: Prepared }
  /** Refused by law, counted and not stored (R5). */
  | {
      readonly kind: 'refused';
      readonly system: System;
      readonly record: MessageRecord;
      readonly flight: FlightPlan;
    }
  /** Readable, but of no use here: goes to the quarantine with this reason. */
  | {
      readonly kind: 'unusable';
      readonly reason: 'ingest.message.type' | 'ingest.flight.absent';
      readonly record: MessageRecord;
    };

/** Decides what a message comes to. */
export const prepare = (message: ReadMessage, settings: PrepareSettings): Preparation => {
  const { record } = message;
  if (record.type === 'other') return { kind: 'unusable', reason: 'ingest.message.type', record };
  const system: System = record.type === 'PNRGOV' ? 'pnr' : 'api';
  const flight = flightOf(record, settings.home, settings.findAirport);
  if (flight === undefined) return { kind: 'unusable', reason: 'ingest.flight.absent', record };
  const states = {
    fromState: settings.findAirport(flight.from)?.state,
    toState: settings.findAirport(flight.to)?.state,
  };
  if (refusesInternal(states, settings.today, settings.internalFlights))
    return { kind: 'refused', system, record, flight };
  const digest = createHmac('sha256', settings.digestKey).update(message.canonical).digest();
  return { kind: 'ready', prepared: { ...message, system, digest, flight } };
};
