import { readCalls, readWindow } from '../calls/index.ts';
import type { CaseRecords, Holding, PaymentRecord, TripRecord } from '../leads/index.ts';
import { CallSheet } from './calling.ts';

/** Two periods of ten days. */
const periods = ['2026-05-01..2026-05-10', '2026-05-11..2026-05-20'].map((text) => {
  const window = readWindow(text);
  if (window === undefined) throw new Error('no period');
  return window;
}) as unknown as NonNullable<CaseRecords['periods']>;

/** Records of a case of people named by one word, each with the telephone `tel NAME` and the account `acc NAME`. */
export const caseOf = (parts: {
  readonly people: string;
  readonly sheet?: CallSheet;
  readonly payments?: readonly PaymentRecord[];
  readonly trips?: readonly TripRecord[];
  readonly holdings?: readonly Holding[];
  readonly victims?: readonly string[];
}): CaseRecords => {
  const people = parts.people.split(' ');
  const { calls, problems } = readCalls((parts.sheet ?? new CallSheet()).text());
  if (problems.some(({ code }) => code !== 'network.call.empty'))
    throw new Error(JSON.stringify(problems));
  return {
    calls,
    periods,
    payments: parts.payments ?? [],
    trips: parts.trips ?? [],
    holdings: [
      ...people.flatMap((person): readonly Holding[] => [
        { kind: 'phone', value: `tel-${person}`, person },
        { kind: 'account', value: `acc-${person}`, person },
        { kind: 'document', value: `DOC${person}`, person },
      ]),
      ...(parts.holdings ?? []),
    ],
    persons: people.map((id) => ({
      id,
      status: parts.victims?.includes(id) === true ? 'victim' : 'unknown',
    })),
  };
};

/** Payments written `from to day amount`, the day one of May 2026 or a whole date. */
export const paid = (...lines: readonly string[]): readonly PaymentRecord[] =>
  lines.map((line, at) => {
    const [from = '', to = '', day = '', amount = ''] = line.split(' ');
    return {
      id: `pay-${line.replaceAll(' ', '-')}-${at}`,
      from: `acc-${from}`,
      to: `acc-${to}`,
      date: day.length > 2 ? day : `2026-05-${day.padStart(2, '0')}`,
      amount: Number(amount),
      channel: 'transfer' as const,
    };
  });

/** `who` goes out with each companion on a day of their own, booked in the same minutes, and is back alone two days later. */
export const escorted = (who: string, companions: string): readonly TripRecord[] =>
  companions.split(' ').flatMap((companion, at) => {
    const [day, back] = [2 + 4 * at, 4 + 4 * at].map((n) => String(n).padStart(2, '0'));
    const trip = (person: string, date: string, way: 'out' | 'back'): TripRecord => ({
      list: `${way}/${date}`,
      date: `2026-05-${date}`,
      ...(way === 'out' ? { from: 'QMA', to: 'QMB' } : { from: 'QMB', to: 'QMA' }),
      surname: person.toUpperCase(),
      given: person,
      document: `DOC${person}`,
      booking: `${person}${date}`,
      bookedAt: 1_000 * at + person.length,
    });
    return [
      trip(who, day ?? '', 'out'),
      trip(companion, day ?? '', 'out'),
      trip(who, back ?? '', 'back'),
    ];
  });
