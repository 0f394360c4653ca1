import { formatCriterion } from '../criteria/format.ts';
import type { Clause, Condition, Criterion } from '../criteria/model.ts';
import type { FieldName } from '../fields/fields.ts';
import type { JourneyFacts } from './facts.ts';
import type { Outcome, Truth } from './truth.ts';

/** A condition made ready: it reads one field of the facts and cannot reach anything else. */
export type Test = (facts: JourneyFacts) => Truth;

/** A clause made ready. */
export interface CompiledClause {
  readonly clause: Clause;
  readonly tests: readonly Test[];
}

/** A criterion made ready to run: closures over its own copy of its values. Nothing in it changes, and nothing learns. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  /** Its text form: the bytes that name it (R18). */
  readonly text: string;
  readonly when: readonly CompiledClause[];
  readonly unless: readonly CompiledClause[];
  /** The fields it reads: it is asked again only when one of them changes. */
  readonly reads: ReadonlySet<FieldName>;
}

/** Makes a criterion ready to run. The criterion is not checked: lint it first. */
export const compileCriterion = (criterion: Criterion): CompiledCriterion => {
  const lists = new Map(
    criterion.lists.map(
      ({ id, values }) => [id, new Set(values.map(({ value }) => value))] as const,
    ),
  );
  const compile = (clause: Clause): CompiledClause => ({
    clause,
    tests: clause.conditions.map((condition) => testOf(condition, lists)),
  });
  return Object.freeze({
    criterion,
    text: formatCriterion(criterion),
    when: criterion.when.map(compile),
    unless: criterion.unless.map(compile),
    reads: new Set(
      [...criterion.when, ...criterion.unless].flatMap(({ conditions }) =>
        conditions.map(({ field }) => field),
      ),
    ),
  });
};

/**
 * What a criterion comes to on the facts of a journey, without its reasons; see `explainCriterion` for these. It leaves as
 * soon as the outcome is certain, which is why most journeys cost one or two conditions.
 */
export const judgeJourney = ({ when, unless }: CompiledCriterion, facts: JourneyFacts): Outcome => {
  let certain = true;
  for (const { tests } of when) {
    const truth = joined(tests, facts, 'met');
    if (truth === 'not-met') return 'not-marked';
    certain &&= truth === 'met';
  }
  for (const { tests } of unless) {
    const truth = joined(tests, facts, 'not-met');
    if (truth === 'met') return 'not-marked';
    certain &&= truth === 'not-met';
  }
  return certain ? 'marked' : 'undetermined';
};

/** Any of them where `deciding` is met, all of them where it is not met. */
const joined = (
  tests: readonly Test[],
  facts: JourneyFacts,
  deciding: 'met' | 'not-met',
): Truth => {
  let unknown = false;
  for (const test of tests) {
    const truth = test(facts);
    if (truth === deciding) return deciding;
    unknown ||= truth === 'unknown';
  }
  if (unknown) return 'unknown';
  return deciding === 'met' ? 'not-met' : 'met';
};

const testOf = (condition: Condition, lists: ReadonlyMap<string, ReadonlySet<string>>): Test => {
  const { field } = condition;
  if (condition.op === 'is') {
    const { value } = condition;
    return (facts) => {
      const told: unknown = facts[field]?.value;
      return typeof told === 'boolean' ? truth(told === value) : 'unknown';
    };
  }
  if (condition.op === 'range') {
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = condition;
    return (facts) => {
      const told: unknown = facts[field]?.value;
      // A value that is not a finite number is unknown.
      return typeof told === 'number' && Number.isFinite(told)
        ? truth(told >= least && told <= most)
        : 'unknown';
    };
  }
  const { among } = condition;
  const set: ReadonlySet<string> =
    'list' in among ? (lists.get(among.list) ?? new Set()) : new Set(among.values);
  const wanted = condition.op === 'in';
  return (facts) => {
    const told: unknown = facts[field]?.value;
    if (typeof told === 'string') return truth(set.has(told) === wanted);
    // An itinerary without airports is one that nobody told.
    return Array.isArray(told) && told.length > 0
      ? truth(told.some((one) => set.has(String(one))) === wanted)
      : 'unknown';
  };
};

const truth = (met: boolean): Truth => (met ? 'met' : 'not-met');
