import { type Call, dayOnClock } from './import/call.ts';

/** What two numbers had to do with each other, or one with all. */
export interface ContactTotals {
  readonly number: string;
  readonly calls: number;
  readonly outgoing: number;
  readonly incoming: number;
  /** Seconds, where the records say. */
  readonly seconds: number;
  /** Civil days with a call, on the clock of the records. */
  readonly days: number;
  /** Start of the first and of the last call. */
  readonly first: number;
  readonly last: number;
}

interface Sums {
  calls: number;
  outgoing: number;
  seconds: number;
  first: number;
  last: number;
  readonly days: Set<number>;
}

/** The contacts of a number, the one with most calls first. */
export const topContacts = (calls: readonly Call[], number: string): readonly ContactTotals[] => {
  const sums = new Map<string, Sums>();
  for (const call of calls) {
    if (call.caller === number) count(sums, call.callee, call, true);
    else if (call.callee === number) count(sums, call.caller, call, false);
  }
  return listed(sums);
};

/**
 * Every number with its calls, the busiest first. Activity does not show rank: services, carers and well-known people have
 * most calls, and a leader may hardly call at all.
 */
export const activity = (calls: readonly Call[]): readonly ContactTotals[] => {
  const sums = new Map<string, Sums>();
  for (const call of calls) {
    count(sums, call.caller, call, true);
    count(sums, call.callee, call, false);
  }
  return listed(sums);
};

const count = (sums: Map<string, Sums>, number: string, call: Call, outgoing: boolean): void => {
  let sum = sums.get(number);
  if (sum === undefined) {
    sum = {
      calls: 0,
      outgoing: 0,
      seconds: 0,
      first: call.start,
      last: call.start,
      days: new Set(),
    };
    sums.set(number, sum);
  }
  sum.calls += 1;
  if (outgoing) sum.outgoing += 1;
  sum.seconds += call.duration ?? 0;
  sum.first = Math.min(sum.first, call.start);
  sum.last = Math.max(sum.last, call.start);
  sum.days.add(dayOnClock(call));
};

const listed = (sums: ReadonlyMap<string, Sums>): readonly ContactTotals[] =>
  [...sums]
    .map(([number, { days, ...sum }]) => ({
      number,
      ...sum,
      incoming: sum.calls - sum.outgoing,
      days: days.size,
    }))
    .sort((a, b) => b.calls - a.calls || (a.number < b.number ? -1 : 1));

/** A contact that several numbers have. */
export interface CommonContact {
  readonly number: string;
  /** Those of the numbers asked about that had calls with it. */
  readonly of: readonly string[];
  readonly calls: number;
  /** With how many numbers of the table it had calls at all: a contact of everybody joins nobody. */
  readonly contacts: number;
}

/** Contacts that at least two of these numbers have, the one most of them have first, and of those the rarest. */
export const commonContacts = (
  calls: readonly Call[],
  numbers: readonly string[],
): readonly CommonContact[] => {
  const asked = new Set(numbers);
  const others = new Map<string, Set<string>>();
  const found = new Map<string, { of: Set<string>; calls: number }>();
  const note = (number: string, contact: string): void => {
    const known = others.get(number) ?? new Set<string>();
    others.set(number, known.add(contact));
    if (!asked.has(contact) || asked.has(number)) return;
    const sum = found.get(number) ?? { of: new Set<string>(), calls: 0 };
    sum.of.add(contact);
    sum.calls += 1;
    found.set(number, sum);
  };
  for (const { caller, callee } of calls) {
    note(caller, callee);
    note(callee, caller);
  }
  return [...found]
    .filter(([, { of }]) => of.size > 1)
    .map(([number, { of, calls: sum }]) => ({
      number,
      of: [...of].sort(),
      calls: sum,
      contacts: others.get(number)?.size ?? 0,
    }))
    .sort((a, b) => b.of.length - a.of.length || a.contacts - b.contacts || b.calls - a.calls);
};
