import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import type { StateFacts } from '../states/state-facts.ts';
import { arabicName } from './arabic.ts';
import { cyrillicName } from './cyrillic.ts';
import { stockName } from './latin.ts';
import type { WrittenName } from './written-name.ts';

/** A person who does not exist, as a document describes her. */
export interface Bearer {
  readonly name: WrittenName;
  readonly sex: 'F' | 'M' | 'X';
  readonly birth: CivilDate;
  /** What the issuer knows of the date of birth. */
  readonly birthKnown: 'day' | 'month' | 'year';
  /** Names the portrait. */
  readonly portrait: string;
}

/** Draws a bearer of a state's people with an age in the given range of days. */
export const drawBearer = (
  facts: StateFacts,
  on: CivilDate,
  [youngest, oldest]: readonly [number, number],
  source: Stream,
): Bearer => {
  const female = source.chance(500);
  return {
    name: drawName(facts, female, source.child('name')),
    sex: source.chance(8) ? 'X' : female ? 'F' : 'M',
    birth: addDays(on, -source.between(youngest, oldest)),
    birthKnown: source.weighted([
      [960, 'day'],
      [15, 'month'],
      [25, 'year'],
    ]),
    portrait: source.letters(12),
  };
};

/** A name in the letters that the state prints; now and then a very long one. */
export const drawName = (facts: StateFacts, female: boolean, source: Stream): WrittenName => {
  const one = oneName(facts, female, source);
  if (one.secondary === undefined || !source.chance(70)) return one;
  const more = [1, 2, 3].map((at) => oneName(facts, female, source.child(at)));
  return {
    primary: `${one.primary} ${more[0]?.primary ?? ''}`.trim(),
    secondary: [one, ...more]
      .map(({ secondary = '' }) => secondary)
      .join(' ')
      .trim(),
  };
};

const oneName = (facts: StateFacts, female: boolean, source: Stream): WrittenName => {
  if (facts.script === 'cyrillic')
    return cyrillicName(facts.language === 'uk' ? 'uk' : 'ru', female, source);
  return facts.script === 'arabic' ? arabicName(female, source) : stockName(facts, female, source);
};
