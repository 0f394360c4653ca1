import { chronicleOf, type Step } from './chronicle.ts';
import { countsIn, holds, minutesIn } from './condition.ts';
import type { RunEvent } from './event.ts';
import type { Exercise } from './exercise.ts';
import { countsOfTruth, type Expectation, type Objective, type Team } from './objective.ts';
import { isForRoleOf, minutesAt, type Run, runOf } from './run.ts';

/** How an expectation or an objective stands. */
export type Standing = 'met' | 'not-met' | 'not-yet';

/** Result of an objective. */
export interface Judged {
  readonly objective: string;
  readonly state: Standing;
  readonly expectations: readonly {
    readonly id: string;
    readonly state: Standing;
    /** The minute of the exercise's clock at which it was settled; absent where it is not, or by the end alone. */
    readonly minutes?: number;
  }[];
}

/** Result of an objective for a team: how many people met an objective of each person, or what the team did. */
export interface TeamJudged extends Judged {
  /** Of objectives of each person; first the people, then the team. */
  readonly people?: { readonly met: number; readonly notMet: number; readonly notYet: number };
}

/** Results of all objectives. */
export interface Judgement {
  readonly people: ReadonlyMap<string, readonly Judged[]>;
  readonly teams: readonly { readonly team: Team; readonly objectives: readonly TeamJudged[] }[];
}

/** The teams of a run; a class that is in none is one. */
export const teamsOf = ({ seats, teams }: Run): readonly Team[] =>
  teams.length > 0
    ? teams
    : [{ id: 'class', name: '', members: [...seats.keys()].map((person) => ({ person })) }];

/**
 * Judges the objectives of an exercise from the valid events, at an instant: people first, teams from their people. Objectives
 * that depend on the truth are settled only after its release, or at once if all items are for practice.
 */
export const judge = (
  exercise: Exercise,
  events: readonly RunEvent[],
  at: number,
  released?: boolean,
): Judgement => {
  const run = runOf(events);
  const moment: Moment = {
    now: minutesAt(run, at),
    isOver: run.state === 'finished',
    mayKnow: (released ?? run.released) || exercise.blocks.every(({ kind }) => kind === 'practice'),
  };
  const { objectives = [] } = exercise;
  const teams = teamsOf(run);
  const people = new Map<string, readonly Judged[]>();
  const each = objectives.filter(({ of }) => of === 'each');
  for (const person of run.seats.keys()) {
    const own = each.filter((objective) => isForRoleOf(run, person, objective));
    if (own.length === 0) continue;
    const steps = chronicleOf(exercise, events, new Set([person]));
    people.set(
      person,
      own.map((objective) => judged(objective, steps, moment)),
    );
  }
  return {
    people,
    teams: teams.map((team) => ({
      team,
      objectives: objectives.flatMap((objective): TeamJudged[] => {
        const members = team.members.filter(({ person }) => isForRoleOf(run, person, objective));
        if (members.length === 0) return [];
        if (objective.of === 'each') return [derived(objective, members, people)];
        const steps = chronicleOf(exercise, events, new Set(members.map(({ person }) => person)));
        return [judged(objective, steps, moment)];
      }),
    })),
  };
};

interface Moment {
  readonly now: number;
  readonly isOver: boolean;
  readonly mayKnow: boolean;
}

const judged = (
  { id: objective, expectations }: Objective,
  steps: readonly Step[],
  moment: Moment,
): Judged => {
  const each = expectations.map((one) => ({ id: one.id, ...settled(one, steps, moment) }));
  return { objective, state: together(each.map(({ state }) => state)), expectations: each };
};

/** Met where all are, not met where one is not. */
const together = (states: readonly Standing[]): Standing => {
  if (states.includes('not-met')) return 'not-met';
  return states.every((state) => state === 'met') ? 'met' : 'not-yet';
};

const settled = (
  expectation: Expectation,
  steps: readonly Step[],
  { now, isOver, mayKnow }: Moment,
): { readonly state: Standing; readonly minutes?: number } => {
  const { by, when, holds: how, after } = expectation;
  if (!mayKnow && countsIn(when).some((word) => countsOfTruth.includes(word)))
    return { state: 'not-yet' };
  const first = after === undefined ? -1 : steps.findIndex(({ inject }) => inject === after);
  const begin = first < 0 ? undefined : steps[first];
  if (after !== undefined && begin === undefined) return { state: 'not-yet' };
  const from = begin?.minutes ?? 0;
  const until = Math.min(now, from + by);
  const [right, wrong] =
    how === 'once' ? (['met', 'not-met'] as const) : (['not-met', 'met'] as const);
  for (const step of momentsOf(expectation, steps.slice(Math.max(0, first)), { from, until })) {
    const counts = less(step.counts, begin?.counts ?? {});
    const isTrue = holds(when, { minutes: step.minutes - from, counts, values: step.values });
    if (isTrue === (how === 'once')) return { state: right, minutes: step.minutes };
  }
  return now >= from + by || isOver ? { state: wrong } : { state: 'not-yet' };
};

/** The steps in which an expectation is looked at, with those moments at which time alone may turn it. */
const momentsOf = (
  { when }: Expectation,
  steps: readonly Step[],
  { from, until }: { readonly from: number; readonly until: number },
): readonly Step[] => {
  const within = steps.filter(({ minutes }) => minutes <= until);
  const turns = [...minutesIn(when).map((minutes) => from + minutes), until].filter(
    (minutes) => minutes >= from && minutes <= until,
  );
  const at = (minutes: number): Step => ({
    counts: {},
    values: {},
    ...within.findLast((step) => step.minutes <= minutes),
    minutes,
  });
  return [...within, ...turns.map(at)].sort((one, other) => one.minutes - other.minutes);
};

const less = (counts: Step['counts'], before: Step['counts']): Step['counts'] =>
  Object.fromEntries(
    Object.entries(counts).map(([word, count]) => [word, count - (before[word] ?? 0)]),
  );

/** The state of an objective of each person in a team: every member who has it must meet it. */
const derived = (
  { id: objective, expectations }: Objective,
  members: Team['members'],
  people: ReadonlyMap<string, readonly Judged[]>,
): TeamJudged => {
  const own = members.flatMap(
    ({ person }) => people.get(person)?.find((one) => one.objective === objective) ?? [],
  );
  const states = own.map(({ state }) => state);
  const count = (state: Standing): number => states.filter((one) => one === state).length;
  return {
    objective,
    state: together(states),
    expectations: expectations.map(({ id }) => ({
      id,
      state: together(
        own.flatMap((one) => one.expectations.find((each) => each.id === id)?.state ?? []),
      ),
    })),
    people: { met: count('met'), notMet: count('not-met'), notYet: count('not-yet') },
  };
};
