import type { Decision } from '../scoring/index.ts';
import { holds } from './condition.ts';
import type { RunEvent } from './event.ts';
import type { Exercise, Inject } from './exercise.ts';
import { itemsOf } from './exercise.ts';
import type { Team } from './objective.ts';
import type { Run, Seat } from './run.ts';
import { isForRoleOf, minutesAt } from './run.ts';

/** Why something is not done. */
export type Refusal =
  | 'academy.run.state'
  | 'academy.run.no-seat'
  | 'academy.run.no-item'
  | 'academy.run.not-shown'
  | 'academy.run.decided'
  | 'academy.run.opened'
  | 'academy.run.nobody'
  | 'academy.run.teams';

/** An event to be recorded, or the reason for rejection. It may be recorded only if nothing was recorded meanwhile. */
export type Act = { readonly event: RunEvent } | { readonly refused: Refusal };

const refuse = (refused: Refusal): Act => ({ refused });
const record = (event: RunEvent): Act => ({ event });

/**
 * Starts an exercise for a class. Each person is in it once. Teams are of people of the class in roles of the exercise, and
 * each person is in one team, so that a result belongs to one team.
 */
export const begin = (
  run: Run,
  people: readonly string[],
  at: number,
  { roles = [], teams = [] }: Pick<Exercise, 'roles'> & { readonly teams?: readonly Team[] } = {},
): Act => {
  if (run.state !== 'not-begun') return refuse('academy.run.state');
  const class_ = [...new Set(people)];
  if (class_.length === 0) return refuse('academy.run.nobody');
  const members = teams.flatMap((team) => team.members);
  const isFit =
    new Set(members.map(({ person }) => person)).size === members.length &&
    new Set(teams.map(({ id }) => id)).size === teams.length &&
    teams.every((team) => team.members.length > 0) &&
    members.every(
      ({ person, role }) =>
        class_.includes(person) && (role === undefined || roles.some(({ id }) => id === role)),
    );
  if (!isFit) return refuse('academy.run.teams');
  return record({ kind: 'begun', people: class_, ...(teams.length > 0 ? { teams } : {}), at });
};

/** Stops the exercise's clock; nobody decides until it goes on. */
export const pause = (run: Run, at: number): Act =>
  run.state === 'running' ? record({ kind: 'paused', at }) : refuse('academy.run.state');

/** Lets the exercise go on. */
export const resume = (run: Run, at: number): Act =>
  run.state === 'paused' ? record({ kind: 'resumed', at }) : refuse('academy.run.state');

/** Ends the exercise; the truth is released apart from it. */
export const finish = (run: Run, at: number): Act =>
  run.state === 'running' || run.state === 'paused'
    ? record({ kind: 'finished', at })
    : refuse('academy.run.state');

/** The next unseen item of a person, in the order of the blocks, or undefined. */
const nextItem = (exercise: Exercise, { shown }: Seat): string | undefined =>
  [...itemsOf(exercise).keys()].find((id) => !shown.has(id));

/** Shows the next item. One that is shown and not decided comes again: nobody skips by going on. */
export const show = (exercise: Exercise, run: Run, person: string, at: number): Act => {
  if (run.state !== 'running') return refuse('academy.run.state');
  const seat = run.seats.get(person);
  if (seat === undefined) return refuse('academy.run.no-seat');
  const open = [...seat.shown.keys()].find((id) => !seat.decisions.has(id));
  const item = open ?? nextItem(exercise, seat);
  return item === undefined
    ? refuse('academy.run.no-item')
    : record({ kind: 'shown', person, item, at });
};

/** Notes that a part of the item that lies before somebody was opened; each part once. */
export const open = (run: Run, person: string, item: string, part: string, at: number): Act => {
  if (run.state !== 'running') return refuse('academy.run.state');
  const seat = run.seats.get(person);
  if (seat === undefined) return refuse('academy.run.no-seat');
  if (!seat.shown.has(item)) return refuse('academy.run.not-shown');
  if (seat.decisions.has(item)) return refuse('academy.run.decided');
  return seat.opened.some((one) => one.item === item && one.part === part)
    ? refuse('academy.run.opened')
    : record({ kind: 'opened', person, item, part, at });
};

/** Decides on an item that was shown: once. The time is the exercise's, not what a browser says. */
export const decide = (
  exercise: Exercise,
  run: Run,
  person: string,
  decision: Omit<Decision, 'seconds'>,
  at: number,
): Act => {
  if (run.state !== 'running') return refuse('academy.run.state');
  const seat = run.seats.get(person);
  if (seat === undefined) return refuse('academy.run.no-seat');
  if (!itemsOf(exercise).has(decision.item)) return refuse('academy.run.no-item');
  const shownAt = seat.shown.get(decision.item);
  if (shownAt === undefined) return refuse('academy.run.not-shown');
  if (seat.decisions.has(decision.item)) return refuse('academy.run.decided');
  const seconds = Math.max(0, Math.round((minutesAt(run, at) - shownAt) * 60_000) / 1000);
  return record({ kind: 'decided', person, decision: { ...decision, seconds }, at });
};

/** Takes an item out for everybody, with the reason (R74). */
export const voidItem = (exercise: Exercise, item: string, reason: string, at: number): Act =>
  itemsOf(exercise).has(item)
    ? record({ kind: 'voided', item, reason, at })
    : refuse('academy.run.no-item');

/** Those whom an inject is for and has not reached. */
export const unreachedBy = (inject: Inject, run: Run): readonly string[] =>
  (inject.to ?? [...run.seats.keys()]).filter(
    (person) =>
      run.seats.get(person)?.injects.includes(inject.id) === false &&
      isForRoleOf(run, person, inject),
  );

/**
 * The injects that are due, each with the people who have not received it: a person who meets its condition later gets it
 * later.
 */
export const dueInjects = (exercise: Exercise, run: Run, at: number): readonly RunEvent[] => {
  if (run.state !== 'running') return [];
  const minutes = minutesAt(run, at);
  return exercise.injects.flatMap((inject): RunEvent[] => {
    const { id, minutes: from, when } = inject;
    if (minutes < from) return [];
    const people = unreachedBy(inject, run).filter((person) => {
      const seat = run.seats.get(person);
      if (seat === undefined) return false;
      return (
        when === undefined || holds(when, { minutes, counts: tally(seat), values: run.values })
      );
    });
    return people.length === 0 ? [] : [{ kind: 'injected', inject: id, to: people, at }];
  });
};

const tally = ({ decisions }: Seat): Readonly<Record<string, number>> => {
  const all = [...decisions.values()];
  return {
    decided: all.length,
    flagged: all.filter(({ flagged }) => flagged).length,
    referred: all.filter(({ referred }) => referred !== undefined).length,
  };
};
