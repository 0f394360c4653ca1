import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { Stream } from '../random/stream.ts';
import type { CaseCall } from './records.ts';
import type { Phone } from './society.ts';

/** What a phone is used for: everything of a person's own, or the work of a network alone. */
type Use = 'own' | 'operational';

/** A phone in the hand of somebody from one day to another. */
export interface Line {
  readonly user: string;
  readonly use: Use;
  readonly phone: Phone;
  /** Days since the first; `until` is not included. */
  readonly from: number;
  readonly until: number;
  readonly cell: string;
}

/** Two who call each other. The second may be a number outside the world, which never answers to a name. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly use: Use;
  /** Calls in ten weeks, in the mean. */
  readonly rate: number;
  readonly hours: readonly [low: number, high: number];
  readonly from?: number;
  readonly until?: number;
  /** Share of calls that `a` makes, in thousandths; 500 where absent. */
  readonly byA?: number;
}

/** Numbers of others begin with a plus sign; people of the world are named by their ids. */
const isNumber = (end: string): boolean => end.startsWith('+');

/** The calls of all ties over the given days, in order of time. */
export const makeCalls = (
  ties: readonly Tie[],
  lines: readonly Line[],
  { first, days }: { readonly first: CivilDate; readonly days: number },
  source: Stream,
): readonly CaseCall[] => {
  const byUser = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.user}/${line.use}`;
    const found = byUser.get(key);
    if (found === undefined) byUser.set(key, [line]);
    else found.push(line);
  }
  const lineOf = (user: string, use: Use, day: number): Line | undefined =>
    byUser.get(`${user}/${use}`)?.find(({ from, until }) => day >= from && day < until);
  const dates = Array.from({ length: days }, (_, day) => addDays(first, day));
  const calls: TimedCall[] = [];
  for (const [at, tie] of ties.entries()) {
    const own = source.child(at);
    const perDay = Math.round((tie.rate * 1000) / 70);
    for (let day = tie.from ?? 0; day < Math.min(days, tie.until ?? days); day++) {
      let left = Math.floor(perDay / 1000) + (own.chance(perDay % 1000) ? 1 : 0);
      for (; left > 0; left--) {
        const forward = own.chance(tie.byA ?? 500);
        const [from, to] = forward ? [tie.a, tie.b] : [tie.b, tie.a];
        const minute = own.between(tie.hours[0] * 60, tie.hours[1] * 60 - 1);
        const seconds = own.chance(120) ? 0 : own.between(12, own.chance(200) ? 1500 : 240);
        const away = own.chance(200);
        const elsewhere = `QVR-${own.between(100, 140)}`;
        const caller = isNumber(from) ? from : lineOf(from, tie.use, day);
        const callee = isNumber(to) ? to : lineOf(to, tie.use, day)?.phone.number;
        if (caller === undefined || callee === undefined) continue;
        const start = `${dates[day]}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        const call: CaseCall =
          typeof caller === 'string'
            ? { caller, callee, start, duration: seconds, imei: '', imsi: '', cell: '' }
            : {
                caller: caller.phone.number,
                callee,
                start,
                duration: seconds,
                imei: caller.phone.imei,
                imsi: caller.phone.imsi,
                cell: away ? elsewhere : caller.cell,
              };
        calls.push({ at: day * DAY_MINUTES + minute, call });
      }
    }
  }
  return inOrderOfTime(calls);
};

const DAY_MINUTES = 1440;

/** A call with its minute: to compare numbers takes a fraction of what texts take, and there are tens of thousands. */
interface TimedCall {
  readonly at: number;
  readonly call: CaseCall;
}

const inOrderOfTime = (calls: readonly TimedCall[]): readonly CaseCall[] =>
  calls
    .toSorted((one, other) => one.at - other.at || byEnds(one.call, other.call))
    .map(({ call }) => call);

const byEnds = (one: CaseCall, other: CaseCall): number => {
  if (one.caller !== other.caller) return one.caller < other.caller ? -1 : 1;
  return one.callee < other.callee ? -1 : 1;
};

const two = (value: number): string => String(value).padStart(2, '0');
