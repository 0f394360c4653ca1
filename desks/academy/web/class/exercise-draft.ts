import type { MessageDraft } from './message-draft.ts';
import { isWritten, messageId, numberOf, valueName } from './message-draft.ts';
import type { SittingBegun } from './use-begin-sitting.ts';

/** What somebody expects, while it is written, as its fields hold it. */
export interface ExpectationDraft {
  readonly key: number;
  /** What is counted, or a number that the trainer sets. */
  readonly what: string;
  /** The name of that number. */
  readonly name: string;
  readonly bound: 'atLeast' | 'atMost';
  readonly count: string;
  readonly minutes: string;
  /** The id of a message after which it is expected; from the beginning where empty. */
  readonly after: string;
}

/** An objective while it is written. */
export interface ObjectiveDraft {
  readonly key: number;
  readonly text: string;
  readonly of: 'each' | 'team';
  /** Whose it is, by the id of the role; everybody's where empty. */
  readonly role: string;
  readonly expectations: readonly ExpectationDraft[];
}

/** Teams while they are made: how many, what their people may be, and what was changed of how they were dealt. */
export interface TeamsDraft {
  readonly teams: number;
  /** A role a line. */
  readonly roles: string;
  readonly moved: ReadonlyMap<string, Partial<Dealt>>;
}

/** Where somebody is: the place of the team, and of the role. */
export interface Dealt {
  readonly team: number;
  readonly role: number;
}

/** What is counted where the trainer sets a number. */
export const NUMBER = 'value';

/** No teams, nothing asked. */
export const noTeams: TeamsDraft = { teams: 0, roles: '', moved: new Map() };

const nextKey = (all: readonly { readonly key: number }[]): number => (all.at(-1)?.key ?? 0) + 1;

/** The next thing that is expected: one who is sent to help, by minute twenty. */
export const newExpectation = (all: readonly ExpectationDraft[]): ExpectationDraft => ({
  key: nextKey(all),
  what: 'referred',
  name: '',
  bound: 'atLeast',
  count: '1',
  minutes: '20',
  after: '',
});

/** The next objective, empty, with one thing expected. */
export const newObjective = (all: readonly ObjectiveDraft[]): ObjectiveDraft => ({
  key: nextKey(all),
  text: '',
  of: 'each',
  role: '',
  expectations: [newExpectation([])],
});

/** The roles that were written, each once. */
export const rolesOf = ({ teams, roles }: TeamsDraft): NonNullable<SittingBegun['roles']> =>
  teams === 0
    ? []
    : [...new Set(roles.split('\n').map((line) => line.trim()))]
        .filter((text) => text.length > 1)
        .slice(0, 12)
        .map((text, at) => ({ id: `role-${at + 1}`, text: text.slice(0, 80) }));

/** Where everybody is: dealt in turn, so that each team has each role, but for those who were moved. */
export const dealt = (draft: TeamsDraft, seats: readonly string[]): ReadonlyMap<string, Dealt> => {
  const roles = Math.max(1, rolesOf(draft).length);
  const teams = Math.max(1, draft.teams);
  return new Map(
    seats.map((seat, at) => [
      seat,
      { team: at % teams, role: Math.floor(at / teams) % roles, ...draft.moved.get(seat) },
    ]),
  );
};

/** The teams of a sitting, without empty ones. */
export const teamsOf = (
  draft: TeamsDraft,
  seats: readonly string[],
  nameOf: (number: number) => string,
): NonNullable<SittingBegun['teams']> => {
  if (draft.teams === 0) return [];
  const [roles, places] = [rolesOf(draft), [...dealt(draft, seats)]];
  return Array.from({ length: draft.teams }, (_, team) => ({
    id: `team-${team + 1}`,
    name: nameOf(team + 1),
    members: places
      .filter(([, place]) => place.team === team)
      .map(([person, { role }]) => {
        const found = roles[role]?.id;
        return { person, ...(found === undefined ? {} : { role: found }) };
      }),
  })).filter(({ members }) => members.length > 0);
};

/** The objectives that were written, as a sitting takes them; those without a text or without anything expected are left out. */
export const objectivesOf = (
  objectives: readonly ObjectiveDraft[],
  teams: TeamsDraft,
  messages: readonly MessageDraft[],
): NonNullable<SittingBegun['objectives']> => {
  const roles = rolesOf(teams);
  const known = new Set(messages.filter(isWritten).map(messageId));
  return objectives.filter(isWritten).flatMap(({ key, text, of, role, expectations }) => {
    const whose = roles.find(({ id }) => id === role);
    const each = expectations.flatMap((one) => expectationOf(key, one, known) ?? []);
    return each.length === 0
      ? []
      : [
          {
            id: `objective-${key}`,
            text: text.trim(),
            of,
            expectations: each,
            ...(whose === undefined ? {} : { roles: [whose.id] }),
          },
        ];
  });
};

type Expectation = NonNullable<SittingBegun['objectives']>[number]['expectations'][number];
type Counted = Extract<Expectation['when']['all'][number], { count: unknown }>['count'];

const expectationOf = (
  objective: number,
  { key, what, name, bound, count, minutes, after }: ExpectationDraft,
  messages: ReadonlySet<string>,
): Expectation | undefined => {
  const is = { [bound]: Math.max(0, numberOf(count)) };
  const value = valueName(name);
  if (what === NUMBER && value === undefined) return undefined;
  return {
    id: `objective-${objective}.${key}`,
    by: Math.min(600, Math.max(1, Math.round(Number(minutes)) || 1)),
    // What is at most so often has to stay so until the minute is over.
    holds: bound === 'atLeast' ? 'once' : 'throughout',
    when: {
      all: [
        what === NUMBER && value !== undefined ? { value, is } : { count: what as Counted, is },
      ],
    },
    ...(messages.has(after) ? { after } : {}),
  };
};
