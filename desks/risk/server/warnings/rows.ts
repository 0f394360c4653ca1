import type {
  RiskDetection,
  RiskDetectionSettings,
  RiskSeriesKey,
  RiskWarning,
} from '@amirani/contract/risk';
import type { Frequency } from '@amirani/risk/series';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { periodText } from '../cells.ts';
import { stepsOf } from '../datasets/rows.ts';
import { type TaskRow, taskOf } from '../tasks.ts';

/** A scan as the database has it. */
export interface DetectionRow {
  readonly id: string;
  readonly dataset: string;
  readonly vintage: number;
  readonly settings: RiskDetectionSettings;
  readonly started_by: string;
  readonly started_at: Date;
  readonly found: RiskDetection['found'] | null;
}

/** A warning as the database has it. */
export interface WarningRow {
  readonly id: string;
  readonly detection: string;
  readonly dataset: string;
  readonly vintage: number;
  readonly key: RiskSeriesKey;
  readonly key_text: string;
  readonly level: string[];
  readonly frequency: Frequency;
  readonly period: number;
  readonly method: RiskWarning['method'];
  readonly rank: number;
  readonly count: number;
  readonly expected: number;
  readonly upper_bound: number;
  readonly score: number;
  readonly p_value: number | null;
  readonly adjusted: number | null;
  readonly reading: NonNullable<RiskWarning['reading']> | null;
  readonly raised_at: Date;
  readonly outcome: NonNullable<RiskWarning['outcome']> | null;
  readonly triaged_at: Date | null;
  readonly version: number;
  readonly decision: string | null;
}

/** A scan as it is shown. */
export const detectionOf = (row: DetectionRow, task: TaskRow): RiskDetection => ({
  ...{ id: row.id, dataset: row.dataset, vintage: row.vintage, settings: row.settings },
  ...{ startedBy: row.started_by, startedAt: row.started_at.toISOString() },
  task: taskOf(task),
  ...(row.found === null ? {} : { found: row.found }),
});

/** A warning as it is shown. */
export const warningOf = (
  row: WarningRow,
  decisions: readonly StoredDecision[],
  risks: readonly string[],
): RiskWarning => ({
  ...{ id: row.id, detection: row.detection, dataset: row.dataset, vintage: row.vintage },
  ...{ key: row.key, level: row.level, method: row.method, rank: row.rank },
  period: periodText(row.period, row.frequency),
  ...{ count: row.count, expected: row.expected, upperBound: row.upper_bound },
  ...{ excess: row.count - row.expected, score: row.score },
  ...(row.p_value === null ? {} : { pValue: row.p_value }),
  ...(row.adjusted === null ? {} : { adjusted: row.adjusted }),
  ...(row.reading === null ? {} : { reading: row.reading }),
  raisedAt: row.raised_at.toISOString(),
  ...(row.outcome === null ? {} : { outcome: row.outcome }),
  ...{ version: row.version, steps: stepsOf(decisions), risks: [...risks] },
});
