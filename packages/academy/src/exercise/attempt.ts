import type { Attempt } from '../scoring/index.ts';
import { type Block, type Exercise, itemsOf } from './exercise.ts';
import type { Run } from './run.ts';

/**
 * What one person did in the measured blocks of a run, to be scored: items that were shown, those that were void since marked
 * as such. Practice counts for nobody; it is given where it is asked for, for the one who practises.
 */
export const attemptOf = (
  exercise: Exercise,
  run: Run,
  person: string,
  kind: Block['kind'] = 'measured',
): Attempt => {
  const seat = run.seats.get(person);
  const items = itemsOf(exercise);
  const shown = [...(seat?.shown.keys() ?? [])].flatMap((id) => {
    const found = items.get(id);
    return found?.block.kind === kind ? [found.item] : [];
  });
  const ids = new Set(shown.map(({ id }) => id));
  return {
    items: shown.map((item) => (run.voided.has(item.id) ? { ...item, void: true } : item)),
    decisions: [...(seat?.decisions.values() ?? [])].filter(({ item }) => ids.has(item)),
    fieldPrevalence: exercise.fieldPrevalence,
  };
};

/** The attempts of a class in one order, so that a score belongs to a person and never to a team. */
export const attemptsOf = (exercise: Exercise, run: Run): ReadonlyMap<string, Attempt> =>
  new Map([...run.seats.keys()].map((person) => [person, attemptOf(exercise, run, person)]));
