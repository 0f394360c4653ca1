import { buildRefusal, type Refusal, type RefusalIssue } from '@amirani/checkpoint';
import { remediesOf } from '@desk/schengen/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { Dossier, Protection } from '../../api/types.ts';
import type { CheckRow } from '../checks/rows.ts';
import { findCheck } from '../checks/store.ts';
import { takeCheckStep } from '../checks/take-step.ts';
import { wasHelpAskedAt } from '../referrals/reads.ts';
import { findVerdict } from '../verdict/store.ts';
import { type Looking, readDossier } from './dossier.ts';
import { judgedOn } from './grounds.ts';
import type { RefusalRow } from './rows.ts';
import { mustSee } from './sight.ts';
import { insertRefusal, refusalAt } from './store.ts';
import { mustBeReferred } from './work.ts';

/** What somebody proposes. */
export interface Proposal {
  readonly grounds: readonly string[];
  readonly reason: string;
  readonly protection: Protection;
  readonly verdict: string;
  readonly version: number;
  readonly key: string;
}

/**
 * Proposes a refusal of closed grounds that the facts of the verdict bear (R50), after protection was looked into (R28).
 * Nothing is refused by it: a second person confirms (R25, R62).
 * @throws Problem `http.not-found`, `checkpoint.refusal.*`, `checkpoint.blind.view-owed`, those of `takeCheckStep`
 */
export const proposeRefusal = async (
  tx: Transaction,
  id: string,
  proposal: Proposal,
  looking: Looking,
): Promise<Dossier> => {
  const { caller, now, config } = looking;
  const { verdict, version, key, protection } = proposal;
  mustBeReferred(await findCheck(tx, id));
  await mustSee(tx, caller, id, now);
  const said = {
    verdict,
    grounds: [...new Set(proposal.grounds)].sort(),
    reason: proposal.reason.trim(),
    help_asked: Object.values(protection).includes('referred'),
  };
  let built: Refusal | undefined;
  const { check, again } = await takeCheckStep(
    tx,
    caller,
    {
      ...{ check: id, act: 'propose-refusal', reason: said.reason, reasons: said.grounds },
      ...{ seen: seenOf(id, said), verdict, version, key },
      day: localDay(now, config.timeZone),
    },
    now,
    async (row) => {
      built = await build(tx, row, proposal);
      await mustAgreeOnHelp(tx, id, said.help_asked);
    },
  );
  if (!again && built !== undefined)
    await insertRefusal(
      tx,
      { ...said, check_id: id, step: check.steps, proposed_by: caller.actor, at: now },
      built.protection,
    );
  return readDossier(tx, id, looking);
};

/** What a second person does with a proposal. */
export interface Answer {
  readonly act: 'confirm' | 'return';
  readonly reason: string;
  readonly version: number;
  readonly key: string;
}

/**
 * Confirms a proposed refusal, by another person than who proposed it and on what that one saw, or returns it.
 * @throws Problem `http.not-found`, `decision.same-person`, `decision.seen.changed`, `checkpoint.refusal.referral-open` where
 * help was asked for meanwhile, `checkpoint.blind.view-owed`, those of `takeCheckStep`
 */
export const answerRefusal = async (
  tx: Transaction,
  id: string,
  { act, reason, version, key }: Answer,
  looking: Looking,
): Promise<Dossier> => {
  const { caller, now, config } = looking;
  const { steps } = mustBeReferred(await findCheck(tx, id));
  await mustSee(tx, caller, id, now);
  // The version that is answered is that of the proposal, whatever has happened since.
  const refusal = await refusalAt(tx, id, version);
  if (refusal === undefined)
    throw new Problem(steps === version ? 'decision.step.not-allowed' : 'decision.version.stale');
  const confirms = act === 'confirm';
  await takeCheckStep(
    tx,
    caller,
    {
      ...{ check: id, act: confirms ? 'confirm-refusal' : 'return-refusal', reason, version, key },
      ...{ reasons: confirms ? refusal.grounds : [], seen: seenOf(id, refusal) },
      day: localDay(now, config.timeZone),
    },
    now,
    async (row) => {
      if (!confirms) return;
      // A verdict that is newer than the proposal was before neither of the two.
      if (row.verdict !== refusal.verdict) throw new Problem('decision.seen.changed');
      await mustAgreeOnHelp(tx, id, refusal.help_asked);
    },
  );
  return readDossier(tx, id, looking);
};

const build = async (
  tx: Transaction,
  row: CheckRow,
  { grounds, reason, protection }: Proposal,
): Promise<Refusal> => {
  const verdict = await findVerdict(tx, row.verdict);
  if (verdict === undefined) throw new Problem('http.not-found');
  const built = buildRefusal({
    ...judgedOn(row, verdict),
    ...{ grounds, reason, protection, remedies: remediesOf(row.profile) },
  });
  if (!built.ok) throw problemOf(built.issues);
  return built.value;
};

/** The first issue. Issues in the traveller's favour precede missing items. */
const problemOf = ([issue]: readonly RefusalIssue[]): Problem => {
  if (issue === undefined) return new Problem('checkpoint.refusal.no-ground');
  const known = issue.grounds.filter((ground) =>
    /^(?:[A-Z]|schengen\.exit\.[a-z-]+)$/.test(ground),
  );
  // What somebody made up is not sent back.
  return new Problem(issue.code, known.length === 0 ? {} : { grounds: known.join(', ') });
};

/** That help was asked for at this check and what the refusal says of it agree; of which kind, nobody here knows (R28). */
const mustAgreeOnHelp = async (tx: Transaction, check: string, said: boolean): Promise<void> => {
  const asked = await wasHelpAskedAt(tx, check);
  if (said && !asked) throw new Problem('checkpoint.refusal.referral-missing');
  if (asked && !said) throw new Problem('checkpoint.refusal.referral-open');
};

/** What both persons have before them. */
const seenOf = (
  check: string,
  {
    verdict,
    grounds,
    reason,
    help_asked,
  }: Pick<RefusalRow, 'verdict' | 'grounds' | 'reason' | 'help_asked'>,
): unknown => ({ check, verdict, grounds: [...grounds], reason, help: help_asked });
