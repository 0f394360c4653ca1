import { type CivilDate, compareSeverity } from '@amirani/core';
import type { Issue } from '../criteria/issue.ts';
import type { Criterion } from '../criteria/model.ts';
import type { Place } from '../criteria/place.ts';
import type { GroupFigures } from './figures.ts';
import { lintEvidence, lintHead } from './form.ts';
import { defaultLintLimits, type LintLimits } from './limits.ts';
import { lintStandIns } from './proxies.ts';
import { lintSides } from './sides.ts';

/** Input for the legal check of a criterion. */
export interface LintOptions {
  /** The day of the look. */
  readonly on: CivilDate;
  readonly limits?: Partial<LintLimits>;
  /** Figures of groups, where somebody has counted them. */
  readonly figures?: readonly GroupFigures[];
  /** Places of the parts in the text, from reading it. */
  readonly places?: ReadonlyMap<string, Place>;
}

/**
 * What the law has against a criterion, gravest first; an `obstacle` refuses it. It sees neither travellers nor hits.
 * Source: Directive (EU) 2016/681 Art. 6(3)(b) and (4); CJEU C-817/19; Charter Art. 21; R3, R19, R20, R30.
 */
export const lintCriterion = (
  criterion: Criterion,
  { on, limits, figures = [], places = new Map() }: LintOptions,
): readonly Issue[] => {
  const held = { ...defaultLintLimits, ...limits };
  return [
    ...lintHead(criterion, on, held),
    ...lintSides(criterion, held),
    ...lintEvidence(criterion, on, held),
    ...lintStandIns(criterion, held, figures),
  ]
    .map((issue) => placed(issue, places))
    .toSorted((a, b) => compareSeverity(b.severity, a.severity));
};

/** Whether nothing refuses it. */
export const isRefused = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === 'obstacle');

/** The nearest part of the criterion with a place in the text. */
const placed = (issue: Issue, places: ReadonlyMap<string, Place>): Issue => {
  for (let path = issue.path; path !== ''; path = path.replace(/(?:^|\.)[^.]*$/, '')) {
    const at = places.get(path);
    if (at !== undefined) return { ...issue, at };
  }
  return issue;
};
