import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Detection,
  type DetectionMethod,
  detect,
  readDetectionOptions,
} from '@amirani/risk/detect';
import { riskData } from '../forecast/frontex-series.ts';

const folder = join(riskData, 'reference');

/** Whether the shared outputs of R are on this machine. */
export const haveReference: boolean = existsSync(join(folder, 'detectors'));

/** A file of the shared outputs of R. */
export const referenceText = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** A series as R had it. */
export interface ReferenceSeries {
  readonly id: string;
  readonly frequency: number;
  readonly observed: readonly (number | null)[];
}

/** What R gave for one setting of one series. */
export interface ReferenceCase {
  readonly case: string;
  readonly algorithm: string;
  readonly setting: string;
  readonly series: string;
  readonly control: Readonly<Record<string, unknown>>;
  readonly out: Readonly<Record<string, readonly (number | null)[]>>;
  readonly error?: string;
}

/** The files with cases, as the reference names them. */
export const caseFiles = [
  'farringtonFlexible_weekly',
  'farringtonFlexible_monthly',
  'farrington_original',
  'earsC',
  'cusum',
  'glr',
] as const;

/** The series of the detectors by their names. */
export const referenceSeries = (): ReadonlyMap<string, ReferenceSeries> => {
  const rows = JSON.parse(referenceText('detectors/series.json')) as ReferenceSeries[];
  return new Map(rows.map((row) => [row.id, row]));
};

/** The cases of a file that R could run. */
export const referenceCases = (file: string): readonly ReferenceCase[] =>
  (JSON.parse(referenceText(`detectors/${file}.json`)) as { cases: ReferenceCase[] }).cases.filter(
    ({ error }) => error === undefined,
  );

const methods: Readonly<Record<string, DetectionMethod>> = {
  farringtonFlexible: 'farrington-flexible',
  farrington: 'farrington',
  'earsC C1': 'ears-c1',
  'earsC C2': 'ears-c2',
  'earsC C3': 'ears-c3',
  cusum: 'cusum',
  glrpois: 'glr-pois',
  glrnb: 'glr-nb',
};

/** Our method for one of R's, with R's control list; a list that cannot be read ends the run. */
export const runCase = (
  one: ReferenceCase,
  { observed, frequency }: ReferenceSeries,
): Detection => {
  const { algorithm, control } = one;
  const method = methods[algorithm === 'earsC' ? `earsC ${control['method']}` : algorithm];
  if (method === undefined) throw new Error(`no method for ${algorithm}`);
  const scores = method === 'farrington-flexible' ? { scores: 'as-r' } : {};
  const options = readDetectionOptions(method, { ...control, ...scores });
  if (!options.ok) throw new Error(JSON.stringify(options.issues));
  const counts = Float64Array.from(observed, (count) => count ?? Number.NaN);
  return detect({ counts, perYear: frequency }, method, options.value);
};
