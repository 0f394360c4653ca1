import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { stream } from '../random/stream.ts';
import { background } from './background.ts';
import { type Reported, slipped } from './carrier-slip.ts';

const reported: Reported = {
  surname: 'TSIKLAURI',
  given: 'NINO',
  birthDate: '1990-03-07' as CivilDate,
  number: 'AB1080257',
};

test('a carrier slips as often as its rates say, in one field at a time, by each kind', () => {
  const source = stream('slips');
  const count = 20_000;
  const all = Array.from({ length: count }, (_, at) => slipped(reported, source.child(at)));
  const changed = all.filter((one) => JSON.stringify(one) !== JSON.stringify(reported));
  const rate = (
    [
      'slipTyping',
      'slipReading',
      'slipSpelling',
      'slipNameOrder',
      'slipDateOrder',
      'slipMissing',
    ] as const
  ).reduce((sum, name) => sum + background[name].value, 0);
  // Four standard deviations of the binomial.
  expect(Math.abs(changed.length - (count * rate) / 1000)).toBeLessThan(
    4 * Math.sqrt((count * rate) / 1000),
  );
  const dates = new Set(all.map(({ birthDate }) => birthDate));
  expect(dates).toEqual(new Set(['1990-03-07', '1990-07-03']));
  expect(all.some(({ given }) => given === '')).toBe(true);
  expect(all.some(({ given }) => given === 'TSIKLAURI')).toBe(true);
  for (const { number } of all)
    expect(number.replaceAll('I', '1').replaceAll('O', '0')).toHaveLength(9);
  for (const one of changed) {
    const fields = (['surname', 'given', 'birthDate', 'number'] as const).filter(
      (field) => one[field] !== reported[field],
    );
    // Names in the other order are two fields.
    expect(fields.length === 1 || fields.join() === 'surname,given').toBe(true);
  }
});
