import type { CivilDate } from '@amirani/core';
import { mustStandAsSeen } from '@desk/documents/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, type Target } from '@platform/server/decisions/decide.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Check } from '../../api/types.ts';
import { soundOf } from '../verdict/carrier.ts';
import { mustKnowHits } from '../verdict/hits.ts';
import { findVerdict } from '../verdict/store.ts';
import { zoneRead } from '../verdict/zone.ts';
import { type CheckAct, checkDecision } from './decisions.ts';
import { mustBeNowhereElse } from './others.ts';
import type { CheckRow, VerdictRow } from './rows.ts';
import { findAct, insertAct, lockCheck, lockDocument, updateStanding } from './store.ts';

/** What a person does to a check. */
export interface CheckStep {
  readonly check: string;
  readonly act: CheckAct;
  /** The person's own words, or what the step rests on where it needs none. */
  readonly reason: string;
  /** Codes that it rests on: reasons of the verdict; of a proposed refusal its grounds. */
  readonly reasons: readonly string[];
  /** Conditions that a pass attests. */
  readonly attests?: readonly string[];
  /** The verdict that the person saw; the latest where the step is bound to something else by `seen`. */
  readonly verdict?: string | undefined;
  /** The same, where its row is at hand. */
  readonly judged?: VerdictRow | undefined;
  /** What the person had before them; by default the verdict. A second person's has to equal the first's. */
  readonly seen?: unknown;
  /** The version of the decision that the person saw: the number of its steps. */
  readonly version: number;
  /** The day on which it is done where the check is. */
  readonly day: CivilDate;
  /** Chosen by the caller. */
  readonly key: string;
}

/** Result of a step: the check, and whether the call was a repetition. */
export interface CheckStepTaken {
  readonly check: CheckRow;
  readonly again: boolean;
}

/**
 * Records an officer's act on a check once for each key, in the caller's transaction: the decision, the list state, the author
 * and the verdict seen. `may` gets the current check and throws if the officer may not act.
 * @throws Problem `http.not-found`; `checkpoint.key.taken` if the key was used for another act; `decision.version.stale` after
 * another decision; `decision.seen.changed` if the verdict seen is not the latest or from another day;
 * `checkpoint.pass.other-*`; `document.verdict.stale`, `document.judgement.awaited`; `decision.*`
 */
export const takeCheckStep = async (
  tx: Transaction,
  caller: Caller,
  step: CheckStep,
  now: Date,
  may: (row: CheckRow) => void | Promise<void> = () => undefined,
): Promise<CheckStepTaken> => {
  const row = await lockCheck(tx, step.check);
  if (row === undefined) throw new Problem('http.not-found');
  await lockDocument(tx, row);
  const asked = askedOf(caller, step);
  const before = await findAct(tx, step.key);
  if (before !== undefined) {
    if (before.check_id === row.id && before.asked.equals(asked))
      return { check: row, again: true };
    throw new Problem('checkpoint.key.taken');
  }
  if (step.version !== row.steps) throw new Problem('decision.version.stale');
  const verdict = step.verdict ?? row.verdict;
  if (verdict !== row.verdict) throw new Problem('decision.seen.changed');
  await may(row);
  if (step.act === 'pass') await mustBeNowhereElse(tx, row, now);
  if (leading.has(step.act)) await mustRestOnWhatStands(tx, caller, row, { ...step, now });
  const { target, version, stepsBefore } = targetOf(row, step.act);
  const seen = step.seen ?? { check: row.id, verdict };
  const act = actOf(caller, step.act, { reason: step.reason, seen, version }, now);
  const decision = await decide(tx, checkDecision, target, act);
  const check: CheckRow = {
    ...row,
    state: shownState(decision.state),
    decision: decision.id,
    steps: stepsBefore + decision.version,
    steps_before: stepsBefore,
    returned: decision.state === 'returned',
    decided_at: now,
    ...(step.act === 'second-line' && row.referred_at === null
      ? { referred_at: now, referred_by: caller.actor }
      : {}),
  };
  await updateStanding(tx, check);
  const { key, reasons, attests = [] } = step;
  const stored = await insertAct(tx, {
    ...{
      key,
      check_id: row.id,
      asked,
      act: step.act,
      verdict,
      step: check.steps,
      reasons,
      attests,
    },
    ...{ done_by: caller.actor, at: now },
  });
  // Another check took the key in this very moment.
  if (!stored) throw new Problem('checkpoint.key.taken');
  await publish(tx, [{ kind: 'check', id: row.id }]);
  return { check, again: false };
};

/** Acts that lead the traveller through or away. */
const leading: ReadonlySet<CheckAct> = new Set(['pass', 'propose-refusal', 'confirm-refusal']);

/**
 * Rejects a pass or refusal based on an outdated verdict: the chip was read since, an examiner decided, or the day changed
 * (passports expire, days of stay return, bans end). A proposal from before midnight may be confirmed later.
 */
const mustRestOnWhatStands = async (
  tx: Transaction,
  caller: Caller,
  { verdict: id, examination, traveller, flight }: CheckRow,
  { act, judged, day, now }: CheckStep & { readonly now: Date },
): Promise<void> => {
  const verdict = judged?.id === id ? judged : await findVerdict(tx, id);
  if (verdict === undefined) throw new Problem('http.not-found');
  const { examined, decided, on, hits, zone } = verdict.circumstances;
  if (act !== 'confirm-refusal' && on !== day) throw new Problem('decision.seen.changed');
  if (act === 'pass') {
    const presented = soundOf(zoneRead(zone, day));
    await mustKnowHits(tx, { traveller, flight, presented, on: day }, hits, now);
  }
  await mustStandAsSeen(tx, caller, {
    ...{ id: examination, verdict: examined },
    ...(decided === undefined ? {} : { decided }),
  });
};

/** A state of the decision as a check shows it: what was returned is in the second line again. */
export const shownState = (state: string): Check['state'] =>
  state === 'returned' ? 'second-line' : (state as Check['state']);

/** The same person, the same words: what a repeated call repeats. */
const askedOf = (caller: Caller, step: CheckStep): Buffer => {
  const { key: _, attests: __, judged: ___, day: ____, ...content } = step;
  return Buffer.from(digestOfSeen({ ...content, by: caller.actor }), 'hex');
};

const firstActs: ReadonlySet<CheckAct> = new Set(['pass', 'hold', 'second-line']);

/** Which decision the step goes on with, and the version of it that the person saw. */
const targetOf = (
  row: CheckRow,
  act: CheckAct,
): { readonly target: Target; readonly version: number; readonly stepsBefore: number } => {
  if (row.decision === null) {
    if (!firstActs.has(act)) throw new Problem('decision.step.not-allowed');
    return { target: { subject: row.id }, version: 0, stepsBefore: 0 };
  }
  if (row.returned) {
    if (act === 'second-line') throw new Problem('decision.step.not-allowed');
    const target = { subject: row.id, supersedes: row.decision };
    return { target, version: 0, stepsBefore: row.steps };
  }
  const stepsBefore = row.steps_before;
  return { target: { decision: row.decision }, version: row.steps - stepsBefore, stepsBefore };
};
