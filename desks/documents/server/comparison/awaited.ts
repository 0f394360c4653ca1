import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { mustOweNoView } from './owed.ts';
import { facesOf } from './store.ts';

/** Roles that compare faces themselves. Oversight reads what they found and judges nobody. */
const COMPARING: ReadonlySet<Caller['role']> = new Set([
  'document-examiner',
  'border-officer',
  'second-line-officer',
]);

/** Of these examinations, those on which the caller still owes their own comparison of the faces. */
export const awaitedOf = async (
  tx: Transaction,
  caller: Pick<Caller, 'actor' | 'role'>,
  examinations: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (!COMPARING.has(caller.role) || examinations.length === 0) return new Set();
  const faces = await facesOf(tx, examinations, caller.actor);
  return new Set(faces.filter(({ judged }) => !judged).map(({ examination }) => examination));
};

/**
 * What was found and thought of a document is shown, used and decided on after the officer's own comparison of the faces, and
 * after the view that they may owe of its case.
 * @throws Problem `document.judgement.awaited`, `checkpoint.blind.view-owed`
 */
export const mustHaveJudged = async (
  tx: Transaction,
  caller: Pick<Caller, 'actor' | 'role'>,
  examination: string,
): Promise<void> => {
  await mustHaveCompared(tx, caller, examination);
  await mustOweNoView(tx, caller, examination);
};

/**
 * The officer's own same or different comes before anything else is shown to them: what a colleague or a check
 * found would bend it.
 * @throws Problem `document.judgement.awaited`
 */
export const mustHaveCompared = async (
  tx: Transaction,
  caller: Pick<Caller, 'actor' | 'role'>,
  examination: string,
): Promise<void> => {
  if ((await awaitedOf(tx, caller, [examination])).has(examination))
    throw new Problem('document.judgement.awaited');
};
