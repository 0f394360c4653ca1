import type { Condition } from '../criteria/model.ts';
import type { FieldName } from '../fields/fields.ts';
import type { CompiledClause, CompiledCriterion } from './compile.ts';
import type { JourneyFacts, Origin } from './facts.ts';
import { allOf, anyOf, type Outcome, outcomeOf, type Truth } from './truth.ts';

/** A condition, what it came to, on which value, and where that came from. */
export interface ExplainedCondition {
  readonly condition: Condition;
  readonly truth: Truth;
  /** Absent where it is not known. */
  readonly value?: string | number | boolean | readonly string[];
  readonly from?: Origin;
}

/** A clause with its conditions and the evidence it rests on. */
export interface ExplainedClause {
  readonly truth: Truth;
  readonly conditions: readonly ExplainedCondition[];
  /** Ids of the criterion's notes of evidence. */
  readonly because: readonly string[];
}

/** Both sides of a criterion on one journey, for the person who decides: what exonerates is as complete as what does not. */
export interface Explanation {
  readonly criterion: string;
  readonly version: number;
  readonly outcome: Outcome;
  readonly incriminating: readonly ExplainedClause[];
  readonly exonerating: readonly ExplainedClause[];
  /** Fields that are not known and whose value could change the outcome. */
  readonly couldChange: readonly FieldName[];
}

/** What a criterion comes to on a journey, condition by condition. */
export const explainCriterion = (
  { criterion, when, unless }: CompiledCriterion,
  facts: JourneyFacts,
): Explanation => {
  const incriminating = when.map((clause) => explainClause(clause, facts, anyOf));
  const exonerating = unless.map((clause) => explainClause(clause, facts, allOf));
  const outcome = outcomeOf(
    allOf(incriminating.map(({ truth }) => truth)),
    anyOf(exonerating.map(({ truth }) => truth)),
  );
  return {
    criterion: criterion.id,
    version: criterion.version,
    outcome,
    incriminating,
    exonerating,
    couldChange: outcome === 'undetermined' ? missing([...incriminating, ...exonerating]) : [],
  };
};

const explainClause = (
  { clause, tests }: CompiledClause,
  facts: JourneyFacts,
  join: (list: readonly Truth[]) => Truth,
): ExplainedClause => {
  const conditions = clause.conditions.map((condition, index): ExplainedCondition => {
    const truth = tests[index]?.(facts) ?? 'unknown';
    const told = facts[condition.field];
    return truth === 'unknown' || told === undefined
      ? { condition, truth }
      : { condition, truth, value: told.value, from: told.from };
  });
  return { truth: join(conditions.map(({ truth }) => truth)), conditions, because: clause.because };
};

const missing = (clauses: readonly ExplainedClause[]): readonly FieldName[] => [
  ...new Set(
    clauses
      .filter(({ truth }) => truth === 'unknown')
      .flatMap(({ conditions }) => conditions)
      .filter(({ truth }) => truth === 'unknown')
      .map(({ condition }) => condition.field),
  ),
];
