import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSeverity, severities, worst } from './severity.ts';

test('the worst of a list is at least as grave as each of it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...severities), { minLength: 1 }), (list) => {
      const gravest = worst(list);
      expect(list).toContain(gravest);
      for (const one of list)
        expect(gravest !== undefined && compareSeverity(gravest, one)).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(worst([])).toBeUndefined();
});

test('an obstacle outranks a note', () => {
  expect(compareSeverity('note', 'obstacle')).toBeLessThan(0);
  expect(compareSeverity('attention', 'attention')).toBe(0);
});
