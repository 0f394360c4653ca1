import type { Check } from '../../check/check.ts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type { ChipFileName } from '../files/names.ts';
import { CheckDraft } from './check-draft.ts';
import type { Situation } from './situation.ts';

/** What is known of a file when its content is judged. */
export interface ContentSource {
  /** What was noticed while it was read. */
  readonly findings: readonly DocumentFinding[];
  /** Something of it could be read. */
  readonly read: boolean;
  /** What its hash came to. */
  readonly hash: CheckResult;
}

/**
 * Whether a data group is well-formed. A signed malformed group was made by the issuer: this does not show a forgery, and the
 * check is `undetermined`. Notes do not count.
 */
export const checkContent = (
  number: number,
  file: ChipFileName,
  situation: Situation,
  { findings, read, hash }: ContentSource,
): Check<`dg${number}.content`> => {
  const draft = new CheckDraft(`dg${number}.content` as const);
  if (situation.file(file) === undefined)
    // A group that EF.SOD does not list was not cut off: the document does not have it.
    return draft.end(hash === 'aborted' ? 'aborted' : 'not-supported');
  const { result } = draft.add(findings).endByFindings();
  const found = !read ? 'failed' : result;
  return draft.end(found === 'failed' && hash === 'successful' ? 'undetermined' : found);
};
