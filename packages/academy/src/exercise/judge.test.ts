import fc from 'fast-check';
import { expect, test } from 'vitest';
import { teamScoreOf } from '../scoring/index.ts';
import { attemptOf } from './attempt.ts';
import {
  begin,
  type Exercise,
  type RunEvent,
  runOf,
  sealOf,
  traineeView,
  unreachedBy,
} from './index.ts';
import { judge, type Objective } from './objectives.ts';

const objective = (
  id: string,
  expectation: Partial<Objective['expectations'][number]>,
  more: Partial<Objective> = {},
): Objective => ({
  id,
  text: `To show ${id}`,
  of: 'each',
  expectations: [
    {
      id: `${id}.1`,
      by: 10,
      holds: 'once',
      when: { count: 'decided', is: { atLeast: 2 } },
      ...expectation,
    },
  ],
  ...more,
});

const exercise = (
  objectives: readonly Objective[],
  kind: 'practice' | 'measured' = 'measured',
): Exercise => ({
  id: 'bus',
  fieldPrevalence: 0.01,
  objectives,
  roles: [
    { id: 'first', text: 'First line' },
    { id: 'second', text: 'Second line' },
  ],
  blocks: [
    {
      id: 'b',
      kind,
      items: [
        { id: 'i1', target: true, evidence: [], referral: 'child' },
        { id: 'i2', target: false, evidence: [] },
        { id: 'i3', target: true, evidence: [] },
      ],
    },
  ],
  injects: [{ id: 'bus', minutes: 5, text: 'A bus has come.', roles: ['second'] }],
});

const teams = [
  {
    id: 't',
    name: 'Team 1',
    members: [
      { person: 'ana', role: 'first' },
      { person: 'gio', role: 'second' },
    ],
  },
] as const;
const begun: RunEvent = { kind: 'begun', people: ['ana', 'gio'], teams, at: 0 };
const decided = (
  person: string,
  item: string,
  minutes: number,
  flagged = true,
  more: object = {},
): RunEvent => ({
  kind: 'decided',
  person,
  at: minutes * 60,
  decision: { item, flagged, seconds: 1, named: [], ...more },
});

/** How the first objective stands for Ana at a minute. */
const stands = (of: Exercise, events: readonly RunEvent[], minutes: number) => {
  const judged = judge(of, [begun, ...events], minutes * 60).people.get('ana')?.[0];
  return [judged?.state, judged?.expectations[0]?.minutes];
};

test('met at the moment at which it holds, not yet before its minute, not met after it', () => {
  const of = exercise([objective('speed', {})]);
  const events = [decided('ana', 'i1', 3), decided('gio', 'i1', 3), decided('ana', 'i2', 7)];
  expect(stands(of, events.slice(0, 2), 5)).toEqual(['not-yet', undefined]);
  expect(stands(of, events, 8)).toEqual(['met', 7]);
  expect(stands(of, events.slice(0, 2), 10)).toEqual(['not-met', undefined]);
  expect(stands(of, [decided('ana', 'i1', 3), decided('ana', 'i2', 10.5)], 20)).toEqual([
    'not-met',
    undefined,
  ]);
  // What is over cannot be met any more; the clock stands while the exercise does.
  expect(stands(of, [...events.slice(0, 2), { kind: 'finished', at: 240 }], 60)[0]).toBe('not-met');
  const paused: RunEvent[] = [
    { kind: 'paused', at: 240 } as const,
    { kind: 'resumed', at: 6000 } as const,
    decided('ana', 'i1', 101),
    decided('ana', 'i2', 102),
  ];
  expect(stands(of, paused, 103)).toEqual(['met', 6]);
});

test('what is to hold throughout fails at once, and is met when its minute is over', () => {
  const when = { count: 'flagged', is: { atMost: 1 } };
  const of = exercise([objective('calm', { when, holds: 'throughout' })]);
  const one = [decided('ana', 'i1', 2)];
  expect(stands(of, one, 5)).toEqual(['not-yet', undefined]);
  expect(stands(of, one, 10)).toEqual(['met', undefined]);
  expect(stands(of, [...one, decided('ana', 'i3', 4)], 5)).toEqual(['not-met', 4]);
  // A late inject is not the trainee's fault.
  expect(stands(of, [...one, decided('ana', 'i3', 11)], 12)).toEqual(['met', undefined]);
});

