import { addDays, type CivilDate } from '@amirani/core';
import type { Issue } from '../criteria/issue.ts';
import type { Criterion } from '../criteria/model.ts';
import type { LintLimits } from './limits.ts';
import { objection } from './objection.ts';
import { rules } from './rules.ts';

/** Whether somebody answers for the criterion, says what for, and looks at it again in time. */
export const lintHead = (
  { title, owner, link, reviewBy }: Criterion,
  on: CivilDate,
  limits: LintLimits,
): readonly Issue[] => {
  const latest = addDays(on, limits.reviewDays);
  const short = (text: string): boolean => text.trim().length < limits.shortestReason;
  return [
    ...(title.trim() === ''
      ? [objection('targeting.lint.no-title', 'obstacle', 'title', rules.accountable)]
      : []),
    ...(owner.trim() === ''
      ? [objection('targeting.lint.no-owner', 'obstacle', 'owner', rules.accountable)]
      : []),
    ...(short(link)
      ? [
          objection('targeting.lint.no-link', 'obstacle', 'link', rules.link, {
            least: limits.shortestReason,
          }),
        ]
      : []),
    ...(reviewBy < on
      ? [
          objection('targeting.lint.review-passed', 'obstacle', 'reviewBy', rules.review, {
            day: reviewBy,
          }),
        ]
      : []),
    ...(reviewBy > latest
      ? [
          objection('targeting.lint.review-late', 'obstacle', 'reviewBy', rules.review, {
            day: reviewBy,
            latest,
          }),
        ]
      : []),
  ];
};

/** Whether every clause and every value rests on evidence in the criterion. */
export const lintEvidence = (
  criterion: Criterion,
  on: CivilDate,
  limits: LintLimits,
): readonly Issue[] => {
  const uses = [
    ...(['when', 'unless'] as const).flatMap((part) =>
      criterion[part].map(({ because }, index) => ({ path: `${part}[${index}]`, because })),
    ),
    ...criterion.lists.flatMap(({ values }, index) =>
      values.map(({ because }, place) => ({ path: `lists[${index}].values[${place}]`, because })),
    ),
  ];
  const known = new Set(criterion.evidence.map(({ id }) => id));
  const used = new Set(uses.flatMap(({ because }) => because));
  return [
    ...uses
      .filter(({ because }) => because.length === 0)
      .map(({ path }) => objection('targeting.lint.no-evidence', 'obstacle', path, rules.targeted)),
    ...uses.flatMap(({ path, because }) =>
      because
        .filter((id) => !known.has(id))
        .map((id) =>
          objection('targeting.lint.evidence-unknown', 'obstacle', path, rules.targeted, { id }),
        ),
    ),
    ...criterion.evidence.flatMap(({ id, dated, text }, index) => {
      const path = `evidence[${index}]`;
      const say = (code: Parameters<typeof objection>[0], severity: 'obstacle' | 'attention') =>
        objection(code, severity, path, rules.targeted, { id, day: dated });
      return [
        ...(used.has(id) ? [] : [say('targeting.lint.evidence-unused', 'attention')]),
        ...(dated > on ? [say('targeting.lint.evidence-future', 'obstacle')] : []),
        ...(dated < addDays(on, -limits.evidenceDays)
          ? [say('targeting.lint.evidence-old', 'attention')]
          : []),
        ...(text.trim().length < limits.shortestReason
          ? [say('targeting.lint.evidence-thin', 'obstacle')]
          : []),
      ];
    }),
  ];
};
