import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Cell,
  cellAt,
  countSeries,
  type Period,
  type SumRule,
  withholdSmall,
} from './index.ts';

const start = 600 as Period;
const of = (place: string, ...cells: Cell[]) => countSeries({ place }, 'month', start, cells);
const rule: SumRule = {
  dimension: 'place',
  parts: { country: ['north', 'south'], south: ['Sarpi', 'Poti', 'Kobuleti'] },
  relation: 'equal',
};
const shown = (series: ReturnType<typeof withholdSmall>, period = start) =>
  Object.fromEntries(series.map((one) => [one.key['place'], cellAt(one, period)]));

test('a small cell, and a second one that would tell it', () => {
  const out = withholdSmall(
    [
      of('country', 60),
      of('north', 20),
      of('south', 40),
      of('Sarpi', 3),
      of('Poti', 7),
      of('Kobuleti', 30),
    ],
    [rule],
  );
  expect(shown(out)).toEqual({
    country: 60,
    north: 20,
    south: 40,
    Sarpi: 'suppressed',
    Poti: 'suppressed',
    Kobuleti: 30,
  });
});

test('zeros stay; where all else is zero the sum goes, and what tells it', () => {
  const out = withholdSmall(
    [
      of('country', 20),
      of('north', 17),
      of('south', 3),
      of('Sarpi', 3),
      of('Poti', 0),
      of('Kobuleti', 0),
    ],
    [rule],
  );
  expect(shown(out)).toEqual({
    country: 20,
    north: 'suppressed',
    south: 'suppressed',
    Sarpi: 'suppressed',
    Poti: 0,
    Kobuleti: 0,
  });
});

test('no count from 1 to 4 is shown, and none can be reckoned from its sum', () => {
  const count = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), ([north, sarpi, poti, kobuleti]) => {
      const south = sarpi + poti + kobuleti;
      const series = [
        of('country', north + south),
        of('north', north),
        of('south', south),
        of('Sarpi', sarpi),
        of('Poti', poti),
        of('Kobuleti', kobuleti),
      ];
      const out = shown(withholdSmall(series, [rule]));
      for (const cell of Object.values(out))
        expect(typeof cell !== 'number' || cell === 0 || cell >= 5).toBe(true);
      for (const [sum, parts] of Object.entries(rule.parts)) {
        const family = [sum, ...parts].map((place) => out[place]);
        expect(family.filter((cell) => cell === 'suppressed')).not.toHaveLength(1);
      }
      expect(shown(withholdSmall(series.toReversed(), [rule]))).toEqual(out);
    }),
  );
});
