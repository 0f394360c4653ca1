import type { Decision } from '../scoring/index.ts';
import type { RunEvent } from './event.ts';
import type { Team } from './objective.ts';

/** A part of an item that somebody opened, with the minute of the exercise's clock. */
export interface Opened {
  readonly item: string;
  readonly part: string;
  readonly minutes: number;
}

/** What somebody was shown and decided. */
export interface Seat {
  /** Items that were shown, with the minute of the exercise's clock. */
  readonly shown: ReadonlyMap<string, number>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Parts of items that were opened, in order. */
  readonly opened: readonly Opened[];
  readonly injects: readonly string[];
}

/** A run as it stands. */
export interface Run {
  readonly state: 'not-begun' | 'running' | 'paused' | 'finished';
  readonly seats: ReadonlyMap<string, Seat>;
  /** Who does it together; none where each is alone. */
  readonly teams: readonly Team[];
  readonly values: Readonly<Record<string, number>>;
  readonly voided: ReadonlySet<string>;
  readonly injected: ReadonlySet<string>;
  readonly released: boolean;
  /** Seconds that ran before the last stop, and when it went on; the clock of the exercise stands while it is paused. */
  readonly clock: { readonly ran: number; readonly since: number | undefined };
}

const empty: Run = {
  state: 'not-begun',
  seats: new Map(),
  values: {},
  voided: new Set(),
  injected: new Set(),
  teams: [],
  released: false,
  clock: { ran: 0, since: undefined },
};

/** The events that count: rolled back events and the roll-back itself are left out. */
export const standing = (events: readonly RunEvent[]): readonly RunEvent[] => {
  let left: RunEvent[] = [];
  for (const event of events)
    if (event.kind === 'rolled-back') left = left.slice(0, Math.max(0, event.to));
    else left.push(event);
  return left;
};

/** The run of some events: all of them for now, the first ones for an earlier moment. */
export const runOf = (events: readonly RunEvent[]): Run => standing(events).reduce(apply, empty);

/** Minutes of the exercise's own clock at a moment of the clock on the wall. */
export const minutesAt = ({ clock }: Pick<Run, 'clock'>, at: number): number =>
  (clock.ran + (clock.since === undefined ? 0 : Math.max(0, at - clock.since))) / 60;

/** The exercise's own clock after an event. */
export const clockAfter = (run: Pick<Run, 'clock'>, { kind, at }: RunEvent): Run['clock'] => {
  if (kind === 'begun') return { ran: 0, since: at };
  if (kind === 'resumed') return { ran: run.clock.ran, since: at };
  return kind === 'paused' || kind === 'finished'
    ? { ran: minutesAt(run, at) * 60, since: undefined }
    : run.clock;
};

/** Whether what is for these roles is for a person; what names none is for everybody. */
export const isForRoleOf = (
  run: Pick<Run, 'teams'>,
  person: string,
  { roles }: { readonly roles?: readonly string[] },
): boolean => roles === undefined || roles.includes(placeOf(run, person)?.role ?? '');

/** The team of a person and the role in it, or undefined. */
export const placeOf = (
  { teams }: Pick<Run, 'teams'>,
  person: string,
): { readonly team: Team; readonly role?: string } | undefined => {
  for (const team of teams) {
    const own = team.members.find((member) => member.person === person);
    if (own !== undefined) return { team, ...(own.role === undefined ? {} : { role: own.role }) };
  }
  return undefined;
};

const apply = (run: Run, event: RunEvent): Run => {
  switch (event.kind) {
    case 'begun':
      return {
        ...run,
        state: 'running',
        clock: clockAfter(run, event),
        teams: event.teams ?? [],
        seats: new Map(
          event.people.map((person) => [
            person,
            { shown: new Map(), decisions: new Map(), opened: [], injects: [] },
          ]),
        ),
      };
    case 'paused':
      return { ...run, state: 'paused', clock: clockAfter(run, event) };
    case 'resumed':
      return { ...run, state: 'running', clock: clockAfter(run, event) };
    case 'finished':
      return { ...run, state: 'finished', clock: clockAfter(run, event) };
    case 'value-set':
      return { ...run, values: { ...run.values, [event.name]: event.value } };
    case 'voided':
      return { ...run, voided: new Set([...run.voided, event.item]) };
    case 'truth-released':
      return { ...run, released: true };
    case 'injected':
      return event.to.reduce<Run>(
        (before, person) =>
          seated(before, person, (seat) => ({ ...seat, injects: [...seat.injects, event.inject] })),
        { ...run, injected: new Set([...run.injected, event.inject]) },
      );
    case 'shown':
      return seated(run, event.person, (seat) => ({
        ...seat,
        shown: new Map([...seat.shown, [event.item, minutesAt(run, event.at)]]),
      }));
    case 'opened': {
      const { item, part } = event;
      const opened = { item, part, minutes: minutesAt(run, event.at) };
      return seated(run, event.person, (seat) => ({ ...seat, opened: [...seat.opened, opened] }));
    }
    case 'decided':
      return seated(run, event.person, (seat) => ({
        ...seat,
        decisions: new Map([...seat.decisions, [event.decision.item, event.decision]]),
      }));
    case 'rolled-back':
      return run; // what it takes back is gone already
  }
};

const seated = (run: Run, person: string, change: (seat: Seat) => Seat): Run => {
  const seat = run.seats.get(person);
  return seat === undefined
    ? run
    : { ...run, seats: new Map([...run.seats, [person, change(seat)]]) };
};
