import type { Role } from '@platform/api/vocabulary.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { DocumentDecision } from '../api/types.ts';

/** An act on a document. */
export type DocumentAct = DocumentDecision['steps'][number]['act'];

/** Roles that check travellers. The second line of the checkpoint does not examine documents. */
const FIRST: ReadonlySet<Role | undefined> = new Set(['border-officer', 'second-line-officer']);

/**
 * True if a role may do this act on a document in this state. The first line accepts or refers a document without a decision.
 * Everything else needs an examiner.
 */
const mayDecide = (
  role: Role | undefined,
  act: DocumentAct,
  standing: DocumentDecision['state'] | undefined,
): boolean => {
  if (role === 'document-examiner') return true;
  return FIRST.has(role) && act !== 'reject' && standing === undefined;
};

/** @throws Problem `access.role` */
export const mustMayDecide = (
  role: Role | undefined,
  act: DocumentAct,
  standing: DocumentDecision['state'] | undefined,
): void => {
  if (!mayDecide(role, act, standing)) throw new Problem('access.role');
};
