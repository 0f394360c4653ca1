import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DetectionMethod,
  type DetectionOptions,
  detect,
  detectionMethods,
  ears,
  farringtonFlexible,
  glrNegativeBinomial,
  methodsForHistory,
  readDetectionOptions,
} from './index.ts';

/** Monthly counts of four to six years, some of them not reported, some with a great outbreak. */
const counts = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
    { minLength: 48, maxLength: 72 },
  )
  .map((values) => Float64Array.from(values));

const mode = fc.constantFrom('as-r' as const, 'corrected' as const);
const farrington = fc.record({
  b: fc.constantFrom(2, 3),
  w: fc.integer({ min: 1, max: 3 }),
  reweight: fc.boolean(),
  trend: fc.boolean(),
  alpha: fc.constantFrom(0.001, 0.01, 0.05),
  powertrans: fc.constantFrom('2/3' as const, '1/2' as const, 'none' as const),
  noPeriods: fc.integer({ min: 1, max: 5 }),
  pThresholdTrend: fc.constantFrom(0.05, 1),
  thresholdMethod: fc.constantFrom('delta' as const, 'nbPlugin' as const, 'muan' as const),
  mode,
});
const optionsOf: Readonly<Record<DetectionMethod, fc.Arbitrary<DetectionOptions>>> = {
  'farrington-flexible': farrington,
  farrington: farrington.map(({ b, w, reweight, trend, alpha, powertrans }) => ({
    b,
    w,
    reweight,
    trend,
    alpha,
    powertrans,
  })),
  'ears-c1': fc.record({ baseline: fc.integer({ min: 3, max: 12 }), mode }),
  'ears-c2': fc.record({ baseline: fc.integer({ min: 3, max: 12 }), mode }),
  'ears-c3': fc.record({ baseline: fc.integer({ min: 3, max: 12 }), mode }),
  cusum: fc.record({
    trans: fc.constantFrom('rossi', 'standard', 'anscombe', 'anscombe2nd', 'none'),
    m: fc.constantFrom(null, 'glm' as const),
    mode,
  }),
  'glr-pois': fc.record({ theta: fc.constantFrom(null, 0.4), ret: fc.constant('cases' as const) }),
  'glr-nb': fc.record({
    theta: fc.constantFrom(null, 0.4),
    mode,
    ret: fc.constant('value' as const),
  }),
};

const cases = fc
  .constantFrom(...detectionMethods)
  .chain((method) =>
    fc.record({ method: fc.constant(method), options: optionsOf[method], counts }),
  );

test('no bound and no expectation is below zero, and nothing unknown looks like clear', () => {
  fc.assert(
    fc.property(cases, ({ method, options, counts: given }) => {
      const found = detect({ counts: given, perYear: 12 }, method, options);
      found.at.forEach((k, i) => {
        const upper = found.upperBound[i] as number;
        expect(upper < 0).toBe(false);
        expect((found.expected[i] as number) < 0).toBe(false);
        expect([-1, 0, 1]).toContain(found.alarm[i]);
        if (Number.isNaN(given[k])) expect(found.alarm[i]).toBe(-1);
        const p = found.pValue[i] as number;
        expect(Number.isNaN(p) || (p >= 0 && p <= 1 + 1e-12)).toBe(true);
        const bounded = method.startsWith('farrington') || method.startsWith('ears');
        if (bounded && found.alarm[i] === 1) expect(given[k]).toBeGreaterThan(upper);
      });
    }),
    { numRuns: 200 },
  );
});

test('the order in which options stand does not matter, and neither does what they repeat of the defaults', () => {
  fc.assert(
    fc.property(cases, ({ method, options, counts: given }) => {
      const turned = Object.fromEntries(Object.entries(options).reverse());
      const read = readDetectionOptions(method, turned);
      expect(read.ok).toBe(true);
      if (read.ok)
        expect(detect({ counts: given, perYear: 12 }, method, read.value)).toEqual(
          detect({ counts: given, perYear: 12 }, method, options),
        );
    }),
    { numRuns: 60 },
  );
});

test('a point is judged by the past alone: what comes after it changes nothing, nor which others are looked at', () => {
  const byPast = fc.constantFrom<DetectionMethod>('farrington-flexible', 'farrington', 'ears-c3');
  fc.assert(
    fc.property(byPast, counts, fc.integer({ min: 42, max: 47 }), (method, given, position) => {
      const options = { b: 2, w: 1, range: [position] };
      const cut = detect({ counts: given.slice(0, position), perYear: 12 }, method, options);
      const whole = detect({ counts: given, perYear: 12 }, method, { b: 2, w: 1 });
      const index = whole.at.indexOf(position - 1);
      expect(cut.at).toEqual(Int32Array.of(position - 1));
      expect(cut.upperBound[0]).toBe(whole.upperBound[index]);
      expect(cut.alarm[0]).toBe(whole.alarm[index]);
    }),
    { numRuns: 60 },
  );
});

