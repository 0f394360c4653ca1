import type { Language } from '@amirani/core/languages';
import type { Issue } from '@amirani/targeting/criteria';
import { targetingSay } from '@amirani/targeting/node';
import { describeCode } from '@amirani/targeting/texts';
import type { HeldCriterion } from '../reads.ts';
import type { BackTestReport } from './criteria-backtest.ts';

/** What `amirani criteria lint --json` prints; its schema is `docs/reference/criteria-lint.schema.json`. */
export const lintRecord = (
  { file, on, criterion, issues, refused }: HeldCriterion,
  language: Language,
): object => ({
  file,
  on,
  criterion:
    criterion === undefined
      ? null
      : { id: criterion.id, version: criterion.version, reviewBy: criterion.reviewBy },
  refused,
  issues: issues.map((issue) => issueRecord(issue, language)),
});

/** What `amirani criteria backtest --json` prints; its schema is `docs/reference/criteria-backtest.schema.json`. */
export const backTestRecord = (
  report: Pick<BackTestReport, 'held'> & Partial<BackTestReport>,
  language: Language,
): object => {
  const { held, test, limits, groups = [], left = [] } = report;
  return {
    ...lintRecord(held, language),
    backTest:
      test === undefined || limits === undefined
        ? null
        : {
            passed: test.passed,
            limits,
            journeys: test.journeys,
            result: { ...test.result, precision: test.result.precision ?? null },
            marked: test.marked ?? null,
            found: test.found ?? null,
            flights: test.flights,
            effects: test.effects.map(({ place, condition, without }) => ({
              place,
              condition,
              without: { ...without, precision: without.precision ?? null },
            })),
            overlaps: test.overlaps,
            remarks: test.remarks.map(({ code, severity, facts }) => ({
              code,
              severity,
              facts,
              text: describeCode(code, targetingSay(language), facts),
            })),
            groups,
            left: left.map(({ file, issue }) => ({ file, ...issueRecord(issue, language) })),
          },
  };
};

const issueRecord = ({ code, severity, path, at, facts, rule }: Issue, language: Language) => ({
  code,
  severity,
  path,
  ...(at === undefined ? {} : { line: at.line, column: at.column }),
  facts,
  rule,
  text: describeCode(code, targetingSay(language), facts),
});
