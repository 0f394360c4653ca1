import type { BytePlace, DocumentFinding } from '../check/finding.ts';
import { meaningOf } from '../check/finding-row.ts';
import type { CheckResult } from '../check/result.ts';
import { type VerdictFindingCode, verdictFindings } from './finding-codes.ts';

/** Something that the verdict itself says. */
export type VerdictFinding = DocumentFinding<VerdictFindingCode>;

/** A finding of this room, with severity, result and rule of its code. */
export const verdictFinding = (
  code: VerdictFindingCode,
  facts: DocumentFinding['facts'] = {},
  places: readonly BytePlace[] = [],
): VerdictFinding => {
  const { severity, result, rule } = meaningOf(verdictFindings[code]);
  return { code, severity, result, rule, facts, places };
};

/**
 * What findings make of a check that ran to its end: failed, undetermined, or successful. Notes explain and never
 * change a result.
 */
export const resultOf = (
  findings: readonly Pick<DocumentFinding, 'result' | 'severity'>[],
): CheckResult => {
  const grave = findings.filter(({ severity }) => severity !== 'note');
  if (grave.some(({ result }) => result === 'failed')) return 'failed';
  return grave.some(({ result }) => result === 'undetermined') ? 'undetermined' : 'successful';
};
