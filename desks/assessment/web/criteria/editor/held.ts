import type { CivilDate } from '@amirani/core';
import { readCriterion } from '@amirani/targeting/criteria';
import { isRefused, lintCriterion } from '@amirani/targeting/lint';
import type { CriterionIssue } from '../../../api/criteria/types.ts';

/** A text linted by language and law in the browser, by the server's code. */
export interface HeldText {
  readonly issues: readonly CriterionIssue[];
  readonly refused: boolean;
}

/** Reads and lints a text on a day; gravest first, then by place. Never throws. */
export const holdText = (text: string, on: CivilDate): HeldText => {
  const { criterion, issues: reading, places } = readCriterion(text);
  const issues =
    criterion === undefined ? reading : [...reading, ...lintCriterion(criterion, { on, places })];
  return {
    refused: criterion === undefined || isRefused(issues),
    issues: issues.map(({ code, severity, path, at, facts, rule }) => ({
      ...{ code, severity, path, facts },
      rule: { act: rule.act, article: rule.article },
      ...(at === undefined ? {} : { line: at.line, column: at.column }),
    })),
  };
};
