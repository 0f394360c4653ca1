import { periodsPerYear } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type {
  RiskDetection,
  RiskDetectionSettings,
  RiskWarning,
  RiskWarningScore,
} from '../../api/types.ts';
import { findDataset } from '../datasets/dataset-store.ts';
import { standingAt } from '../datasets/datasets.ts';
import { mustCarry, readOptions } from '../methods.ts';
import { mustBeSeen } from '../must.ts';
import { mustHave } from '../series/explore.ts';
import type { DetectionRow, WarningRow } from '../sql/tables.gen.ts';
import { findTasks, requestTask } from '../tasks.ts';
import { warningDecision } from './decisions.ts';
import { effortStanding } from './effort.ts';
import { detectionOf, warningOf } from './rows.ts';
import { spanOf } from './scan.ts';
import { scoresOf } from './score.ts';
import * as store from './store.ts';

/**
 * Begins a scan; whatever of its settings cannot be is said at once.
 * @throws Problem `http.not-found`, `risk.dataset.empty`, `risk.options`, `risk.dimension.unknown`, `risk.period`, `risk.detection.taken`
 */
export const startDetection = async (
  tx: Transaction,
  caller: Caller,
  dataset: string,
  id: string,
  settings: RiskDetectionSettings,
  now: Date,
): Promise<RiskDetection> => {
  const standing = await standingAt(tx, dataset, settings.vintage);
  if (settings.method !== 'by-history') {
    readOptions(settings.method, settings.options);
    mustCarry(settings.method, periodsPerYear(standing.dataset.frequency));
  }
  mustHave(standing.dataset, [...(settings.levels ?? []).flat(), ...Object.keys(settings.where)]);
  spanOf(standing, settings);
  mustBeNested(settings);
  await effortStanding(tx, standing, settings);
  const begun = await store.insertDetection(tx, {
    id,
    dataset,
    vintage: standing.vintage.number,
    settings,
    startedBy: caller.actor,
    startedAt: now,
  });
  if (!begun) throw new Problem('risk.detection.taken');
  await requestTask(tx, id, 'detection', now);
  await publish(tx, [{ kind: 'risk', id: dataset }]);
  return readDetection(tx, id);
};

/** Down a tree each level has the dimensions of the one before it. @throws Problem `risk.options` */
const mustBeNested = ({ control, levels = [] }: RiskDetectionSettings): void => {
  const isNested = levels.every((level, i) =>
    (levels[i - 1] ?? []).every((dimension) => level.includes(dimension)),
  );
  if (control === 'tree' && !isNested) throw new Problem('risk.options', { name: 'levels' });
};

/** One scan. @throws Problem `http.not-found` */
export const readDetection = async (tx: Transaction, id: string): Promise<RiskDetection> => {
  const row = mustFind(await store.findDetection(tx, id));
  return (await presented(tx, [row]))[0] as RiskDetection;
};

/** The scans of a data set, latest first. @throws Problem `http.not-found` */
export const listDetections = async (
  tx: Transaction,
  dataset: string,
): Promise<RiskDetection[]> => {
  mustFind(await findDataset(tx, dataset));
  return presented(tx, await store.findDetections(tx, dataset));
};

const presented = async (
  tx: Transaction,
  rows: readonly DetectionRow[],
): Promise<RiskDetection[]> => {
  const tasks = await findTasks(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => detectionOf(row, mustFind(tasks.get(row.id))));
};

/** A part of the warnings, with how many there are and how many are false by expectation, at most. */
export const searchWarnings = async (
  tx: Transaction,
  search: store.WarningSearch,
): Promise<{
  readonly warnings: RiskWarning[];
  readonly found: number;
  readonly expectedFalse: number;
}> => ({
  warnings: await shown(tx, await store.searchWarnings(tx, search)),
  ...(await store.countWarnings(tx, search)),
});

/** One warning. @throws Problem `http.not-found` */
export const readWarning = async (tx: Transaction, id: string): Promise<RiskWarning> =>
  (await shown(tx, [mustFind(await store.findWarning(tx, id))]))[0] as RiskWarning;

const shown = async (tx: Transaction, rows: readonly WarningRow[]): Promise<RiskWarning[]> => {
  const ids = rows.map(({ id }) => id);
  const decisions = Map.groupBy(
    await readAllDecisions(tx, warningDecision, ids),
    ({ subject }) => subject,
  );
  const citing = await store.findCiting(tx, ids);
  return rows.map((row) => warningOf(row, decisions.get(row.id) ?? [], citing.get(row.id) ?? []));
};

/** Decides the triage outcome of a warning. @throws Problem `http.not-found`, `decision.*` */
export const triage = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  {
    outcome,
    reason,
    version,
  }: {
    readonly outcome: NonNullable<RiskWarning['outcome']>;
    readonly reason: string;
    readonly version: number;
  },
  now: Date,
): Promise<RiskWarning> => {
  const row = mustFind(await store.lockWarning(tx, id));
  mustBeSeen(row.version, version);
  const { dataset, vintage, key, period, method, count, expected, upperBound } = row;
  const seen = { dataset, vintage, key, period, method, count, expected, upperBound };
  const decision = await decide(
    tx,
    warningDecision,
    { subject: id, ...(row.decision === undefined ? {} : { supersedes: row.decision }) },
    actOf(caller, outcome, { reason, version: 0, seen }, now),
  );
  await store.updateOutcome(tx, id, { outcome, decision: decision.id, triagedAt: now });
  await publish(tx, [{ kind: 'risk', id }]);
  return readWarning(tx, id);
};

/** How the warnings have done, method by method. */
export const scoreWarnings = async (
  tx: Transaction,
  dataset: string | undefined,
): Promise<RiskWarningScore[]> => scoresOf(await store.findOutcomes(tx, dataset));
