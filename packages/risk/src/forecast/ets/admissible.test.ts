import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admissibility } from './admissible.ts';
import { fitEts } from './fit.ts';
import type { EtsForm } from './form.ts';

const form: EtsForm = { error: 'A', trend: 'Ad', season: 'A' };

// R 4.5.0, forecast 8.23.0: admissible(alpha, beta, gamma, phi, m).
const cases: readonly (readonly [number, number, number, number, number, boolean])[] = [
  [0.29, 0.255, 0.087, 1, 12, false],
  [0.18, 0.079, 0.744, 0.95, 4, true],
  [0.06, 0.029, 0.375, 0.8, 4, true],
  [0.26, 0.015, 0.183, 0.84, 12, true],
  [0.83, 0.417, 0.102, 1, 12, false],
  [0.43, 0.134, 0.126, 0.88, 4, true],
  [0.06, 0.03, 0.181, 0.91, 4, true],
  [0.69, 0.294, 0.132, 1, 12, false],
  [0.05, 0.025, 0.483, 0.84, 12, true],
  [0.81, 0.194, 0.145, 0.83, 4, true],
  [0.68, 0.278, 0.131, 0.84, 12, false],
  [0.56, 0.08, 0.311, 0.82, 4, true],
  [0.44, 0.362, 0.375, 1, 12, false],
  [0.99, 0.169, 0.005, 0.81, 12, false],
  [0.27, 0.191, 0.566, 0.98, 4, true],
];

test.each(cases)('alpha %d, beta %d, gamma %d, phi %d, period %d: %s', (...one) => {
  const [alpha, beta, gamma, phi, period, expected] = one;
  expect(admissibility({ alpha, beta, gamma, phi }, form, period) > 0).toBe(expected);
});

test('a fit with trend and season stays inside, whatever the series', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 24, maxLength: 40 });
  const forms = fc.constantFrom<EtsForm>(
    form,
    { error: 'A', trend: 'A', season: 'A' },
    { error: 'M', trend: 'A', season: 'M' },
  );
  fc.assert(
    fc.property(counts, forms, (list, wanted) => {
      // A level that jumps asks for much of both.
      const y = Float64Array.from(list, (value, i) => value + (i > 12 ? 3000 : 0) + i * i);
      const fit = fitEts(y, 4, wanted);
      expect(fit).toBeDefined();
      if (fit !== undefined) expect(admissibility(fit.smoothing, wanted, 4)).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
  );
});
