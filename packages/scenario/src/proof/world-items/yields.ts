import type { MaterialKind } from '../../items/material.ts';
import { secretOf } from '../../items/plan/secret.ts';
import type { FlightLives, TrainingPlan } from '../../worlds/index.ts';
import { foundIn, onFlight, type Search } from './found.ts';
import type { Found } from './world-case.ts';

/** How many items of a kind there are: with something wrong, and without. */
export interface Yield {
  readonly targets: number;
  readonly others: number;
}

/** How many items of a kind the lives of a flight make. */
export const countsOfFlight = (
  plan: TrainingPlan,
  kind: Exclude<MaterialKind, 'series'>,
  flight: FlightLives,
): Yield => countOf(onFlight(searchFor(plan, kind), flight));

/** How many items the counts of one of its borders make. */
export const countsOfBorder = (plan: TrainingPlan, number: number): Yield =>
  countOf(foundIn(searchFor(plan, 'series'), number));

const searchFor = (plan: TrainingPlan, kind: MaterialKind): Search => ({
  plan,
  kind,
  difficulty: 'usual',
  part: { of: 1, number: 0 },
  secret: secretOf('0'.repeat(64), 'counts'),
  others: () => [],
});

const countOf = (found: readonly Found[]): Yield => {
  const targets = found.filter(({ target }) => target).length;
  return { targets, others: found.length - targets };
};
