import { type CompiledClause, type CompiledCriterion, judgeJourney } from '../evaluate/compile.ts';
import type { Journey, JourneyFacts } from '../evaluate/facts.ts';
import { allOf, anyOf, type Outcome, outcomeOf, type Truth } from '../evaluate/truth.ts';

/**
 * The outcome of a past journey, decided by persons and lawfully held: `confirmed` if it has what the criterion looks for,
 * `refuted` if not, `open` if unknown. An unchecked journey is open, never refuted.
 */
export type Disposition = 'confirmed' | 'refuted' | 'open';

/** A past journey: what was known before departure, the flight it was on, and what became known after. */
export interface PastJourney extends Journey {
  readonly flight: string;
  readonly disposition: Disposition;
}

/** What a criterion would have made of a past journey. This, and no facts, is what group effects are counted from. */
export interface Mark {
  readonly id: string;
  readonly flight: string;
  readonly outcome: Outcome;
  readonly disposition: Disposition;
}

/** What a criterion would have made of each journey. */
export const markJourneys = (
  compiled: CompiledCriterion,
  journeys: readonly PastJourney[],
): readonly Mark[] =>
  journeys.map(({ id, flight, disposition, facts }) => ({
    id,
    flight,
    disposition,
    outcome: judgeJourney(compiled, facts),
  }));

/** One condition of a criterion, by its place. */
export interface ConditionPlace {
  readonly side: 'when' | 'unless';
  readonly clause: number;
  readonly condition: number;
}

/** Every condition of a criterion, in the order in which it is written. */
export const conditionPlaces = ({ when, unless }: CompiledCriterion): readonly ConditionPlace[] => [
  ...when.flatMap((clause, index) => placesIn(clause, 'when', index)),
  ...unless.flatMap((clause, index) => placesIn(clause, 'unless', index)),
];

const placesIn = (
  { tests }: CompiledClause,
  side: 'when' | 'unless',
  clause: number,
): readonly ConditionPlace[] => tests.map((_, condition) => ({ side, clause, condition }));

/**
 * The outcomes of a journey with each condition left out in turn, in the order of {@link conditionPlaces}; every
 * condition is asked once. A clause from which the last condition goes, goes with it.
 */
export const outcomesWithoutEach = (
  compiled: CompiledCriterion,
  facts: JourneyFacts,
): readonly Outcome[] => {
  const ask = ({ tests }: CompiledClause): readonly Truth[] => tests.map((test) => test(facts));
  const sides = { when: compiled.when.map(ask), unless: compiled.unless.map(ask) };
  return conditionPlaces(compiled).map(({ side, clause, condition }) => {
    const left = sides[side].flatMap((truths, index) => {
      const kept = index === clause ? truths.toSpliced(condition, 1) : truths;
      return kept.length === 0 ? [] : [kept];
    });
    return outcomeOf(
      allOf((side === 'when' ? left : sides.when).map(anyOf)),
      anyOf((side === 'unless' ? left : sides.unless).map(allOf)),
    );
  });
};
