import type { Periods, Profile } from './profile.ts';

/** Calls a number must have in its period: fewer show no habits. */
const FEWEST_CALLS = 3;

/** A number that still has more than this share of its calls a day is not gone; one that had more was not new. */
const MOST_LEFT = 1 / 3;

/** How many of their calls may stand the wrong way round, where one number is said to follow the other. */
const MOST_CROSSED = 0.15;

/** Numbers that fell silent between two periods, and numbers that came up. */
export interface Candidates {
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
}

/**
 * A replaced number falls silent and its successor comes up: a number that goes on as before was not replaced, however many
 * contacts it shares with another. Families, carers and groups share contacts all the time.
 */
export const candidatesOf = ({ before, after, daysBefore, daysAfter }: Periods): Candidates => {
  const quiet = (
    here: Profile,
    there: Profile | undefined,
    daysHere: number,
    daysThere: number,
  ): boolean =>
    here.times.length >= FEWEST_CALLS &&
    (there?.times.length ?? 0) / daysThere <= (MOST_LEFT * here.times.length) / daysHere;
  const gone = [...before].filter(([number, profile]) =>
    quiet(profile, after.get(number), daysBefore, daysAfter),
  );
  const come = [...after].filter(([number, profile]) =>
    quiet(profile, before.get(number), daysAfter, daysBefore),
  );
  return {
    gone: new Set(gone.map(([number]) => number)),
    come: new Set(come.map(([number]) => number)),
  };
};

/**
 * Whether the calls of one number come before those of the other, save a few: nobody uses the phone that replaces theirs for
 * long beside it.
 */
export const follows = (periods: Periods, old: string, fresh: string): boolean => {
  const ofOld = timesOf(periods, old);
  const ofFresh = timesOf(periods, fresh);
  // The best moment of change: the calls of the old number after it and those of the new one before it are the fewest.
  let crossed = ofOld.length;
  let best = crossed;
  let a = 0;
  let b = 0;
  while (a < ofOld.length || b < ofFresh.length) {
    const next = Math.min(ofOld[a] ?? Infinity, ofFresh[b] ?? Infinity);
    while (a < ofOld.length && ofOld[a] === next) {
      crossed -= 1;
      a += 1;
    }
    best = Math.min(best, crossed);
    while (b < ofFresh.length && ofFresh[b] === next) {
      crossed += 1;
      b += 1;
    }
  }
  return best <= MOST_CROSSED * (ofOld.length + ofFresh.length);
};

const timesOf = ({ before, after }: Periods, number: string): readonly number[] =>
  [...(before.get(number)?.times ?? []), ...(after.get(number)?.times ?? [])].sort((x, y) => x - y);

/** Whether two numbers ever called each other: nobody calls their own phone, and families and carers do. */
export const calledEachOther = ({ before, after }: Periods, a: string, b: string): boolean =>
  before.get(a)?.contacts.has(b) === true || after.get(a)?.contacts.has(b) === true;
