import type { CivilDate } from '@amirani/core';
import { lookAlikeOf } from '../../lists/decoys.ts';
import type { Draw } from '../../lists/draw.ts';
import type { SyntheticPerson } from '../../lists/person.ts';
import type { Stream } from '../../random/stream.ts';

/** Where so little of the given name is left that a brother or sister could not be told. */
const littleLeft: ReadonlySet<string> = new Set(['initials', 'dropped', 'joined', 'extra']);

/**
 * Somebody else who is taken for a person: of the same name and born on another day, or a twin brother or sister. No date is one
 * that a slip could make of the person's.
 */
export const anotherOf = (
  person: SyntheticPerson,
  surface: string,
  people: (number: number) => SyntheticPerson,
  source: Stream,
  draw: Draw,
): SyntheticPerson => {
  const kinds = littleLeft.has(surface)
    ? (['namesake', 'generation'] as const)
    : (['namesake', 'namesake', 'generation', 'sibling', 'twin'] as const);
  const dates = (): CivilDate => people(source.next() >>> 1).birthDate;
  for (;;) {
    const kind = source.pick(kinds);
    const base = people(source.next() >>> 1);
    const other = lookAlikeOf(kind, person, base, dates, draw);
    const isFamily = kind === 'twin' || kind === 'sibling';
    if (isFamily && isNear(person, other)) continue;
    if (kind === 'twin' || !couldSlip(person.birthDate, other.birthDate)) return other;
  }
};

/** Given names so like that a slip or a pet name could make one of the other: nobody could tell brother from brother. */
const isNear = (one: SyntheticPerson, other: SyntheticPerson): boolean => {
  const [mine, theirs] = [one, other].map(({ name: { primary, secondary } }) =>
    (secondary.length === 0 ? primary : secondary).map(({ latin }) => latin),
  );
  const differing = mine?.filter((word) => theirs?.includes(word) !== true) ?? [];
  // One of two given names is a name as well.
  const isPart = differing.length === 0 || theirs?.every((word) => mine?.includes(word)) === true;
  return isPart || differing.some((word) => (theirs ?? []).some((their) => isLike(word, their)));
};

/** One begins or ends as the other does, or two letters of one follow each other in the other. */
export const isLike = (one: string, other: string): boolean =>
  one.charAt(0) === other.charAt(0) ||
  one.at(-1) === other.at(-1) ||
  Array.from(one.slice(1), (_, at) => one.slice(at, at + 2)).some((pair) => other.includes(pair));

/** So near that a slip, of a digit or of the year, or an exchange of day and month, could make one of the other. */
const couldSlip = (one: CivilDate, other: CivilDate): boolean => {
  const apart = [...one].filter((sign, at) => sign !== other.charAt(at)).length;
  const [year = 0, another = 0] = [one, other].map((date) => Number(date.slice(0, 4)));
  return apart <= 1 || Math.abs(year - another) <= 1 || Math.abs(year - another) === 100;
};
