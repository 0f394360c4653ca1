import { type MethodName, methods, naiveScale, type Scored, score } from '@amirani/risk/forecast';
import { readM3Monthly } from '../forecast/m3-series.ts';
import type { Proof } from '../proof.ts';

const compared: readonly MethodName[] = ['seasonal-naive', 'theta', 'combination', 'level-aware'];

/** What others have had on the same series: the competition's own forecasts and R forecast 8.23, sMAPE and MASE. */
const published = {
  'Theta in the competition': [13.89, 0.858],
  'ForecastPro in the competition': [13.9, 0.848],
  'thetaf of R': [13.86, 0.864],
} as const;

/**
 * The monthly series of the M3 competition (S. Makridakis, M. Hibon, International Journal of Forecasting 16 (2000) 451-476):
 * Theta must have its published error, and the combination less than any method of the competition.
 */
export const forecastM3Proof: Proof = {
  name: 'forecast-m3',
  run: async () => {
    const series = readM3Monthly();
    if (series === undefined)
      return { passed: false, result: 'the M3 series are absent: set AMIRANI_SAMPLES' };
    const scored = new Map<MethodName, Scored[]>(compared.map((name) => [name, []]));
    const cpu = new Map<MethodName, number>();
    for (const { past, future } of series)
      for (const name of compared) {
        const before = process.cpuUsage();
        const forecast = methods[name](past, 12, { steps: future.length });
        const { user, system } = process.cpuUsage(before);
        cpu.set(name, (cpu.get(name) ?? 0) + (user + system) / 1000);
        if (forecast !== undefined)
          scored.get(name)?.push({ forecast, actual: future, scale: naiveScale(past, 12) });
      }
    const result = compared.map((name) => {
      const all = scored.get(name) ?? [];
      const { smape, mase, intervals } = score(all);
      return {
        method: name,
        series: all.length,
        smape,
        mase,
        intervals,
        msOfCpuASeries: (cpu.get(name) ?? Number.NaN) / series.length,
      };
    });
    const of = (name: MethodName) => result.find(({ method }) => method === name);
    const theta = of('theta');
    const combination = of('combination');
    const passed =
      theta !== undefined &&
      combination !== undefined &&
      theta.series === series.length &&
      combination.series === series.length &&
      Math.abs(theta.smape - 13.9) <= 0.1 &&
      combination.smape < 13.85 &&
      combination.mase < 0.86;
    return {
      passed,
      result: { bar: { thetaSmape: '13.9 ± 0.1', smape: 13.85, mase: 0.86 }, published, result },
    };
  },
};
