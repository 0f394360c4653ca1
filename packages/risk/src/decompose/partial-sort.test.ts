import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partialSort } from './partial-sort.ts';

const list = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 120 });

test('places in their order hold what a full sort puts there', () => {
  fc.assert(
    fc.property(list, fc.array(fc.nat(119), { maxLength: 3 }), (values, places) => {
      const wanted = places.filter((place) => place < values.length).sort((a, b) => a - b);
      const sorted = values.toSorted((a, b) => a - b);
      const a = Float64Array.from(values);
      partialSort(a, wanted);
      for (const place of wanted) expect(a[place]).toBe(sorted[place]);
      expect([...a].sort((x, y) => x - y)).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});

test('in falling order a place may be left unsorted, which is R’s error in robust STL', () => {
  // Every step is prime to 61, so that each list holds 0 to 60 in another order.
  const left = Array.from({ length: 59 }, (_, k) => k + 2).filter((step) => {
    const values = Float64Array.from({ length: 61 }, (_, i) => (i * step) % 61).subarray(0, 60);
    const middle = values.toSorted().subarray(29, 31);
    const [rising, falling] = [values.slice(), values.slice()];
    partialSort(rising, [29, 30]);
    expect([rising[29], rising[30]]).toEqual([...middle]);
    partialSort(falling, [30, 29]);
    return falling[29] !== middle[0] || falling[30] !== middle[1];
  });
  expect(left.length).toBeGreaterThan(5);
});
