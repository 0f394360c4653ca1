import type { CivilDate } from '@amirani/core';

/** Smaller groups are not shown, and people join a group in this number. */
export const SMALLEST_GROUP = 5;

/**
 * The people who count, first come first: whole groups of five. Comparing two reports then shows the mean of at least five
 * people, never the result of one more; the last few wait for others. People of the same day are ordered by pseudonym.
 */
export const inFives = <T extends { readonly pseudonym: string }>(
  people: readonly T[],
  cameOn: (one: T) => CivilDate,
): readonly T[] =>
  people
    .toSorted((one, other) => {
      const [a, b] = [`${cameOn(one)} ${one.pseudonym}`, `${cameOn(other)} ${other.pseudonym}`];
      return a < b ? -1 : a > b ? 1 : 0;
    })
    .slice(0, people.length - (people.length % SMALLEST_GROUP));
