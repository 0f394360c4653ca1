// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'risk/reference/forecast',
);

/** Whether the outputs of R are on this machine; tests that need them are skipped where they are not. */
export const haveReference: boolean = existsSync(folder);
if (!haveReference) process.stdout.write('reference forecasts of R absent: set AMIRANI_SAMPLES\n');

/** A series of the reference: its values and how many make a year. */
export interface ReferenceSeries {
  readonly id: string;
  readonly y: Float64Array;
  readonly period: number;
}

/** The series by their names; empty where the reference is absent. */
export const referenceSeries = (): ReadonlyMap<string, ReferenceSeries> => {
  if (!haveReference) return new Map();
  const rows = read('series.json') as { id: string; frequency: number; x: number[] }[];
  return new Map(
    rows.map(({ id, frequency, x }) => [id, { id, y: Float64Array.from(x), period: frequency }]),
  );
};

/** What R gave for one model of one series. */
export type ReferenceCase = {
  readonly case: string;
  readonly model: string;
  readonly series: string;
} & Readonly<Record<string, unknown>>;

/** The cases of a file; none where the reference is absent. */
export const referenceCases = (file: string): readonly ReferenceCase[] =>
  haveReference ? (read(file) as { cases: ReferenceCase[] }).cases : [];

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** The largest relative difference of two lists of numbers. */
export const farthest = (ours: ArrayLike<number>, theirs: readonly number[]): number => {
  if (ours.length !== theirs.length) return Infinity;
  const size = Math.max(...theirs.map(Math.abs));
  return Math.max(
    ...theirs.map((value, i) => {
      const difference = Math.abs((ours[i] as number) - value);
      return difference / Math.max(Math.abs(value), 1e-6 * size);
    }),
  );
};
