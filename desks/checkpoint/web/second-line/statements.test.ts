import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn, statementsOf } from './statements.ts';

describe('what was given', () => {
  test('is told fact by fact, as the rules name it', () => {
    expect(
      statementsOf({
        departure: '2026-12-06',
        visa: null,
        journey: { returnTicket: true, meansShown: 400, purpose: undefined },
        alerts: { bannedBy: ['QNI', 'QPL'] },
        stays: [{ entry: '2026-01-01' }, { entry: '2026-03-01' }],
      }),
    ).toEqual([
      { path: 'departure', value: '2026-12-06' },
      { path: 'visa', value: null },
      { path: 'journey.returnTicket', value: true },
      { path: 'journey.meansShown', value: 400 },
      { path: 'alerts.bannedBy', value: 'QNI, QPL' },
      { path: 'stays', value: 2 },
    ]);
  });

  test('no fact is told twice, and none that was given is left out', () => {
    const leaf = fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.constant(null));
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const group = fc.dictionary(name, leaf);
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(leaf, group)), (given) => {
        const leaves = Object.values(given)
          .map((one) => (one !== null && typeof one === 'object' ? Object.keys(one).length : 1))
          .reduce((sum, count) => sum + count, 0);
        const paths = statementsOf(given).map(({ path }) => path);
        expect(paths.length).toBe(leaves);
        expect(new Set(paths).size).toBe(leaves);
      }),
    );
  });
});

describe('age', () => {
  test.each([
    ['2008-11-27', '2026-11-26', 17],
    ['2008-11-26', '2026-11-26', 18],
    ['2026-11-26', '2026-11-26', 0],
    ['2027-01-01', '2026-11-26', undefined],
    ['1990', '2026-11-26', undefined],
    [undefined, '2026-11-26', undefined],
  ])('born %s, on %s: %s', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });
});