test('numbers and time: a number that was set by its minute, and time that alone turns a condition', () => {
  const value = exercise([objective('brief', { when: { value: 'briefing', is: { atLeast: 3 } } })]);
  const set: RunEvent = { kind: 'value-set', name: 'briefing', value: 3, at: 240 };
  expect(stands(value, [], 4)).toEqual(['not-yet', undefined]);
  expect(stands(value, [set], 5)).toEqual(['met', 4]);
  const when = { all: [{ minutes: { atLeast: 6 } }, { count: 'decided', is: { atMost: 0 } }] };
  const wait = exercise([objective('wait', { when })]);
  expect(stands(wait, [decided('ana', 'i1', 7)], 8)).toEqual(['met', 6]);
  expect(stands(wait, [decided('ana', 'i1', 5)], 8)).toEqual(['not-yet', undefined]);
});

test('an expectation after an inject applies to its recipients, from its time on', () => {
  const of = exercise([
    objective('answer', { after: 'bus', by: 4, when: { count: 'decided', is: { atLeast: 1 } } }),
  ]);
  const before = [decided('ana', 'i1', 2)];
  const bus: RunEvent = { kind: 'injected', inject: 'bus', to: ['ana'], at: 300 };
  expect(stands(of, before, 30)).toEqual(['not-yet', undefined]);
  expect(stands(of, [...before, bus], 6)).toEqual(['not-yet', undefined]);
  expect(stands(of, [...before, bus], 9)).toEqual(['not-met', undefined]);
  expect(stands(of, [...before, bus, decided('ana', 'i2', 8)], 9)).toEqual(['met', 8]);
  const other: RunEvent = { ...bus, to: ['gio'] };
  expect(stands(of, [...before, other, decided('ana', 'i2', 8)], 30)[0]).toBe('not-yet');
});

test('objectives that depend on the truth stay hidden until its release, except in practice', () => {
  const when = { count: 'helped', is: { atLeast: 1 } };
  const events = [decided('ana', 'i1', 2, false, { referred: 'child' })];
  const of = exercise([objective('help', { when })]);
  expect(stands(of, events, 20)).toEqual(['not-yet', undefined]);
  expect(stands(of, [...events, { kind: 'truth-released', at: 1200 }], 20)).toEqual(['met', 2]);
  expect(stands(exercise([objective('help', { when })], 'practice'), events, 20)[0]).toBe('met');
  // An item that fell counts for nobody (R74).
  const fell: RunEvent = { kind: 'voided', item: 'i1', reason: 'torn', at: 1300 };
  expect(stands(of, [...events, { kind: 'truth-released', at: 1200 }, fell], 30)[0]).toBe(
    'not-met',
  );
});

test('people first, then the team: each in the own role, and a team of what all of it did', () => {
  const of = exercise([
    objective('each', { when: { count: 'decided', is: { atLeast: 1 } } }),
    objective('all', { when: { count: 'decided', is: { atLeast: 2 } } }, { of: 'team' }),
    objective('second', { when: { count: 'referred', is: { atLeast: 1 } } }, { roles: ['second'] }),
  ]);
  const events = [begun, decided('ana', 'i1', 1), decided('gio', 'i1', 2)];
  const { people, teams: judged } = judge(of, events, 180);
  expect(people.get('ana')?.map(({ objective: id }) => id)).toEqual(['each']);
  expect(people.get('gio')?.map(({ objective: id }) => id)).toEqual(['each', 'second']);
  expect(
    judged[0]?.objectives.map(({ objective: id, state, people: of }) => [id, state, of]),
  ).toEqual([
    ['each', 'met', { met: 2, notMet: 0, notYet: 0 }],
    ['all', 'met', undefined],
    ['second', 'not-yet', { met: 0, notMet: 0, notYet: 1 }],
  ]);
  // A class that is in no teams is one.
  const alone = judge(of, [{ ...begun, teams: [] }, ...events.slice(1)], 180);
  expect(alone.teams.map(({ team }) => team.members.length)).toEqual([2]);
  expect(alone.teams[0]?.objectives.map(({ objective: id }) => id)).toEqual(['each', 'all']);
});

