import { compareSeverity, type Severity } from '@amirani/core';
import type { CriterionIssue } from '../../api/criteria/types.ts';

/** The gravest objection of each line that has one. */
export const gravestByLine = (issues: readonly CriterionIssue[]): ReadonlyMap<number, Severity> => {
  const gravest = new Map<number, Severity>();
  for (const { line, severity } of issues) {
    if (line === undefined) continue;
    const known = gravest.get(line);
    if (known === undefined || compareSeverity(severity, known) > 0) gravest.set(line, severity);
  }
  return gravest;
};

/** Objections by place, those of the whole text first. */
export const byPlace = (issues: readonly CriterionIssue[]): readonly CriterionIssue[] =>
  issues.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || compareSeverity(b.severity, a.severity),
  );
