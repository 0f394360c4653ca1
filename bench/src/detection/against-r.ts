import type { Detection } from '@amirani/risk/detect';
import { caseFiles, referenceCases, referenceSeries, runCase } from './reference.ts';

/** How the outputs of one file of the reference compare. */
export interface Agreement {
  readonly file: string;
  readonly cases: number;
  readonly points: number;
  readonly values: number;
  /** Values further from R's than the tolerance of the reference. */
  readonly beyond: number;
  /** Alarms that only one of the two has, and points that only one could not judge. */
  readonly otherAlarms: number;
  /** Greatest relative difference of the values within. */
  readonly greatest: number;
  readonly examples: readonly string[];
}

/** Relative difference that may stand, and the absolute one of what is zero but for rounding. */
const RELATIVE = 1e-6;
const ABSOLUTE = 1e-9;

/** Compares every shared case of every detector with R. */
export const agreements = (): readonly Agreement[] => {
  const series = referenceSeries();
  return caseFiles.map((file) => {
    const cases = referenceCases(file);
    const examples: string[] = [];
    let points = 0;
    let values = 0;
    let beyond = 0;
    let otherAlarms = 0;
    let greatest = 0;
    for (const one of cases) {
      const observed = series.get(one.series);
      if (observed === undefined) throw new Error(`no series ${one.series}`);
      const own = valuesOf(runCase(one, observed));
      points += own['alarm']?.length ?? 0;
      for (const [name, theirs] of Object.entries(one.out)) {
        const ours = own[name];
        if (ours === undefined) continue;
        [theirs].flat().forEach((expected, i) => {
          const [actual, r] = [ours[i] as number, expected ?? Number.NaN];
          values += 1;
          const difference = Math.abs(actual - r);
          const same = Number.isNaN(r)
            ? Number.isNaN(actual)
            : difference <= RELATIVE * Math.abs(r) + ABSOLUTE;
          if (same && r !== 0 && difference > ABSOLUTE)
            greatest = Math.max(greatest, difference / Math.abs(r));
          if (same) return;
          if (name === 'alarm') otherAlarms += 1;
          else beyond += 1;
          if (examples.length < 5) examples.push(`${one.case} ${name}[${i}] ${actual}, R ${r}`);
        });
      }
    }
    return { file, cases: cases.length, points, values, beyond, otherAlarms, greatest, examples };
  });
};

const valuesOf = (
  detection: Detection & { readonly dispersion?: Float64Array },
): Readonly<Record<string, ArrayLike<number> | undefined>> => ({
  upperbound: detection.upperBound,
  alarm: Array.from(detection.alarm, (alarm) => (alarm < 0 ? Number.NaN : alarm)),
  expected: detection.expected,
  pvalue: detection.pValue,
  score: detection.score,
  phiVector: detection.dispersion,
});
