import type { CivilDate } from '@amirani/core';
import {
  assess,
  CURRENT_MATRICES,
  DEFAULT_RATING,
  impactLevels,
  matricesOf,
} from '@amirani/risk/ciram';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type {
  Risk,
  RiskAssessment,
  RiskAssessmentInput,
  RiskMeasure,
  RiskRating,
} from '../../api/types.ts';
import type { Moment } from '../moment.ts';
import { mustBeSeen } from '../must.ts';
import type { RiskRow } from '../sql/tables.gen.ts';
import { assessmentDecision, closingDecision } from './decisions.ts';
import { assessmentOf, measureOf, riskOf } from './rows.ts';
import * as store from './store.ts';

/** The lookup tables in use. */
export const matrices = () => {
  const { version, threat, exposure, rating } = mustFind(matricesOf(CURRENT_MATRICES));
  const rows = <T>(table: readonly (readonly T[])[]): T[][] => table.map((row) => [...row]);
  return { version, threat: rows(threat), exposure: rows(exposure), rating: rows(rating) };
};

/** Rates these inputs by the matrices in force on a day, in the author's name. */
export const rate = (input: RiskAssessmentInput, author: string, on: CivilDate): RiskRating => {
  const { result, sensitivity, problems, settings } = assess(
    input.items.map((item) => ({ ...item, author, on })),
    on,
    { ...DEFAULT_RATING, vulnerability: input.vulnerability, seed: input.seed },
  );
  return {
    matrices: settings.matrices,
    ...(result === undefined ? {} : { result }),
    ...(sensitivity === undefined
      ? {}
      : {
          sensitivity: {
            draws: sensitivity.draws,
            robust: sensitivity.robust,
            shares: { ...sensitivity.shares },
            offByOne: sensitivity.offByOne.map(({ attribute, lower, higher }) => ({
              attribute,
              ...(lower === undefined ? {} : { lower }),
              ...(higher === undefined ? {} : { higher }),
            })),
          },
        }),
    problems: problems.map((problem) => ({ ...problem })),
  };
};

/** All risks, the open ones first, by rating. */
export const listRisks = async (tx: Transaction, moment: Moment): Promise<Risk[]> => {
  const rank = ({ state, standing }: Risk): number =>
    (state === 'open' ? 10 : 0) +
    (standing === undefined ? -1 : impactLevels.indexOf(standing.rating));
  return (await presented(tx, await store.findRisks(tx), moment))
    .map(({ risk }) => risk)
    .sort((a, b) => rank(b) - rank(a) || (a.title < b.title ? -1 : 1));
};

/** A risk with all there is of it. @throws Problem `http.not-found` */
export const readRisk = async (tx: Transaction, id: string, moment: Moment) => {
  const [one] = await presented(tx, [mustFind(await store.findRisk(tx, id))], moment);
  return mustFind(one);
};

const presented = async (tx: Transaction, rows: readonly RiskRow[], moment: Moment) => {
  const ids = rows.map(({ id }) => id);
  const assessments = Map.groupBy(await store.findAssessments(tx, ids), ({ risk }) => risk);
  const measures = Map.groupBy(await store.findMeasures(tx, ids), ({ risk }) => risk);
  const decisions = Map.groupBy(
    await readAllDecisions(tx, assessmentDecision, ids),
    ({ subject }) => subject,
  );
  return rows.map((row) => {
    const own = (assessments.get(row.id) ?? []).map((one) =>
      assessmentOf(one, decisions.get(row.id) ?? []),
    );
    const planned = measures.get(row.id) ?? [];
    return {
      risk: riskOf(row, own, planned, moment.today),
      assessments: own,
      measures: planned.map(measureOf),
    };
  });
};

/** Puts a risk into the register. @throws Problem `risk.id-taken` */
export const openRisk = async (
  tx: Transaction,
  caller: Caller,
  { id, ...terms }: store.RiskTerms & { readonly id: string },
  moment: Moment,
): Promise<Risk> => {
  if (!(await store.insertRisk(tx, { id, ...terms, openedBy: caller.actor, openedAt: moment.now })))
    throw new Problem('risk.id-taken');
  return told(tx, id, moment);
};

/** Updates the description of a risk. @throws Problem `http.not-found`, `risk.register.closed`, `decision.version.stale` */
export const amendRisk = async (
  tx: Transaction,
  id: string,
  { version, ...terms }: store.RiskTerms & { readonly version: number },
  moment: Moment,
): Promise<Risk> => {
  await lockOpen(tx, id, version);
  await store.updateTerms(tx, id, terms);
  return told(tx, id, moment);
};

/** A step with the version of the risk that was seen. */
export interface RiskStepped {
  readonly reason: string;
  readonly version: number;
}

/** Closes a risk. @throws Problem `http.not-found`, `risk.register.closed`, `decision.*` */
export const closeRisk = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { reason, version }: RiskStepped,
  moment: Moment,
): Promise<Risk> => {
  const seen = await lockOpen(tx, id, version);
  const act = actOf(caller, 'close', { reason, version: 0, seen }, moment.now);
  await store.closeRisk(tx, id, (await decide(tx, closingDecision, { subject: id }, act)).id);
  return told(tx, id, moment);
};

