import type { CivilDate } from '@amirani/core';
import { type ActingAs, type ReleaseCommand, stepRelease } from '@amirani/targeting/release';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import type { StoredBackTest } from './back-test-record.ts';
import { type ReleaseAct, releaseDecision } from './decisions.ts';
import { seenOf } from './drafts.ts';
import { holdText } from './reading.ts';
import { type CriterionRow, releaseColumns, releaseOf } from './rows.ts';
import * as store from './store.ts';

/** A step that is asked of a text: which text was read, after how many steps, and why. */
export interface AskedStep {
  readonly act: ReleaseAct;
  readonly reason: string;
  readonly digest: string;
  readonly steps: number;
  /** Of the data protection officer: whether the opinion is against it. */
  readonly objects?: boolean;
}

/**
 * Takes one step on the way of a text: a decision of a person, journalled with its reason.
 * @throws Problem `http.not-found`; `targeting.release.*` where the way does not allow it; `criteria.version.taken`; `decision.*`
 */
export const stepText = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  asked: AskedStep,
  { now, today }: Moment,
): Promise<void> => {
  const row = await asRole(tx, 'amirani_criteria', (own) => store.lockText(own, id));
  if (row === undefined) throw new Problem('http.not-found');
  const tests = await asRole(tx, 'amirani_criteria', (own) => store.backTestsOf(own, id));
  const command = commandOf(row, caller, asked, tests, today);
  const after = stepRelease(releaseOf(row), command);
  if (!after.ok) throw new Problem(after.issues[0] ?? 'targeting.release.state');
  if (asked.act === 'submit') await mustBeNext(tx, row);
  const { act, reason, steps: version } = asked;
  const seen = seenOf(id, row.digest);
  await decide(
    tx,
    releaseDecision,
    { decision: row.decision },
    actOf(caller, act, { reason, seen, version }, now),
  );
  if (act === 'activate') await withdrawEarlier(tx, caller, row, now);
  await asRole(tx, 'amirani_criteria', async (own) => {
    await store.updateRelease(own, {
      ...row,
      version: id,
      ...releaseColumns(after.value),
      ...(act === 'activate' ? { activated_at: now } : {}),
      ...(act === 'stop' ? { stopped_at: now } : {}),
    });
    await publish(own, [{ kind: 'criterion', id }]);
  });
};

/** Role of the caller in an act. An analyst reviews the texts of others. */
const partOf = ({ role }: Caller, act: ReleaseAct): ActingAs => {
  if (role === 'data-protection-officer') return 'data-protection-officer';
  return act === 'approve' || act === 'return' || act === 'activate' ? 'reviewer' : 'analyst';
};

const commandOf = (
  row: CriterionRow,
  caller: Caller,
  { act, reason, digest, objects = false }: AskedStep,
  tests: readonly StoredBackTest[],
  on: CivilDate,
): ReleaseCommand => {
  const who = { by: caller.actor, as: partOf(caller, act) };
  switch (act) {
    case 'submit':
      return {
        ...who,
        kind: act,
        digest,
        lint: holdText(row.text, on).refused ? 'refused' : 'passed',
        backTest: verdictOf(tests),
      };
    case 'consult':
      return { ...who, kind: act, digest, objects, reason };
    case 'approve':
    case 'return':
      return { ...who, kind: act, digest, reason };
    case 'activate':
      return { ...who, kind: act, digest, on };
    case 'stop':
    case 'withdraw':
      return { ...who, kind: act, reason };
  }
};

/**
 * What the back-tests of a text come to. It must have been run on what is held, and the latest run of each kind may not refuse
 * it; where nothing is held yet, a run on a file of journeys has to bear it alone.
 */
export const verdictOf = (
  tests: readonly Pick<StoredBackTest, 'source' | 'passed' | 'journeys'>[],
): 'passed' | 'refused' | 'missing' => {
  const latest = (source: StoredBackTest['source']) => tests.find((one) => one.source === source);
  const [held, file] = [latest('held'), latest('journeys')];
  if (held === undefined) return 'missing';
  if ((!held.passed && held.journeys > 0) || file?.passed === false) return 'refused';
  return held.passed || file !== undefined ? 'passed' : 'missing';
};

/** Hits name a criterion by id and number: a number that ran once is never given again. */
const mustBeNext = async (tx: Transaction, row: CriterionRow): Promise<void> => {
  const others = await store.textsOf(tx, row.criterion ?? '');
  const ran = others.filter(({ id, activated_at }) => id !== row.id && activated_at !== null);
  const highest = Math.max(0, ...ran.map(({ number }) => number ?? 0));
  if ((row.number ?? 0) <= highest)
    throw new Problem('criteria.version.taken', { version: row.number ?? 0, next: highest + 1 });
};

/** Withdraws earlier texts of a criterion when a new one is activated, since only one may run. */
const withdrawEarlier = async (
  tx: Transaction,
  caller: Caller,
  { id, criterion, number }: CriterionRow,
  now: Date,
): Promise<void> => {
  const texts = await store.textsOf(tx, criterion ?? '');
  for (const one of texts.filter(({ state }) => state === 'active' || state === 'stopped')) {
    if (one.id === id) continue;
    const row = await asRole(tx, 'amirani_criteria', (own) => store.lockText(own, one.id));
    if (row === undefined) continue;
    const reason = `superseded by version ${number}`;
    const after = stepRelease(releaseOf(row), {
      ...{ by: caller.actor, as: 'reviewer', kind: 'withdraw', reason },
    });
    if (!after.ok) throw new Problem(after.issues[0] ?? 'targeting.release.state');
    const decided = await decisionOf(tx, row);
    const act = actOf(
      caller,
      'withdraw',
      { reason, seen: seenOf(row.id, row.digest), version: decided },
      now,
    );
    await decide(tx, releaseDecision, { decision: row.decision }, act);
    await asRole(tx, 'amirani_criteria', async (own) => {
      await store.updateRelease(own, { ...row, version: row.id, ...releaseColumns(after.value) });
      await publish(own, [{ kind: 'criterion', id: row.id }]);
    });
  }
};

const decisionOf = async (tx: Transaction, { id }: CriterionRow): Promise<number> => {
  const [decision] = await readAllDecisions(tx, releaseDecision, [id]);
  return decision?.version ?? 0;
};
