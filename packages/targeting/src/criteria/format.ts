import type { Clause, Condition, Criterion } from './model.ts';
import { quoted } from './tokens.ts';

/**
 * A criterion in its text form, always the same for the same criterion: what `readCriterion` makes of it is the criterion
 * again. Its bytes are what a release and a hit name by their digest (R18).
 */
export const formatCriterion = (criterion: Criterion): string => {
  const lines = [
    `criterion ${criterion.id} version ${criterion.version}`,
    `title ${quoted(criterion.title)}`,
    `purpose ${criterion.purpose}`,
    `link ${quoted(criterion.link)}`,
    `owner ${quoted(criterion.owner)}`,
    `review-by ${criterion.reviewBy}`,
    ...criterion.evidence.map(({ id, dated, text }) => `evidence ${id} ${dated} ${quoted(text)}`),
    ...criterion.lists.flatMap(({ id, field, values }) => [
      `list ${id} of ${field}`,
      ...values.map(({ value, because }) => `  ${value}${reasons(because)}`),
    ]),
    'when',
    ...criterion.when.map((clause) => clauseLine(clause, 'or')),
    ...(criterion.unless.length === 0 ? [] : ['unless']),
    ...criterion.unless.map((clause) => clauseLine(clause, 'and')),
    ...(criterion.withoutExoneration === undefined
      ? []
      : [`unless-none ${quoted(criterion.withoutExoneration)}`]),
  ];
  return `${lines.join('\n')}\n`;
};

const clauseLine = ({ conditions, because }: Clause, joint: 'or' | 'and'): string =>
  `  - ${conditions.map(formatCondition).join(` ${joint} `)}${reasons(because)}`;

const reasons = (because: readonly string[]): string =>
  because.length === 0 ? '' : ` because ${because.join(', ')}`;

/** A condition as the text form writes it: `booking.hours-before-departure at most 24`. */
export const formatCondition = (condition: Condition): string => {
  const { field } = condition;
  if (condition.op === 'is') return `${field} is ${condition.value ? 'yes' : 'no'}`;
  if (condition.op === 'range') {
    const { least, most } = condition;
    if (least !== undefined && most !== undefined) return `${field} between ${least} and ${most}`;
    return least === undefined ? `${field} at most ${most}` : `${field} at least ${least}`;
  }
  const not = condition.op === 'not-in' ? 'not ' : '';
  if ('list' in condition.among) return `${field} ${not}in ${condition.among.list}`;
  const [only, ...more] = condition.among.values;
  return more.length === 0
    ? `${field} is ${not}${only}`
    : `${field} ${not}in (${condition.among.values.join(', ')})`;
};
