import type { CountImport, ImportOptions, RowProblem } from '@amirani/risk/import';
import type { CountSeries } from '@amirani/risk/series';
import type { ForeignFile } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { z } from 'zod';
import type { RiskImportOptions } from '../../api/types.ts';

/** How a file is read. Without a format the file shows its own. */
export interface CountArgs {
  readonly options: ImportOptions & { readonly sheet?: string };
  readonly format?: RiskImportOptions['format'];
}

const FrequencySchema = z.enum(['day', 'week', 'month', 'quarter', 'year']);
const Int = z.number().int();

const ItemSchema = z.union([
  z.strictObject({ rows: Int, done: Int }),
  z.strictObject({
    series: z
      .strictObject({
        key: z.record(z.string(), z.string()),
        start: Int,
        counts: z.array(z.number().nonnegative().nullable()),
        statuses: z.array(z.number().int().min(0).max(3)),
      })
      .refine(({ counts, statuses }) => counts.length === statuses.length),
  }),
  z.strictObject({
    problem: z.strictObject({
      line: Int,
      column: z.string(),
      value: z.string(),
      code: z.string().regex(/^risk\.[a-z.-]{1,60}$/),
    }),
  }),
  z.strictObject({
    summary: z.strictObject({
      counts: z.record(z.string(), Int),
      rows: Int,
      frequency: FrequencySchema,
      written: z.enum(['names', 'days']),
    }),
  }),
]);

/** One item of a table of counts. */
export type CountItem =
  | { readonly rows: number; readonly done: number }
  | {
      readonly series: Pick<CountSeries, 'key' | 'start'> & {
        readonly counts: readonly (number | null)[];
        readonly statuses: readonly number[];
      };
    }
  | { readonly problem: RowProblem }
  | { readonly summary: Omit<CountImport, 'series' | 'problems'> };

const countTask: ReaderTask<CountArgs, CountItem> = {
  name: 'risk.counts',
  class: 'table',
  item: ItemSchema as unknown as z.ZodType<CountItem>,
};

/** The series of a table of counts and its problems; reports progress while it reads. @throws Problem `reader.*` */
export const readCountFile = async (
  readers: Readers,
  args: CountArgs,
  file: ForeignFile,
  progress: (rows: number, bytes: number) => Promise<void>,
): Promise<CountImport> => {
  const series: Extract<CountItem, { series: unknown }>['series'][] = [];
  const problems: RowProblem[] = [];
  let told = 0;
  for await (const item of readers.read(countTask, args, file)) {
    if ('series' in item) series.push(item.series);
    else if ('problem' in item) problems.push(item.problem);
    else if ('summary' in item)
      return {
        ...item.summary,
        problems,
        series: series.map(({ key, start, counts, statuses }) => ({
          key,
          start,
          frequency: item.summary.frequency,
          counts: Float64Array.from(counts, (count) => count ?? Number.NaN),
          statuses: Uint8Array.from(statuses),
        })),
      };
    else if (item.done - told >= EVERY) {
      told = item.done;
      await progress(item.rows, item.done);
    }
  }
  throw new Problem('reader.crashed');
};

/** Bytes between two reports of progress. */
const EVERY = 8 * 1024 * 1024;
