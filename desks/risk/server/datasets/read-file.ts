import type { CountImport, ImportOptions, RowProblem } from '@amirani/risk/import';
import { keyText } from '@amirani/risk/series';
import { fileInParts } from '@platform/server/apart/foreign-file.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { RiskImport, RiskImportOptions } from '../../api/types.ts';
import { periodText, storedCells } from '../cells.ts';
import type { DatasetRow, ImportRow } from '../sql/tables.gen.ts';
import type { Running } from '../tasks.ts';
import { findDataset } from './dataset-store.ts';
import { findFiguresOf } from './figure-store.ts';
import * as store from './import-store.ts';
import { merged } from './merge.ts';
import { readCountFile } from './reading.ts';

/** Series stored and compared in one statement. */
const BATCH = 500;
/** Problems that are kept with their place; counted are all. */
const MOST_PROBLEMS = 500;

/**
 * The dry run of an import: reads the file in a limited process, keeps its series aside and says what taking it over would do.
 */
export const readImportFile = async (running: Running): Promise<void> => {
  const { platform, id, within } = running;
  const row = await within((tx) => store.findImport(tx, id));
  if (row?.state !== 'reading') return;
  const dataset = await within((tx) => findDataset(tx, row.dataset));
  if (dataset === undefined) throw new Problem('http.not-found');
  // What an earlier run left.
  await within((tx) => store.eraseStaged(tx, id));
  const read = await readTable(running, row, {
    ...optionsOf(row.options),
    mostProblems: MOST_PROBLEMS,
    today: localDay(platform.clock(), platform.config.timeZone),
  });
  const problems = [...read.problems, ...otherThan(dataset, read)];
  const usable = problems.length === 0;
  const effect = usable ? await stage(running, dataset, read) : nothingDone;
  await within(async (tx) => {
    const locked = await store.lockImport(tx, id);
    if (locked?.state !== 'reading') return;
    await store.updateImport(tx, {
      id,
      state: usable ? 'read' : 'unusable',
      options: row.options,
      bytes: Number(row.bytes),
      dryRun: dryRunOf(dataset, read, problems, effect),
    });
  });
};

/** The options of an import as the package takes them. */
const optionsOf = (options: RiskImportOptions): ImportOptions & { sheet?: string } => ({
  mapping: {
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.count === undefined ? {} : { count: options.count }),
    ...(options.keys === undefined ? {} : { keys: options.keys }),
    ...(options.across === undefined ? {} : { across: options.across }),
  },
  ...(options.thousands === undefined ? {} : { thousands: options.thousands }),
  ...(options.frequency === undefined ? {} : { frequency: options.frequency }),
  ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  absent: options.absent ?? 'not-reported',
});

const readTable = async (
  { platform, id, within, progress }: Running,
  { options, bytes }: ImportRow,
  given: ImportOptions & { sheet?: string },
): Promise<CountImport> => {
  const whole = Number(bytes);
  const file = fileInParts(whole, (position) => within((tx) => store.findPart(tx, id, position)));
  const args = {
    options: given,
    ...(options.format === undefined ? {} : { format: options.format }),
  };
  return readCountFile(platform.readers, args, file, (rows, done) =>
    progress(rows, Math.round((rows * whole) / Math.max(1, done))),
  );
};

/** A table that is not of the data set: other periods, other columns. */
const otherThan = (dataset: DatasetRow, { series, frequency }: CountImport): RowProblem[] => {
  const [one] = series;
  if (dataset.frequency === undefined || one === undefined) return [];
  const columns = Object.keys(one.key).sort();
  return [
    ...(frequency === dataset.frequency
      ? []
      : [{ line: 1, column: '', value: frequency, code: 'risk.table.other-frequency' } as const]),
    ...(columns.join() === dataset.dimensions.join()
      ? []
      : [
          {
            line: 1,
            column: '',
            value: columns.join(', '),
            code: 'risk.table.other-columns',
          } as const,
        ]),
  ];
};

interface Effect {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

const nothingDone: Effect = { added: 0, changed: 0, unchanged: 0 };

/** Keeps the series aside, and holds each against what is known of it. */
const stage = async (
  { id, within, progress }: Running,
  dataset: DatasetRow,
  { series }: CountImport,
): Promise<Effect> => {
  let { added, changed, unchanged } = nothingDone;
  for (let from = 0; from < series.length; from += BATCH) {
    const staged = series.slice(from, from + BATCH).map((one) => ({
      key: one.key,
      keyText: keyText(one.key),
      firstPeriod: one.start as number,
      cells: storedCells(one),
    }));
    await within(async (tx) => {
      await store.insertStaged(tx, id, staged);
      const texts = staged.map(({ keyText }) => keyText);
      const known = new Map(
        (dataset.vintage === undefined
          ? []
          : await findFiguresOf(tx, dataset.id, dataset.vintage, texts)
        ).map((figures) => [figures.keyText, figures]),
      );
      for (const file of staged) {
        const effect = merged(known.get(file.keyText), file);
        added += effect.added;
        changed += effect.changed;
        unchanged += effect.unchanged;
      }
    });
    await progress(Math.min(series.length, from + BATCH), series.length);
  }
  return { added, changed, unchanged };
};

const dryRunOf = (
  { vintage, cellsKnown }: DatasetRow,
  { series, frequency, rows, counts }: CountImport,
  problems: readonly RowProblem[],
  effect: Effect,
): NonNullable<RiskImport['dryRun']> => {
  const [one] = series;
  const cells = { reported: 0, zero: 0, notReported: 0, notApplicable: 0, suppressed: 0 };
  for (const { statuses, counts: values } of series)
    for (const [place, status] of statuses.entries())
      if (status === 0) cells[values[place] === 0 ? 'zero' : 'reported'] += 1;
      else if (status === 1) cells.notReported += 1;
      else if (status === 2) cells.notApplicable += 1;
      else cells.suppressed += 1;
  return {
    rows,
    series: series.length,
    frequency,
    dimensions: one === undefined ? [] : Object.keys(one.key).sort(),
    ...(one === undefined
      ? {}
      : {
          first: periodText(one.start, frequency),
          last: periodText(one.start + one.counts.length - 1, frequency),
        }),
    cells,
    against: vintage ?? 0,
    ...effect,
    absent: problems.length > 0 ? 0 : cellsKnown - effect.changed - effect.unchanged,
    problems: problems.map((problem) => ({ ...problem, value: problem.value.slice(0, 200) })),
    counts: {
      ...counts,
      ...Object.fromEntries(
        problems.flatMap(({ code }) => (counts[code] === undefined ? [[code, 1]] : [])),
      ),
    },
  };
};