test('a steady past and a leap: every method sees it, R’s search for negative binomial counts does not', () => {
  const steady = Array.from({ length: 70 }, (_, i) => 4 + (i % 3) + ((i * 7) % 5));
  const counts = Float64Array.from([...steady, 5000]);
  const alarmOf = (method: DetectionMethod, options: DetectionOptions) =>
    detect({ counts, perYear: 12 }, method, { b: 3, range: [71], ...options }).alarm[0];
  for (const method of detectionMethods)
    expect(alarmOf(method, { mode: 'corrected' }), method).toBe(1);
  const jump = { mu0: [0.4], alpha: 0.1, range: [71] };
  const six = { counts: Float64Array.from([...steady, 6]), perYear: 12 };
  expect(glrNegativeBinomial(six, { ...jump, mode: 'as-r' }).alarm[0]).toBe(0);
  expect(glrNegativeBinomial(six, { ...jump, mode: 'corrected' }).alarm[0]).toBe(1);
});

test('C3 counts the monitored period only when corrected', () => {
  const counts = Float64Array.of(3, 5, 4, 6, 5, 4, 3, 5, 4, 5, 4, 60);
  const at = { method: 'C3' as const, baseline: 7, range: [12] };
  expect(ears(counts, at).alarm[0]).toBe(0);
  expect(ears(counts, { ...at, mode: 'corrected' }).alarm[0]).toBe(1);
});

test('too few counts give no alarm and no bound, however far above expectation', () => {
  const counts = new Float64Array(60);
  counts[59] = 4;
  const quiet = farringtonFlexible({ counts, perYear: 12 }, { b: 3, range: [60] });
  expect(quiet.alarm[0]).toBe(0);
  expect(quiet.upperBound[0]).toBeNaN();
  const open = { b: 3, range: [60], limit54: [0, 4] as const };
  expect(farringtonFlexible({ counts, perYear: 12 }, open).alarm[0]).toBe(1);
});

test('options that cannot be used are all named', () => {
  const read = readDetectionOptions('farrington-flexible', {
    b: 2.5,
    alpha: 0.01,
    speed: 'fast',
    limit54: [5],
    verbose: true,
    populationOffset: true,
  });
  expect(read).toEqual({
    ok: false,
    issues: [
      { code: 'risk.option.value', name: 'b' },
      { code: 'risk.option.unknown', name: 'speed' },
      { code: 'risk.option.value', name: 'limit54' },
      { code: 'risk.option.unknown', name: 'populationOffset' },
    ],
  });
  expect(readDetectionOptions('cusum', [1])).toMatchObject({ ok: false });
});

test('methods are offered by length of history', () => {
  expect(methodsForHistory(6, 52)).toEqual([]);
  expect(methodsForHistory(20, 52)).toEqual(['cusum']);
  expect(methodsForHistory(30, 12)).not.toContain('farrington');
  expect(methodsForHistory(5 * 52, 52)[0]).toBe('farrington-flexible');
});

test('the bound of a chart is the count from which on it warns', () => {
  const charts = fc.oneof(
    fc.record({
      method: fc.constant<DetectionMethod>('cusum'),
      options: fc.record({
        trans: fc.constantFrom('rossi', 'standard', 'anscombe', 'anscombe2nd', 'none'),
        mode: fc.constant('corrected' as const),
      }),
    }),
    fc.record({
      method: fc.constantFrom<DetectionMethod>('glr-pois', 'glr-nb'),
      options: fc.record({
        theta: fc.constantFrom(null, 0.4),
        mu0: fc.constant(Array.from({ length: 24 }, () => 25)),
        alpha: fc.constant(0.1),
        mode: fc.constant('corrected' as const),
      }),
    }),
  );
  fc.assert(
    fc.property(charts, counts, ({ method, options }, given) => {
      const range = Array.from({ length: 24 }, (_, i) => 25 + i);
      const found = detect({ counts: given, perYear: 12 }, method, { ...options, range });
      found.at.forEach((k, i) => {
        const [count, upper] = [given[k] as number, found.upperBound[i] as number];
        // At the bound itself rounding decides.
        if (Number.isNaN(count) || Math.abs(count - upper) < 1e-6 * (1 + upper)) return;
        expect(found.alarm[i], `${method} ${count} ${upper}`).toBe(count > upper ? 1 : 0);
      });
    }),
    { numRuns: 150 },
  );
});
