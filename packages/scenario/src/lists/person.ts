import type { CivilDate, EpochDay } from '@amirani/core';
import { fromEpochDay, toEpochDay } from '@amirani/core';
import type { StateCode } from '../geography/states.ts';
import { states } from '../geography/states.ts';
import type { NameCulture } from './cultures/facts.ts';
import { cultures } from './cultures/index.ts';
import { type Draw, drawFor, mix32 } from './draw.ts';
import { drawName, type FullName } from './naming.ts';
import type { RecordDocument } from './record.ts';
import { stockOf } from './stock.ts';
import { weightedPlaces } from './weights.ts';

/** A person of the lists, as he or she truly is. */
export interface SyntheticPerson {
  /** The person's number; it alone, with the seed, makes everything else. */
  readonly number: number;
  readonly culture: NameCulture;
  readonly sex: 'F' | 'M';
  readonly name: FullName;
  readonly birthDate: CivilDate;
  readonly state: StateCode;
  readonly document: RecordDocument;
}

/** The people of a seed. */
export interface Population {
  /** The person of a number, 0 to 4294967295, in any order: persons do not depend on each other. */
  readonly person: (number: number) => SyntheticPerson;
}

/** All persons of a seed as on a day, from which ages are counted. */
export const populationOf = (seed: number, referenceDate: CivilDate): Population => {
  const draw = drawFor(`lists/${seed}/person`);
  const today = toEpochDay(referenceDate);
  const dateOf = calendar();
  const numbers = mix32(seed);
  return {
    person: (number) => {
      draw.at(number);
      const facts = cultures[drawCulture(draw)];
      if (facts === undefined) throw new RangeError('scenario/lists: no naming culture');
      const female = draw.chance(500);
      const name = drawName(stockOf(facts.code), female, draw);
      const birthDate = drawBirthDate(draw, today, dateOf);
      const state = draw.chance(850) ? facts.home : draw.pick(codes);
      const sex = female ? 'F' : 'M';
      const kind = draw.chance(850) ? 'P' : 'I';
      const document: RecordDocument = {
        kind,
        number: documentNumber(mix32(number ^ numbers) >>> 0),
        issuer: state,
      };
      return { number, culture: facts.code, sex, name, birthDate, state, document };
    },
  };
};

/** A document number that no other `number` of the seed has: two letters, seven digits. */
export const documentNumber = (mixed: number): string => {
  const letters = Math.floor(mixed / 10_000_000);
  const digits = String(mixed % 10_000_000);
  return (
    alphabet.charAt(Math.floor(letters / alphabet.length)) +
    alphabet.charAt(letters % alphabet.length) +
    '0000000'.slice(digits.length) +
    digits
  );
};

/** Without I and O, which number series leave out. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const drawCulture = weightedPlaces(cultures.map(({ share }) => share));
const codes: readonly StateCode[] = states.map(({ code }) => code);

/** By age bands of five years from 0, as people who travel are: few of the youngest and the oldest. */
const drawBand = weightedPlaces([
  12, 14, 18, 40, 78, 98, 102, 96, 88, 82, 76, 70, 62, 52, 42, 30, 20, 12, 6, 2,
]);

/** Births that registers put on the first of January because the day was not known, of a thousand. */
const newYears = 14;

const drawBirthDate = (
  draw: Draw,
  today: EpochDay,
  dateOf: (day: number) => CivilDate,
): CivilDate => {
  const age = drawBand(draw) * 1826 + draw.below(1826);
  const date = dateOf(today - age);
  return draw.chance(newYears) ? (`${date.slice(0, 4)}-01-01` as CivilDate) : date;
};

/** Days as text, each written once. */
const calendar = (): ((day: number) => CivilDate) => {
  const written = new Map<number, CivilDate>();
  return (day) => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const date = fromEpochDay(day as EpochDay);
    written.set(day, date);
    return date;
  };
};
