import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { RiskDetection, RiskWarning } from '../../api/types.ts';
import { periodText } from '../cells.ts';
import { stepsOf } from '../datasets/rows.ts';
import type { DetectionRow, TaskRow, WarningRow } from '../sql/tables.gen.ts';
import { taskOf } from '../tasks.ts';

/** A scan as it is shown. */
export const detectionOf = (row: DetectionRow, task: TaskRow): RiskDetection => ({
  id: row.id,
  dataset: row.dataset,
  vintage: row.vintage,
  settings: row.settings,
  startedBy: row.startedBy,
  startedAt: row.startedAt.toISOString(),
  task: taskOf(task),
  ...(row.found === undefined ? {} : { found: row.found }),
});

/** A warning as it is shown. */
export const warningOf = (
  row: WarningRow,
  decisions: readonly StoredDecision[],
  risks: readonly string[],
): RiskWarning => ({
  id: row.id,
  detection: row.detection,
  dataset: row.dataset,
  vintage: row.vintage,
  key: row.key,
  level: row.level,
  method: row.method,
  rank: row.rank,
  period: periodText(row.period, row.frequency),
  count: row.count,
  expected: row.expected,
  upperBound: row.upperBound,
  excess: row.count - row.expected,
  score: row.score,
  ...(row.pValue === undefined ? {} : { pValue: row.pValue }),
  ...(row.adjusted === undefined ? {} : { adjusted: row.adjusted }),
  ...(row.reading === undefined ? {} : { reading: row.reading }),
  raisedAt: row.raisedAt.toISOString(),
  ...(row.outcome === undefined ? {} : { outcome: row.outcome }),
  version: row.version,
  steps: stepsOf(decisions),
  risks: [...risks],
});
