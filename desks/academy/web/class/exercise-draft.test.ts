import { expect, test } from 'vitest';
import {
  dealt,
  newExpectation,
  newObjective,
  noTeams,
  objectivesOf,
  rolesOf,
  type TeamsDraft,
  teamsOf,
} from './exercise-draft.ts';
import { injectsOf, newMessage } from './message-draft.ts';

const seats = ['a', 'b', 'c', 'd', 'e'];
const nameOf = (number: number): string => `Team ${number}`;
const two: TeamsDraft = { ...noTeams, teams: 2, roles: 'First line\n\n Second line \nFirst line' };

test('seats are dealt in turn, so that each team has each role; who was moved is where they were moved to', () => {
  expect(rolesOf(two)).toEqual([
    { id: 'role-1', text: 'First line' },
    { id: 'role-2', text: 'Second line' },
  ]);
  const [one, other] = teamsOf(two, seats, nameOf);
  expect(one?.members).toEqual([
    { person: 'a', role: 'role-1' },
    { person: 'c', role: 'role-2' },
    { person: 'e', role: 'role-1' },
  ]);
  expect(other).toMatchObject({ id: 'team-2', name: 'Team 2', members: [{}, {}] });
  const moved = { ...two, moved: new Map([['a', { team: 1 }]]) };
  expect(dealt(moved, seats).get('a')).toEqual({ team: 1, role: 0 });
  // An empty team is left out, and each person is in one team.
  const all = { ...two, moved: new Map(seats.map((seat) => [seat, { team: 1 }])) };
  expect(teamsOf(all, seats, nameOf).map(({ members }) => members.length)).toEqual([5]);
  expect([teamsOf(noTeams, seats, nameOf), rolesOf({ ...two, teams: 0 })]).toEqual([[], []]);
});

test('what is at least so often is to happen once, what is at most so often is to stay so', () => {
  const message = { ...newMessage([]), text: 'A bus has come', role: 'role-2' };
  const [first] = newObjective([]).expectations;
  if (first === undefined) throw new Error('nothing expected');
  const more = {
    ...newExpectation([first]),
    what: 'flagged',
    bound: 'atMost' as const,
    count: '3',
  };
  const set = { ...first, key: 3, what: 'value', name: 'Shift briefing', count: '2,5' };
  const nameless = { ...set, key: 4, name: ' ' };
  const objective = {
    ...newObjective([]),
    text: ' Sees who needs help ',
    role: 'role-2',
    expectations: [{ ...first, after: 'message-1', minutes: '10' }, more, set, nameless],
  };
  const written = objectivesOf([objective, newObjective([objective])], two, [message]);
  expect(written).toEqual([
    {
      id: 'objective-1',
      text: 'Sees who needs help',
      of: 'each',
      roles: ['role-2'],
      expectations: [
        {
          id: 'objective-1.1',
          by: 10,
          holds: 'once',
          after: 'message-1',
          when: { all: [{ count: 'referred', is: { atLeast: 1 } }] },
        },
        {
          id: 'objective-1.2',
          by: 20,
          holds: 'throughout',
          when: { all: [{ count: 'flagged', is: { atMost: 3 } }] },
        },
        {
          id: 'objective-1.3',
          by: 20,
          holds: 'once',
          when: { all: [{ value: 'Shift-briefing', is: { atLeast: 2.5 } }] },
        },
      ],
    },
  ]);
  // References to removed parts are removed too.
  const [alone] = objectivesOf([objective], noTeams, []);
  expect(alone).not.toHaveProperty('roles');
  expect(alone?.expectations[0]).not.toHaveProperty('after');
  expect(injectsOf([message], rolesOf(two))[0]).toHaveProperty('roles', ['role-2']);
  expect(injectsOf([message])[0]).not.toHaveProperty('roles');
});