/** What somebody proposes. */
export interface Proposal extends RiskStepped {
  readonly id: string;
  readonly input: RiskAssessmentInput;
  readonly override?: RiskAssessment['override'] | undefined;
}

/**
 * Proposes an assessment; one that waits is superseded.
 * @throws Problem `http.not-found`, `risk.register.closed`, `risk.assessment.no-rating`, `risk.id-taken`, `decision.*`
 */
export const proposeAssessment = async (
  tx: Transaction,
  caller: Caller,
  risk: string,
  { id, input, override, reason, version }: Proposal,
  moment: Moment,
): Promise<Risk> => {
  await lockOpen(tx, risk, version);
  const computed = rate(input, caller.actor, moment.today);
  const rating = override?.rating ?? computed.result?.rating;
  if (rating === undefined) throw new Problem('risk.assessment.no-rating');
  const waiting = (await store.findAssessments(tx, [risk])).find(
    ({ state }) => state === 'proposed',
  );
  if (waiting !== undefined) {
    const said = { reason: 'a later proposal', version: 1, seen: { assessment: waiting.id } };
    await decide(
      tx,
      assessmentDecision,
      { decision: waiting.decision },
      actOf(caller, 'supersede', said, moment.now),
    );
    await store.updateAssessment(tx, waiting.id, 'superseded');
  }
  const seen = seenOf(id, input, override);
  const decision = await decide(
    tx,
    assessmentDecision,
    { subject: risk },
    actOf(caller, 'propose', { reason, version: 0, seen }, moment.now),
  );
  const added = await store.insertAssessment(tx, {
    id,
    risk,
    input,
    computed,
    override,
    rating,
    state: 'proposed',
    byAccount: caller.actor,
    at: moment.now,
    decision: decision.id,
  });
  if (!added) throw new Problem('risk.id-taken');
  await store.touchRisk(tx, risk);
  return told(tx, risk, moment);
};

/** What both have before them. */
const seenOf = (
  assessment: string,
  input: RiskAssessmentInput,
  override: RiskAssessment['override'],
) => ({ assessment, input, override: override ?? null });

/**
 * The head lets the assessment that waits count, or sends it back.
 * @throws Problem `http.not-found`, `risk.register.closed`, `risk.assessment.other`, `decision.*`
 */
export const decideAssessment = async (
  tx: Transaction,
  caller: Caller,
  risk: string,
  act: 'approve' | 'send-back',
  { assessment, reason, version }: RiskStepped & { readonly assessment: string },
  moment: Moment,
): Promise<Risk> => {
  await lockOpen(tx, risk, version);
  const all = await store.findAssessments(tx, [risk]);
  const waiting = all.find(({ state }) => state === 'proposed');
  if (waiting?.id !== assessment) throw new Problem('risk.assessment.other');
  const seen = seenOf(waiting.id, waiting.input, waiting.override);
  await decide(
    tx,
    assessmentDecision,
    { decision: waiting.decision },
    actOf(caller, act, { reason, version: 1, seen }, moment.now),
  );
  const standing = all.find(({ state }) => state === 'approved');
  if (act === 'approve' && standing !== undefined)
    await store.updateAssessment(tx, standing.id, 'superseded');
  await store.updateAssessment(tx, waiting.id, act === 'approve' ? 'approved' : 'sent-back');
  await store.touchRisk(tx, risk);
  return told(tx, risk, moment);
};

/** Adds a measure or a revision of one. @throws Problem `http.not-found`, `risk.register.closed`, `decision.version.stale` */
export const keepMeasure = async (
  tx: Transaction,
  caller: Caller,
  risk: string,
  { revision, ...measure }: Omit<RiskMeasure, 'by' | 'at'>,
  moment: Moment,
): Promise<{ readonly risk: Risk; readonly measure: RiskMeasure }> => {
  const row = mustFind(await store.lockRisk(tx, risk));
  if (row.state === 'closed') throw new Problem('risk.register.closed');
  const before = await store.findMeasure(tx, measure.id);
  mustBeSeen(before?.revision ?? 0, revision);
  if (before !== undefined && before.risk !== risk) throw new Problem('http.not-found');
  const kept = {
    ...measure,
    revision: revision + 1,
    by: caller.actor,
    at: moment.now.toISOString(),
  };
  await store.insertMeasure(tx, risk, kept);
  await store.touchRisk(tx, risk);
  return { risk: await told(tx, risk, moment), measure: kept };
};

const lockOpen = async (tx: Transaction, id: string, version: number): Promise<RiskRow> => {
  const row = mustFind(await store.lockRisk(tx, id));
  if (row.state === 'closed') throw new Problem('risk.register.closed');
  mustBeSeen(row.version, version);
  return row;
};

const told = async (tx: Transaction, id: string, moment: Moment): Promise<Risk> => {
  await publish(tx, [{ kind: 'risk', id }]);
  return (await readRisk(tx, id, moment)).risk;
};
