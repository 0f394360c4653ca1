import type { Call, Window } from '../calls/index.ts';
import type { JourneyRow } from '../journeys/index.ts';
import { type Channel, dayOf, type Payment } from '../money/index.ts';

/** Money that went from one account to another, as a bank or a courier's book records it. */
export interface PaymentRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `2026-02-02`, or with the hour behind it, on the clock by which days are meant. */
  readonly date: string;
  /** In hundredths of the currency. */
  readonly amount: number;
  readonly channel: Channel;
  readonly currency?: string;
}

/** A traveller of one disclosed list. */
export interface TripRecord {
  readonly list: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly surname: string;
  readonly given: string;
  readonly birthDate?: string;
  readonly document?: string;
  readonly booking?: string;
  /** Minutes of any clock on which all rows are. */
  readonly bookedAt?: number;
  readonly phone?: string;
  readonly card?: string;
  readonly address?: string;
}

/** What may be known to be somebody's. */
export type HoldingKind = 'phone' | 'account' | 'card' | 'document';

/** That something is a person's: of a subscriber list, a bank, a register of documents. */
export interface Holding {
  readonly kind: HoldingKind;
  readonly value: string;
  readonly person: string;
}

/** A person of the case. A person marked as victim is never named here. */
export interface CasePerson {
  readonly id: string;
  readonly status: 'victim' | 'unknown';
  readonly surname?: string;
  readonly given?: string;
  readonly birthDate?: string;
}

/**
 * The records of one case: calls under its authorisation (`importCalls`), lists that were disclosed to it (`disclosedRows`),
 * payments, and whose what is.
 */
export interface CaseRecords {
  readonly calls: readonly Call[];
  /** Before and after phones may have been replaced. Without these periods no change is reported. */
  readonly periods?: readonly [Window, Window];
  readonly payments: readonly PaymentRecord[];
  readonly trips: readonly TripRecord[];
  readonly holdings: readonly Holding[];
  readonly persons: readonly CasePerson[];
}

/** Payments as the finders take them, between holders where these are known; one without a day or an amount leads nowhere. */
export const paymentsBetween = (
  records: readonly PaymentRecord[],
  holderOf: (account: string) => string,
): readonly Payment[] =>
  records
    .map(({ id, from, to, date, amount, channel, currency = '' }) => ({
      id,
      from: holderOf(from),
      to: holderOf(to),
      day: dayOf(date),
      amount,
      currency,
      channel,
      carriers: [],
    }))
    .filter(({ day, amount }) => !Number.isNaN(day) && amount > 0)
    .sort((a, b) => a.day - b.day || byText(a.id, b.id));

/** Rows of lists as the finders take them, in an order of their own; each is called by its list, its name and its place. */
export const rowsOf = (trips: readonly TripRecord[]): readonly JourneyRow[] =>
  trips
    .map((trip) => ({ trip, key: JSON.stringify([trip.date, trip.list, ...fieldsOf(trip)]) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ trip }, at) => {
      const { date, surname, given, ...row } = trip;
      const name = [surname, given].filter(Boolean).join(', ');
      return { ...row, id: `${trip.list} ${name} #${at + 1}`, day: dayOf(date), name };
    })
    .filter(({ day }) => !Number.isNaN(day));

const fieldsOf = (trip: TripRecord): readonly unknown[] => [
  trip.document,
  trip.surname,
  trip.given,
  trip.birthDate,
  trip.booking,
  trip.from,
  trip.to,
  trip.bookedAt,
  trip.phone,
  trip.card,
  trip.address,
];

/** The order of texts by their code units: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
