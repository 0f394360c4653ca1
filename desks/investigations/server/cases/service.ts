import type { Transaction } from '@platform/server/database/open.ts';
import { decide, readAllDecisions, readDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Case, CaseMember } from '../../api/types.ts';
import { stepsOf } from '../steps.ts';
import { headOf } from './access.ts';
import { countsOf } from './counts.ts';
import { caseDecision, memberDecision, memberSubject } from './decisions.ts';
import { summaryOf } from './rows.ts';
import * as store from './store.ts';

type CaseAct = Act<keyof typeof caseDecision.acts>;
type MemberAct = Act<keyof typeof memberDecision.acts>;

/** What a case is opened with. */
export interface Opening {
  readonly id: string;
  readonly title: string;
  readonly offences: Case['offences'];
  readonly basis: string;
}

/**
 * Opens a case; who does leads it. The same again opens nothing twice.
 * @throws Problem `investigation.id-taken`
 */
export const openCase = async (tx: Transaction, opening: Opening, act: CaseAct): Promise<Case> => {
  const before = await store.findCase(tx, opening.id);
  if (before !== undefined) {
    if (before.openedBy !== act.by || before.title !== opening.title)
      throw new Problem('investigation.id-taken');
    return readCase(tx, opening.id);
  }
  const year = act.at.getUTCFullYear();
  const decision = await decide(tx, caseDecision, { subject: opening.id }, act);
  await store
    .insertCase(tx, {
      ...opening,
      year,
      number: await store.nextNumber(tx, year),
      decision: decision.id,
      openedAt: act.at,
      openedBy: act.by,
    })
    .catch((error: unknown) => {
      // A case of others with this id, which the caller is not told of.
      throw (error as { constraint?: string }).constraint === 'case_file_pkey'
        ? new Problem('investigation.id-taken', {}, { cause: error })
        : error;
    });
  const admission = await decide(
    tx,
    memberDecision,
    { subject: memberSubject(opening.id, act.by) },
    { ...act, act: 'admit' },
  );
  const lead = { account: act.by, part: 'lead', state: 'in', decision: admission.id } as const;
  await store.saveMember(tx, opening.id, lead, act.at);
  return told(tx, opening.id);
};

/** A case with its people and its decisions. @throws Problem `http.not-found` */
export const readCase = async (tx: Transaction, id: string): Promise<Case> => {
  const row = mustFind(await store.findCase(tx, id));
  const decisions = await readDecisions(tx, caseDecision, id);
  const members = await store.membersOf(tx, id);
  const admissions = await readAllDecisions(
    tx,
    memberDecision,
    members.map(({ account }) => memberSubject(id, account)),
  );
  return {
    ...summaryOf(row),
    title: row.title ?? '',
    basis: row.basis ?? '',
    version: decisions[0]?.version ?? 0,
    steps: stepsOf(decisions),
    memberList: members.map(({ account, name, part, state, decision }) => {
      const admission = admissions.find((one) => one.id === decision);
      return {
        account,
        name,
        part,
        state,
        version: admission?.version ?? 0,
        steps: stepsOf([admission]),
      };
    }),
    // A head who is not in the case reads nothing of it, not even how much there is.
    ...(row.part === undefined ? {} : { counts: await countsOf(tx, id) }),
  };
};

/** Moves a case on: reviewed, closed, opened again. By its lead or a head. */
export const moveCase = async (
  tx: Transaction,
  id: string,
  act: CaseAct,
  days: number,
): Promise<Case> => {
  const row = await headOf(tx, id);
  await decide(tx, caseDecision, { decision: row.decision ?? '' }, act);
  if (act.act === 'review') await store.noteReview(tx, id, act.at);
  if (act.act === 'close') await store.noteClosure(tx, id, act.at, days);
  if (act.act === 'reopen') await store.noteReopening(tx, id, act.at);
  return told(tx, id);
};

/**
 * Admits somebody to a case, or changes what they are in it.
 * @throws Problem `http.not-found`, `investigation.member.not-allowed`, `.own`, `.unknown`, `.last-lead`, `decision.*`
 */
export const admit = async (
  tx: Transaction,
  id: string,
  member: Pick<CaseMember, 'account' | 'part'>,
  act: MemberAct,
): Promise<Case> => {
  await headOf(tx, id);
  if (member.account === act.by) throw new Problem('investigation.member.own');
  const known = await store.colleagues(tx);
  if (!known.some(({ account }) => account === member.account))
    throw new Problem('investigation.member.unknown');
  const before = await standing(tx, id, member.account);
  if (before?.part === 'lead' && member.part !== 'lead') await mustKeepLead(tx, id, member.account);
  const target =
    before === undefined
      ? { subject: memberSubject(id, member.account) }
      : { decision: before.decision };
  const decision = await decide(tx, memberDecision, target, act);
  const after = { ...member, state: 'in' } as const;
  await (before === undefined
    ? store.saveMember(tx, id, { ...after, decision: decision.id }, act.at)
    : store.moveMember(tx, id, after, act.at));
  return told(tx, id);
};

/**
 * Somebody leaves a case, by their own will or sent out.
 * @throws Problem `http.not-found`, `investigation.member.not-allowed`, `.last-lead`, `decision.*`
 */
export const leave = async (
  tx: Transaction,
  id: string,
  account: string,
  act: MemberAct,
): Promise<void> => {
  mustFind(await store.findCase(tx, id));
  if (account !== act.by) await headOf(tx, id);
  const before = mustFind(await standing(tx, id, account));
  if (before.part === 'lead') await mustKeepLead(tx, id, account);
  await decide(tx, memberDecision, { decision: before.decision }, act);
  await publish(tx, [{ kind: 'investigation', id }]);
  await store.moveMember(tx, id, { account, part: before.part, state: 'left' }, act.at);
};

const standing = async (tx: Transaction, id: string, account: string) =>
  (await store.membersOf(tx, id)).find((one) => one.account === account);

const mustKeepLead = async (tx: Transaction, id: string, account: string): Promise<void> => {
  const others = await store.membersOf(tx, id);
  const isLed = others.some(
    (one) => one.account !== account && one.part === 'lead' && one.state === 'in',
  );
  if (!isLed) throw new Problem('investigation.member.last-lead');
};

const told = async (tx: Transaction, id: string): Promise<Case> => {
  await publish(tx, [{ kind: 'investigation', id }]);
  return readCase(tx, id);
};
