import type { BackTest, BackTestLimits, GroupEffects, Tally } from '@amirani/targeting/backtest';
import type { Issue } from '@amirani/targeting/criteria';
import type { CriterionIssue, BackTest as Sent } from '../../api/criteria/types.ts';

/** A back-test as it is kept and sent: counts alone. */
export type StoredBackTest = Sent;

/** What is known of a run besides its result. */
export type BackTestRun = Pick<Sent, 'id' | 'source' | 'from' | 'to' | 'ranAt' | 'ranBy'>;

/** The most lines of a file that are told of; the count tells of all. */
const MOST_LEFT = 100;

/** What is told besides the result. */
export interface Told {
  readonly groups: readonly GroupEffects[];
  /** What the linter says of places and agencies once groups have been counted. */
  readonly standIns: readonly Issue[];
  /** Of a file, what could not be read. */
  readonly left: readonly Issue[];
}

/** Makes the stored form of a back-test, without the marks, since they show the outcome of each journey. */
export const backTestRecord = (
  run: BackTestRun,
  test: BackTest,
  { limits, groups, standIns, left }: Told & { readonly limits: BackTestLimits },
): StoredBackTest => ({
  ...run,
  passed: test.passed && standIns.every(({ severity }) => severity !== 'obstacle'),
  limits,
  journeys: test.journeys,
  result: tallyOf(test.result),
  ...(test.marked === undefined ? {} : { marked: test.marked }),
  ...(test.found === undefined ? {} : { found: test.found }),
  flights: test.flights,
  effects: test.effects.map(({ place, condition, without }) => ({
    place,
    condition,
    without: tallyOf(without),
  })),
  overlaps: [...test.overlaps],
  remarks: [...standIns, ...test.remarks].map(({ code, severity, facts }) => ({
    code,
    severity,
    facts: { ...facts },
  })),
  groups: groups.map(effectsOf),
  left: left.slice(0, MOST_LEFT).map(issueOf),
  leftCount: left.length,
});

/** An issue as the contract shows it. */
export const issueOf = ({ code, severity, path, at, facts, rule }: Issue): CriterionIssue => ({
  code,
  severity,
  path,
  ...(at === undefined ? {} : { line: at.line, column: at.column }),
  facts: { ...facts },
  rule: { act: rule.act, article: rule.article },
});

/** A table of effects as the contract shows it. */
export const effectsOf = ({ by, groups, ...total }: GroupEffects): Sent['groups'][number] => ({
  ...total,
  by: [...by],
  groups: groups.map((one) => ({ ...one, group: [...one.group] })),
});

const tallyOf = ({ precision, ...counts }: Tally): Sent['result'] => ({
  ...counts,
  ...(precision === undefined ? {} : { precision }),
});
