import type { RiskDatasetTerms } from '../../api/types.ts';

/** Which members of a dimension are the sum of which others. */
export type SumRule = RiskDatasetTerms['sums'][number];

/** Rules with one more sum; a sum described before is replaced. */
export const withSum = (rules: readonly SumRule[], added: SumRule): readonly SumRule[] => {
  const [sum = ''] = Object.keys(added.parts);
  return [...withoutSum(rules, added.dimension, sum), added];
};

/** Rules without one sum; a rule without any falls away. */
export const withoutSum = (
  rules: readonly SumRule[],
  dimension: string,
  sum: string,
): readonly SumRule[] =>
  rules
    .map((rule) => {
      if (rule.dimension !== dimension) return rule;
      const parts = Object.entries(rule.parts).filter(([name]) => name !== sum);
      return { ...rule, parts: Object.fromEntries(parts) };
    })
    .filter(({ parts }) => Object.keys(parts).length > 0);
