import type { Frequency } from '@amirani/risk/series';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { RiskDataset, RiskImport, RiskStep, RiskVintage } from '../../api/types.ts';
import { periodText } from '../cells.ts';
import type { DatasetRow, ImportRow, TaskRow, VintageRow } from '../sql/tables.gen.ts';
import { taskOf } from '../tasks.ts';

/** A vintage as it is shown. */
export const vintageOf = (
  row: Omit<VintageRow, 'decision'>,
  frequency: Frequency,
): RiskVintage => ({
  number: row.number,
  recordedAt: row.recordedAt.toISOString(),
  takenAt: row.takenAt.toISOString(),
  takenBy: row.takenBy,
  reason: row.reason,
  label: row.label,
  rows: row.rows,
  series: row.series,
  added: row.added,
  changed: row.changed,
  first: periodText(row.firstPeriod, frequency),
  last: periodText(row.lastPeriod, frequency),
  digest: row.digest.toString('hex'),
});

/** A data set with what is counted of it. */
export interface CountedDatasetRow extends DatasetRow {
  readonly series: number;
  readonly openWarnings: number;
  /** The task of a scan that waits or runs. */
  readonly scanning?: Pick<TaskRow, 'state' | 'done' | 'total'>;
}

/** A data set as it is shown, with its latest vintage. */
export const datasetOf = (row: CountedDatasetRow, latest: VintageRow | undefined): RiskDataset => ({
  id: row.id,
  title: row.title,
  source: row.source,
  indicator: row.indicator,
  unit: row.unit,
  note: row.note,
  sums: row.sums,
  version: row.version,
  createdBy: row.createdBy,
  createdAt: row.createdAt.toISOString(),
  dimensions: row.dimensions,
  series: row.series,
  openWarnings: row.openWarnings,
  ...(row.scanning === undefined ? {} : { scanning: row.scanning }),
  ...(row.frequency === undefined
    ? {}
    : {
        frequency: row.frequency,
        ...(latest === undefined ? {} : { latest: vintageOf(latest, row.frequency) }),
      }),
});

/** An import as it is shown. */
export const importOf = (
  row: ImportRow,
  task: TaskRow | undefined,
  decisions: readonly StoredDecision[],
): RiskImport => ({
  id: row.id,
  dataset: row.dataset,
  state: row.state,
  label: row.label,
  options: { ...row.options, absent: row.options.absent ?? 'not-reported' },
  bytes: Number(row.bytes),
  begunBy: row.begunBy,
  begunAt: row.begunAt.toISOString(),
  ...(task === undefined ? {} : { task: taskOf(task) }),
  ...(row.dryRun === undefined ? {} : { dryRun: row.dryRun }),
  steps: stepsOf(decisions),
});

/** The steps of decisions, in the order of time. */
export const stepsOf = (decisions: readonly StoredDecision[]): RiskStep[] =>
  decisions
    .flatMap(({ steps }) =>
      steps.map(({ act, from, to, by, at, reason }) => ({
        act,
        from,
        to,
        by,
        reason,
        at: at.toISOString(),
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
