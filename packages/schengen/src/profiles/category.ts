import { type CategoryRule, categoryRules } from '../borders-code/annex-vii.ts';
import { documentInDate } from '../borders-code/article-6-1-a-document.ts';
import { type Answer, answer } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import type { ConditionSpec } from './condition.ts';
import { entrySpecs } from './specs.ts';

/** The rule of Annex VII under which a traveller stands; undefined under none, or where nobody said. */
export const ruleOfCategory = ({ person }: CrossingFacts): CategoryRule | undefined =>
  categoryRules.find(({ category }) => category === person?.category);

/** A condition as it is asked of the traveller's category: of the border officer as of the carrier. */
export const forCategory = (facts: CrossingFacts, spec: ConditionSpec, given: Answer): Answer => {
  const rule = ruleOfCategory(facts);
  if (rule === undefined) return given;
  if (rule.waives.some((part) => spec.code.endsWith(`.${part}`)))
    return answer('not-applicable', 'schengen.reason.waived', { rows: [rule] });
  if (rule.inDateOnly !== true || spec !== entrySpecs.validity) return given;
  const dated = documentInDate(facts);
  return { ...dated, rows: [...dated.rows, rule] };
};
