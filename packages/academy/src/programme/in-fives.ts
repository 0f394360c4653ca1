import type { CivilDate } from '@amirani/core';

/** Groups of fewer people are not shown, and people join a group so many at a time. */
export const SMALLEST_GROUP = 5;

/**
 * The people who count, first come first: whole groups of five. Whoever compares two reports then sees the mean of five people at
 * least, never what one more has done; the last few wait for others. Those who came on one day are ordered by pseudonym.
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
