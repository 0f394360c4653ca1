import type { Issue } from '../criteria/issue.ts';
import type { Clause, Condition, Criterion } from '../criteria/model.ts';
import { fields } from '../fields/fields.ts';
import { contradict, implies, isAll } from './bounds.ts';
import type { LintLimits } from './limits.ts';
import { objection } from './objection.ts';
import { rules } from './rules.ts';

/** Whether there is something for and something against, and neither is a sham. */
export const lintSides = (criterion: Criterion, limits: LintLimits): readonly Issue[] => [
  ...incriminating(criterion),
  ...exonerating(criterion, limits),
  ...lists(criterion),
];

/** The conditions that every marked journey meets for certain: clauses of a single condition. */
const certain = ({ when }: Criterion): readonly Condition[] =>
  when.flatMap(({ conditions }) => (conditions.length === 1 ? conditions : []));

const incriminating = (criterion: Criterion): readonly Issue[] => {
  const { when } = criterion;
  if (when.length === 0)
    return [objection('targeting.lint.no-incriminating', 'obstacle', 'when', rules.targeted)];
  const everyone = when.flatMap(({ conditions }, index) =>
    conditions.flatMap((condition, place) =>
      isAll(condition, criterion)
        ? [
            objection(
              'targeting.lint.everyone',
              'obstacle',
              `when[${index}].conditions[${place}]`,
              rules.targeted,
              {
                field: condition.field,
              },
            ),
          ]
        : [],
    ),
  );
  const never = when.flatMap((clause, index) =>
    unmeetable(clause, index, criterion)
      ? [objection('targeting.lint.impossible', 'obstacle', `when[${index}]`, rules.targeted)]
      : [],
  );
  // R30: at least one clause asks for a fact of the trip, the booking or the document whatever the place.
  const places = when.every(({ conditions }) =>
    conditions.some(({ field }) => fields[field].about === 'place'),
  )
    ? [objection('targeting.lint.places-only', 'obstacle', 'when', rules.facts)]
    : [];
  return [...everyone, ...never, ...places];
};

/** Whether no alternative of a clause can be met beside what the other clauses ask for certain. */
const unmeetable = ({ conditions }: Clause, index: number, criterion: Criterion): boolean => {
  const others = certain({ ...criterion, when: criterion.when.toSpliced(index, 1) });
  return conditions.every((condition) => contradict([condition, ...others], criterion));
};

const exonerating = (criterion: Criterion, limits: LintLimits): readonly Issue[] => {
  const { unless, withoutExoneration } = criterion;
  if (unless.length === 0) {
    const reason = withoutExoneration?.trim() ?? '';
    return reason.length < limits.shortestReason
      ? [objection('targeting.lint.no-exonerating', 'obstacle', 'unless', rules.bothSides)]
      : [
          objection(
            'targeting.lint.exoneration-waived',
            'attention',
            'withoutExoneration',
            rules.bothSides,
          ),
        ];
  }
  const held = certain(criterion);
  return unless.flatMap(({ conditions }, index) => {
    const path = `unless[${index}]`;
    // Nobody whom the criterion would mark can meet it: it exonerates nobody.
    if (contradict([...conditions, ...held], criterion))
      return [objection('targeting.lint.exoneration-empty', 'obstacle', path, rules.bothSides)];
    // Everybody whom it would mark meets it: it marks nobody.
    return conditions.every(
      (condition) => isAll(condition, criterion) || implies(held, condition, criterion),
    )
      ? [objection('targeting.lint.exoneration-total', 'obstacle', path, rules.bothSides)]
      : [];
  });
};

const lists = ({ lists: all, when, unless }: Criterion): readonly Issue[] => {
  const named = new Set(
    [...when, ...unless].flatMap(({ conditions }) =>
      conditions.flatMap((condition) =>
        'among' in condition && 'list' in condition.among ? [condition.among.list] : [],
      ),
    ),
  );
  return all.flatMap(({ id, values }, index) => [
    ...(values.length === 0
      ? [
          objection('targeting.lint.list-empty', 'obstacle', `lists[${index}]`, rules.targeted, {
            list: id,
          }),
        ]
      : []),
    ...(named.has(id)
      ? []
      : [
          objection('targeting.lint.list-unused', 'attention', `lists[${index}]`, rules.targeted, {
            list: id,
          }),
        ]),
  ]);
};
