import type { Role } from '@platform/api/vocabulary.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { DocumentDecision } from '../api/types.ts';

/** An act on a document. */
export type DocumentAct = DocumentDecision['steps'][number]['act'];

/** Who checks travellers: the second line of the checkpoint is no document examiner. */
const FIRST: ReadonlySet<Role | undefined> = new Set(['border-officer', 'second-line-officer']);

/**
 * Whether a role may do this act on a document that stands so: the first line accepts or refers what nobody has
 * referred yet; everything else is for an examiner.
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
