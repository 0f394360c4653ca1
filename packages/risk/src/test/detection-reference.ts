// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detection, DetectionMethod } from '../detect/index.ts';
import { detect, readDetectionOptions } from '../detect/index.ts';
import vectors from '../detect/vectors/r-surveillance.json' with { type: 'json' };

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'risk/reference',
);

/** Whether the shared outputs of R are on this machine; tests that need them are skipped where they are not. */
export const haveReference: boolean = existsSync(join(folder, 'detectors'));
if (!haveReference) process.stdout.write('reference detections of R absent: set AMIRANI_SAMPLES\n');

/** A file of the reference. */
export const reference = (file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** A table of the shared risk data, as it was published. */
export const sharedText = (file: string): string => readFileSync(join(folder, '..', file), 'utf8');

/** Numbers as R wrote them: one alone stands without a list. */
type Written = number | readonly (number | null)[];

/** What R gave for one setting of one series. */
export interface RCase {
  readonly case?: string;
  readonly fn: string;
  readonly series: string;
  readonly control: Readonly<Record<string, unknown>>;
  /** First monitored position where the control names no range. */
  readonly from?: number;
  readonly out: Readonly<Record<string, Written>>;
}

/** A series as R had it. */
export interface RSeries {
  readonly id: string;
  readonly frequency: number;
  readonly observed: readonly (number | null)[];
}

/** Synthetic series and what R says of them, kept here: bench/src/detection/vectors.R. */
export const ownSeries: readonly RSeries[] = vectors.series;
/** See {@link ownSeries}. */
export const ownCases: readonly RCase[] = vectors.cases as unknown as readonly RCase[];

const methods: Readonly<Record<string, DetectionMethod>> = {
  farringtonFlexible: 'farrington-flexible',
  farrington: 'farrington',
  earsCC1: 'ears-c1',
  earsCC2: 'ears-c2',
  earsCC3: 'ears-c3',
  cusum: 'cusum',
  glrpois: 'glr-pois',
  glrnb: 'glr-nb',
};

/** Runs our method with R's control list on R's series. */
export const ours = (one: RCase, series: RSeries): Detection => {
  const { fn, control, from } = one;
  const method = methods[fn === 'earsC' ? `${fn}${control['method']}` : fn];
  if (method === undefined) throw new Error(`no method for ${fn}`);
  const positions = series.observed.map((_, index) => index + 1);
  const range = from === undefined ? control['range'] : positions.slice(from - 1);
  const options = readDetectionOptions(method, {
    ...control,
    range,
    ...(fn === 'farringtonFlexible' ? { scores: 'as-r' } : {}),
  });
  if (!options.ok) throw new Error(JSON.stringify(options.issues));
  const counts = Float64Array.from(series.observed, (count) => count ?? Number.NaN);
  return detect({ counts, perYear: series.frequency }, method, options.value);
};

/** A difference that may stand: relative, or absolute where a value is zero but for its rounding. */
const tolerance = { relative: 1e-6, absolute: 1e-9 } as const;

/** What of R's outputs ours differ from: name, place, theirs and ours. */
export const differences = (
  detection: Detection & { readonly dispersion?: Float64Array },
  out: RCase['out'],
  absolute: number = tolerance.absolute,
): readonly string[] => {
  const own: Readonly<Record<string, ArrayLike<number> | undefined>> = {
    upperbound: detection.upperBound,
    alarm: Array.from(detection.alarm, (alarm) => (alarm < 0 ? Number.NaN : alarm)),
    expected: detection.expected,
    pvalue: detection.pValue,
    score: detection.score,
    phi: detection.dispersion,
    phiVector: detection.dispersion,
  };
  return Object.entries(out).flatMap(([name, written]) => {
    const values = own[name];
    if (values === undefined) return [];
    const theirs = typeof written === 'number' ? [written] : written;
    if (theirs.length !== values.length) return [`${name}: ${values.length} of ${theirs.length}`];
    return theirs.flatMap((theirsAt, index) => {
      const expected = theirsAt ?? Number.NaN;
      const actual = values[index] as number;
      const same =
        Number.isNaN(expected) || Number.isNaN(actual)
          ? Number.isNaN(expected) === Number.isNaN(actual)
          : Math.abs(actual - expected) <= tolerance.relative * Math.abs(expected) + absolute;
      return same ? [] : [`${name}[${index}]: ${actual}, R ${expected}`];
    });
  });
};
