import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  farthest,
  haveReference,
  referenceCases,
  referenceSeries,
} from '../../test/forecast-reference.ts';
import { zerosBeyond } from '../numeric/zeros.ts';
import { forecastArima } from './arima.ts';
import { chooseArima } from './choose.ts';
import { type ArimaFit, type ArimaOrder, arimaName, fitArima } from './fit.ts';
import { factorise, logDeterminant, reduce, whiten } from './likelihood.ts';
import { fromPartial } from './polynomial.ts';
import { differencesNeeded } from './unit-root.ts';

const usable = (file: string) => referenceCases(file).filter((one) => one['error'] === undefined);

/** Seasonal ARMA models with a mean: the likelihood is flat, ours equal or higher, the forecasts a little apart. */
const flat = /^(?:arima101_100_CSSML__frontex|auto_arima__frontex_Central)/;

describe.skipIf(!haveReference)('R on the reference series', () => {
  const series = referenceSeries();

  test.each([...usable('arima_fixed.json'), ...usable('auto_arima.json')])(
    '$case: the same order',
    (one) => {
      const { y, period } = series.get(one.series) ?? { y: new Float64Array(), period: 1 };
      const logs = one.model === 'airline_log';
      const values = logs ? y.map(Math.log) : y;
      const fit = fitArima(values, period, orderOf(one)) as ArimaFit;
      expect(fit.logLikelihood).toBeGreaterThan((one['loglik'] as number) - 0.01);
      const theirs = one['forecast'] as { mean: number[]; upper95: number[] };
      const { mean, intervals } = forecastArima(fit, values, { steps: 12 });
      const back = (x: Float64Array): Float64Array =>
        logs && (theirs.mean[0] as number) > 50 ? x.map(Math.exp) : x;
      const limit = flat.test(one.case) ? 2e-3 : 1e-4;
      expect(farthest(back(mean), theirs.mean)).toBeLessThan(limit);
      // On logarithms R's prior of the differenced states is not wide beside the values, which moves its variance.
      const wider = logs ? 1e-3 : limit;
      expect(farthest(back(intervals[1]?.upper ?? mean), theirs.upper95)).toBeLessThan(wider);
    },
  );

  test.each(usable('auto_arima.json'))('$case: the order chosen', (one) => {
    const { y, period } = series.get(one.series) ?? { y: new Float64Array(), period: 1 };
    expect(chooseArima(y, period)?.aicc).toBeLessThanOrEqual((one['aicc'] as number) + 2);
  });

  test.each(referenceCases('basic_models.json').filter(({ model }) => model === 'diagnostics'))(
    '$case: differences',
    (one) => {
      const { y } = series.get(one.series) ?? { y: new Float64Array() };
      expect(differencesNeeded(y, 1).d).toBe(one['ndiffs_kpss']);
    },
  );
});

const orderOf = (one: Readonly<Record<string, unknown>>): ArimaOrder => {
  const [p, q, seasonalP, seasonalQ, , d, seasonalD] = one['arma'] as number[];
  const constant = Object.keys(one['coef'] as object).some((name) =>
    ['intercept', 'drift'].includes(name),
  );
  return { p, d, q, seasonalP, seasonalD, seasonalQ, constant } as ArimaOrder;
};

const partial = fc.double({ min: -0.9, max: 0.9, noNaN: true });
const partials = fc.array(partial, { maxLength: 3 });

test('the factor is that of the covariance, which a long moving average gives', () => {
  fc.assert(
    fc.property(partials, partials, (a, b) => {
      const ar = Float64Array.of(1, ...fromPartial(a).map((value) => -value));
      const ma = Float64Array.of(1, ...fromPartial(b).map((value) => -value));
      const count = 7;
      const w = Float64Array.of(1, -0.5, 0.3, 2, -1, 0.2, 0.7);
      const factor = factorise({ ar, ma }, count);
      if (factor === undefined) throw new Error('no factor');
      const u = whiten(factor, reduce(w, { ar, ma }));
      const quadratic = u.reduce((sum, value) => sum + value * value, 0);
      const psi = new Float64Array(4000);
      for (let j = 0; j < psi.length; j++) {
        let sum = ma[j] ?? 0;
        for (let k = 1; k < ar.length && k <= j; k++)
          sum -= (ar[k] as number) * (psi[j - k] as number);
        psi[j] = sum;
      }
      const gamma = Float64Array.from({ length: count }, (_, lag) => {
        let sum = 0;
        for (let j = lag; j < psi.length; j++) sum += (psi[j] as number) * (psi[j - lag] as number);
        return sum;
      });
      const plain = gaussian(gamma, w);
      expect(logDeterminant(factor)).toBeCloseTo(plain.logs, 5);
      expect(quadratic / plain.quadratic).toBeCloseTo(1, 5);
    }),
    { numRuns: 60 },
  );
});

/** w′ Γ⁻¹ w and log |Γ| by an ordinary Cholesky factorisation. */
const gaussian = (gamma: Float64Array, w: Float64Array): { logs: number; quadratic: number } => {
  const n = w.length;
  const l = Array.from({ length: n }, () => new Float64Array(n));
  const u = new Float64Array(n);
  let logs = 0;
  let quadratic = 0;
  for (let i = 0; i < n; i++) {
    const row = l[i] as Float64Array;
    let rest = w[i] as number;
    for (let j = 0; j <= i; j++) {
      let sum = gamma[i - j] as number;
      const other = l[j] as Float64Array;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      if (j < i) {
        row[j] = sum / (other[j] as number);
        rest -= (row[j] as number) * (u[j] as number);
      } else row[i] = Math.sqrt(sum);
    }
    u[i] = rest / (row[i] as number);
    logs += 2 * Math.log(row[i] as number);
    quadratic += (u[i] as number) ** 2;
  }
  return { logs, quadratic };
};

test('partial autocorrelations inside 1 give zeros outside the unit circle, and only they', () => {
  fc.assert(
    fc.property(fc.array(partial, { minLength: 1, maxLength: 5 }), (list) => {
      expect(zerosBeyond(fromPartial(list), 1)).toBe(true);
      expect(zerosBeyond(fromPartial([...list, 1.01]), 1)).toBe(false);
    }),
  );
  // 1 − 0.5 z has its zero at 2.
  expect(zerosBeyond(Float64Array.of(0.5), 1.99)).toBe(true);
  expect(zerosBeyond(Float64Array.of(0.5), 2.01)).toBe(false);
});

test('a random walk is forecast by its last value, and its interval grows with the square root', () => {
  const y = Float64Array.of(3, 5, 4, 6, 9, 8, 7, 9, 12, 11);
  const none = { p: 0, q: 0, seasonalP: 0, seasonalD: 0, seasonalQ: 0 };
  const fit = fitArima(y, 1, { ...none, d: 1, constant: false }) as ArimaFit;
  expect(arimaName(fit.order, 1)).toBe('ARIMA(0,1,0)');
  const { mean, intervals } = forecastArima(fit, y, { steps: 4, levels: [0.95] });
  expect([...mean]).toEqual([11, 11, 11, 11]);
  const half = (h: number): number => (intervals[0]?.upper[h] as number) - 11;
  expect(half(3) / half(0)).toBeCloseTo(2, 10);
});

test('a series that does not vary has no model', () => {
  expect(chooseArima(new Float64Array(40).fill(7), 12)).toBeUndefined();
});
