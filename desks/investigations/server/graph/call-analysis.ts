import {
  activity,
  type Call,
  type ContactTotals,
  coLocations,
  commonContacts,
  type DevicePairing,
  deviceSwaps,
  rhythm,
  topContacts,
} from '@amirani/network/calls';
import type { EntityHead } from '../../api/types.ts';
import { headIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';
import { callsOf } from './calls.ts';
import { isWithin } from './part.ts';

/** Of each list no more are sent than this; how many there are is said. */
const MOST = 200;

/** Which calls, and of which numbers the contacts and the rhythm are wanted. */
export interface CallQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly numbers: readonly string[];
}

/**
 * Analyses calls of a case in a span: activity of each number, times, contacts, shared cells, handsets. Numbers and devices of
 * victims are left out and counted (Directive 2011/36/EU Art. 8; R40). Activity does not rank persons.
 */
export const analyseCalls = (
  seen: SeenCase,
  { numbers: asked, ...span }: CallQuery,
  zone: string,
) => {
  const within = isWithin({ ...span, zone });
  const calls = callsOf(seen, zone).filter(({ start }) => within({ from: instant(start) }));
  const { canonical } = seen.view.identities;
  const told = (id: string): boolean => !seen.apart.has(id);
  const numbers = asked.map(canonical).filter(told);
  const head = (id: string): EntityHead => headIn(seen, id);
  const busy = activity(calls);
  const open = busy.filter(({ number }) => told(number));
  const totals = ({ number, first, last, ...sums }: ContactTotals) => ({
    number: head(number),
    ...sums,
    first: instant(first),
    last: instant(last),
  });
  const [one] = numbers;
  const contacts = numbers.length === 1 && one !== undefined ? topContacts(calls, one) : [];
  const common = numbers.length > 1 ? commonContacts(calls, numbers) : [];
  const near = coLocations(calls).filter(({ numbers: both }) => both.every(told));
  const swaps = deviceSwaps(calls).filter(
    ({ stayed, pairings }) =>
      told(stayed) && pairings.every((pairing) => idsOf(pairing).every(told)),
  );
  const kept = {
    contacts: contacts.filter(({ number }) => told(number)),
    common: common.filter(({ number }) => told(number)),
  };
  return {
    calls: calls.length,
    activity: open.slice(0, MOST).map(totals),
    contacts: kept.contacts.slice(0, MOST).map(totals),
    common: kept.common
      .slice(0, MOST)
      .map(({ number, of, ...more }) => ({ number: head(number), of: of.map(head), ...more })),
    together: near.slice(0, MOST).map(({ numbers: both, cells, ...more }) => ({
      numbers: both.map(head),
      cells: cells.map(head),
      ...more,
    })),
    swaps: swaps.slice(0, MOST).map(({ kind, stayed, pairings, inTurn }) => ({
      kind,
      stayed: head(stayed),
      inTurn,
      pairings: pairings.map(({ number, imei, imsi, first, last, calls: count }) => ({
        number: head(number),
        calls: count,
        first: instant(first),
        last: instant(last),
        ...(imei === undefined ? {} : { handset: head(imei) }),
        ...(imsi === undefined ? {} : { sim: head(imsi) }),
      })),
    })),
    rhythm: rhythmOf(calls, numbers),
    counts: {
      activity: open.length,
      contacts: kept.contacts.length,
      common: kept.common.length,
      together: near.length,
      swaps: swaps.length,
    },
    apart: busy.length - open.length,
  };
};

const idsOf = ({ number, imei, imsi }: DevicePairing): string[] =>
  [number, imei, imsi].filter((id) => id !== undefined);

/** Calls by day of the week, Monday first, and hour; of some numbers, or of all. */
const rhythmOf = (calls: readonly Call[], numbers: readonly string[]): number[][] => {
  const of = new Set(numbers);
  const own = calls.filter(
    ({ caller, callee }) => of.size === 0 || of.has(caller) || of.has(callee),
  );
  return rhythm(own).byHour.map((row) => [...row]);
};

const instant = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).concat('Z');