test('a message for a role reaches it alone; who is what is said to whom it is said, and what is expected to nobody', () => {
  const of = exercise([objective('speed', {}), objective('second', {}, { roles: ['second'] })]);
  const run = runOf([begun]);
  const [bus] = of.injects;
  expect(bus === undefined ? [] : unreachedBy(bus, run)).toEqual(['gio']);
  const view = traineeView(of, run, 'ana');
  expect([view?.place, view?.objectives]).toEqual([
    { team: 'Team 1', role: 'First line' },
    ['To show speed'],
  ]);
  expect(JSON.stringify(view)).not.toContain('atLeast');
  // What is asked is sealed with the rest.
  expect(sealOf(of, 's')).not.toBe(sealOf({ ...of, objectives: [] }, 's'));
});

test('each person is in one team only, no team is empty, and all roles are of the exercise', () => {
  const [team] = teams;
  const roles = [{ id: 'first', text: 'First line' }];
  const attempt = (of: readonly (typeof teams)[number][] | readonly object[]) => {
    const act = begin(runOf([]), ['ana', 'gio'], 0, { roles, teams: of as never });
    return 'refused' in act ? act.refused : act.event.kind;
  };
  expect(attempt([])).toBe('begun');
  expect(attempt([{ ...team, members: [{ person: 'ana', role: 'first' }] }])).toBe('begun');
  expect(attempt(teams)).toBe('academy.run.teams');
  for (const members of [[], [{ person: 'x' }], [{ person: 'ana' }, { person: 'ana' }]])
    expect(attempt([{ ...team, members }])).toBe('academy.run.teams');
  const one = { ...team, members: [{ person: 'ana' }] };
  expect(attempt([one, { ...one, id: 'u' }])).toBe('academy.run.teams');
});

test('a team decides together by what each was sure of; each of its people counts once', () => {
  const of = exercise([]);
  const run = runOf([
    begun,
    ...['i1', 'i2', 'i3'].flatMap((item): RunEvent[] =>
      ['ana', 'gio'].map((person) => ({ kind: 'shown', person, item, at: 1 })),
    ),
    decided('ana', 'i1', 1, true, { confidence: 90 }),
    decided('gio', 'i1', 1, false, { confidence: 60, referred: 'child' }),
    decided('ana', 'i2', 1, true, { confidence: 70 }),
    decided('gio', 'i2', 1, false, { confidence: 70 }),
    decided('ana', 'i3', 1, false),
  ]);
  expect(teamScoreOf(['ana', 'gio'].map((person) => attemptOf(of, run, person)))).toEqual({
    people: 2,
    right: { mean: 0.416667, low: 0.333333, high: 0.5 },
    referrals: { due: 2, made: 1 },
    // Of the third only one has said anything, and on the second they do not agree.
    together: { hits: 1, misses: 0, falseAlarms: 0, correctPasses: 0, undecided: 1 },
  });
  expect(teamScoreOf([]).right).toBeUndefined();
});

test('whatever happens: what is settled stays settled as time goes on', () => {
  const of = exercise([
    objective('once', { when: { count: 'flagged', is: { atLeast: 2 } } }),
    objective('calm', { when: { count: 'flagged', is: { atMost: 1 } }, holds: 'throughout' }),
  ]);
  const trial = fc.record({
    item: fc.constantFrom('i1', 'i2', 'i3'),
    flagged: fc.boolean(),
    after: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(trial, { maxLength: 8 }), (trials) => {
      let at = 0;
      const events = trials.map(({ item, flagged, after }) => {
        at += after;
        return decided('ana', item, at, flagged);
      });
      const states = (minutes: number) =>
        judge(
          of,
          [begun, ...events.filter((event) => event.at <= minutes * 60)],
          minutes * 60,
        ).people.get('ana');
      let before = states(0);
      for (let minutes = 1; minutes <= 12; minutes += 1) {
        const now = states(minutes);
        for (const [place, one] of (before ?? []).entries())
          if (one.state !== 'not-yet') expect(now?.[place]).toEqual(one);
        before = now;
      }
      expect(before?.every(({ state }) => state !== 'not-yet')).toBe(true);
    }),
  );
});
