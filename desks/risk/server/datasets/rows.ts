import type {
  RiskDataset,
  RiskDatasetTerms,
  RiskImport,
  RiskImportOptions,
  RiskStep,
  RiskVintage,
} from '@amirani/contract/risk';
import type { Frequency } from '@amirani/risk/series';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { periodText } from '../cells.ts';
import { type TaskRow, taskOf } from '../tasks.ts';

/** A data set as the database has it. */
export interface DatasetRow {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly indicator: RiskDatasetTerms['indicator'];
  readonly unit: string;
  readonly note: string;
  readonly sums: RiskDatasetTerms['sums'];
  readonly version: number;
  readonly created_by: string;
  readonly created_at: Date;
  readonly frequency: Frequency | null;
  readonly dimensions: string[];
  readonly vintage: number | null;
  readonly series: number;
  /** Cells of the latest vintage that are not "not reported". */
  readonly cells_known: number;
  readonly open_warnings: number;
  /** The task of a scan that waits or runs. */
  readonly scanning: Pick<TaskRow, 'state' | 'done' | 'total'> | null;
}

/** A vintage as the database has it. */
export interface VintageRow {
  readonly dataset: string;
  readonly number: number;
  readonly recorded_at: Date;
  readonly taken_at: Date;
  readonly taken_by: string;
  readonly reason: string;
  readonly label: string;
  readonly rows: number;
  readonly series: number;
  readonly added: number;
  readonly changed: number;
  readonly first_period: number;
  readonly last_period: number;
  readonly digest: Buffer;
}

/** An import as the database has it. */
export interface ImportRow {
  readonly id: string;
  readonly dataset: string;
  readonly state: RiskImport['state'];
  readonly label: string;
  readonly options: RiskImportOptions;
  readonly bytes: bigint;
  readonly begun_by: string;
  readonly begun_at: Date;
  readonly erases_at: Date;
  readonly dry_run: NonNullable<RiskImport['dryRun']> | null;
}

/** A vintage as it is shown. */
export const vintageOf = (row: VintageRow, frequency: Frequency): RiskVintage => ({
  number: row.number,
  recordedAt: row.recorded_at.toISOString(),
  takenAt: row.taken_at.toISOString(),
  ...{ takenBy: row.taken_by, reason: row.reason, label: row.label, rows: row.rows },
  ...{ series: row.series, added: row.added, changed: row.changed },
  first: periodText(row.first_period, frequency),
  last: periodText(row.last_period, frequency),
  digest: row.digest.toString('hex'),
});

/** A data set as it is shown, with its latest vintage. */
export const datasetOf = (row: DatasetRow, latest: VintageRow | undefined): RiskDataset => ({
  ...{ id: row.id, title: row.title, source: row.source, indicator: row.indicator },
  ...{ unit: row.unit, note: row.note, sums: row.sums, version: row.version },
  ...{ createdBy: row.created_by, createdAt: row.created_at.toISOString() },
  ...{ dimensions: row.dimensions, series: row.series, openWarnings: row.open_warnings },
  ...(row.scanning === null ? {} : { scanning: row.scanning }),
  ...(row.frequency === null
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
  ...{ id: row.id, dataset: row.dataset, state: row.state, label: row.label },
  options: { ...row.options, absent: row.options.absent ?? 'not-reported' },
  ...{ bytes: Number(row.bytes), begunBy: row.begun_by, begunAt: row.begun_at.toISOString() },
  ...(task === undefined ? {} : { task: taskOf(task) }),
  ...(row.dry_run === null ? {} : { dryRun: row.dry_run }),
  steps: stepsOf(decisions),
});

/** The steps of decisions, in the order of time. */
export const stepsOf = (decisions: readonly StoredDecision[]): RiskStep[] =>
  decisions
    .flatMap(({ steps }) =>
      steps.map(({ act, from, to, by, at, reason }) => ({
        ...{ act, from, to, by, reason },
        at: at.toISOString(),
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
