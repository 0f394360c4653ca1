import { type Exercise, itemsOf, type RunEvent } from '@amirani/academy/exercise';
import type { Decision } from '@amirani/academy/scoring';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { secondsOf } from '../find.ts';
import type { ExerciseShelf } from './shelf.ts';
import { insertEvents, recountPlaces, takeNumbers } from './store.ts';

/** Somebody who goes through a sitting by rule: for demonstrations, proofs and tests. */
export interface SimulatedSeat {
  readonly seat: string;
  /** How many items are decided; all where absent. */
  readonly items?: number;
  /** What is decided on an item and how many seconds it takes; the place is counted from 0. */
  readonly decide: (
    item: Exercise['blocks'][number]['items'][number],
    place: number,
  ) => Omit<Decision, 'item'>;
}

/**
 * Lets people go through a sitting that has begun, from an instant on, and writes the same events as if each had been shown and
 * had decided one item after the other. Gives the instant at which the last is done.
 */
export const simulateSitting = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  seats: readonly SimulatedSeat[],
  from: Date,
): Promise<Date> => {
  const events: RunEvent[] = [];
  for (const person of seats)
    events.push(...eventsOf(await shelf.ordered(tx, id, person.seat), person, secondsOf(from)));
  events.sort((one, other) => one.at - other.at);
  await asRole(tx, 'amirani_assessor', async (own) => {
    const first = await takeNumbers(own, id, ['running'], events.length);
    if (first === undefined) throw new Error('only a sitting that runs is simulated');
    await insertEvents(own, id, first, events);
    await recountPlaces(own, id);
  });
  return new Date((events.at(-1)?.at ?? secondsOf(from)) * 1000);
};

/** Seconds between a decision and the next item. */
const BETWEEN = 2;

const eventsOf = (
  exercise: Exercise,
  { seat: person, items: most, decide }: SimulatedSeat,
  from: number,
): readonly RunEvent[] => {
  const events: RunEvent[] = [];
  let at = from;
  const items = [...itemsOf(exercise).values()].slice(0, most);
  for (const [place, { item }] of items.entries()) {
    const { seconds, ...decided } = decide(item, place);
    events.push({ kind: 'shown', person, item: item.id, at });
    at += seconds;
    const decision = { item: item.id, ...decided, seconds };
    events.push({ kind: 'decided', person, decision, at });
    at += BETWEEN;
  }
  return events;
};
