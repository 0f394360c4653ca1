import type { CivilDate } from '@amirani/core';
import { distinctPersons } from './distinct.ts';
import { drawFor, mix32 } from './draw.ts';
import { type Population, populationOf, type SyntheticPerson } from './person.ts';
import { latinName, type MatchRecord, nativeName } from './record.ts';
import { permittedSeed, type SeedUse } from './seeds.ts';

/** What list is wanted. */
export interface ListOptions {
  /** From 1; see `developmentSeeds`, `finalSeeds`. */
  readonly seed: number;
  /** To say `finalSeeds` is the only way to a reserved seed. */
  readonly seeds?: SeedUse;
  /** Entries, 1 to 10,000,000. */
  readonly size: number;
  /**
   * `as-in-life` (default): common names occur many times. `distinct`: no two entries have the same words in their names,
   * which recall by name alone needs to be more than a lottery; one pass over the persons is made first.
   */
  readonly names?: 'as-in-life' | 'distinct';
  /** Entries that also have the name in its own script, of a thousand; 0 unless said. */
  readonly nativeNames?: number;
  /** The day on which ages are counted. */
  readonly referenceDate?: CivilDate;
}

/** A list of sought persons who do not exist. */
export interface SyntheticList {
  readonly seed: number;
  readonly size: number;
  readonly referenceDate: CivilDate;
  /** The entry at a place, 0 to size - 1: what a matcher reads. */
  readonly entry: (place: number) => MatchRecord;
  /** All entries, made one by one as they are asked for. */
  readonly entries: () => Generator<MatchRecord, void, undefined>;
  /** The person of an entry: truth, nothing for a matcher. */
  readonly person: (place: number) => SyntheticPerson;
  /** Everybody else; numbers from `others` on are on no list. */
  readonly people: Population;
}

/** The most entries a list may have. */
export const largestList = 10_000_000;

/** Persons of this number and above are on no list of the seed. */
export const others = 0x8000_0000;

/** Of a thousand entries: the birth date is not known, only its year, only year and month; no document is known. */
export const gaps = { noDate: 20, yearOnly: 40, yearMonth: 10, noDocument: 300 } as const;

/** The day from which ages are counted unless another is given. */
const defaultReferenceDate: CivilDate = '2026-01-01' as CivilDate;

/**
 * Makes a list. Throws a `RangeError` for a size outside 1 to 10,000,000 and for a seed that may not be used. Who is on the
 * list is decided by number alone, before anything is known of the person, so that it cannot depend on nationality, sex, age
 * or name (R69).
 */
export const syntheticList = (options: ListOptions): SyntheticList => {
  const { size, names, nativeNames = 0, referenceDate = defaultReferenceDate } = options;
  const seed = permittedSeed(options.seed, options.seeds);
  if (!Number.isInteger(size) || size < 1 || size > largestList)
    throw new RangeError(`scenario/lists: a list has 1 to ${largestList} entries, not ${size}`);
  const people = populationOf(seed, referenceDate);
  const numbers = names === 'distinct' ? distinctPersons(people, size) : undefined;
  const person = (place: number): SyntheticPerson => {
    if (!Number.isInteger(place) || place < 0 || place >= size)
      throw new RangeError(`scenario/lists: no entry ${place} on a list of ${size}`);
    return people.person(numbers?.[place] ?? place);
  };
  const draw = drawFor(`lists/${seed}/entry`);
  const entry = (place: number): MatchRecord => {
    const one = person(place);
    draw.at(one.number);
    const latin = latinName(one.name);
    const native = draw.chance(nativeNames) ? nativeName(one.name) : undefined;
    return {
      id: entryId(place),
      names: native === undefined || native.script === 'Latn' ? [latin] : [latin, native],
      birthDates: knownDate(one.birthDate, draw.below(1000)),
      documents: draw.chance(gaps.noDocument) ? [] : [one.document],
      states: [one.state],
    };
  };
  return { seed, size, referenceDate, entry, entries: () => each(size, entry), person, people };
};

function* each<T>(size: number, make: (place: number) => T): Generator<T, void, undefined> {
  for (let place = 0; place < size; place++) yield make(place);
}

/** The id of the entry at a place, such as `E00000012`. */
export const entryId = (place: number): string => numbered('E', place);

/** A letter and eight digits. */
export const numbered = (letter: string, number: number): string => {
  const digits = String(number);
  return letter + '00000000'.slice(digits.length) + digits;
};

/** A number that is nobody's document number of the seed: persons' numbers below 2^30 and above 2^31 are taken. */
export const freshDocument = (seed: number, number: number): number =>
  mix32((0x4000_0000 + number) ^ mix32(seed)) >>> 0;

const knownDate = (date: CivilDate, drawn: number): readonly string[] => {
  if (drawn < gaps.noDate) return [];
  if (drawn < gaps.noDate + gaps.yearOnly) return [date.slice(0, 4)];
  return [drawn < gaps.noDate + gaps.yearOnly + gaps.yearMonth ? date.slice(0, 7) : date];
};
