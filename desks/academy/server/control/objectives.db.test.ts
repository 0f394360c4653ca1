import { randomUUID } from 'node:crypto';
import { checkRecord, type SittingRecord } from '@amirani/academy/exercise';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onBothEngines } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClassRoom, documentOf, openClassRoom, SHARED, sittingsOf } from '../test/academy.ts';

onBothEngines('objectives, teams and what is named of networks', (database, isFirst) => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom(database(), 3);
  });
  afterAll(async () => room.server.close());
  const { control, open, truthOf, next, decideSome } = sittingsOf(() => room, database);
  const seats = () => room.trainees.map(({ seat }) => seat);

  const roles = [
    { id: 'first', text: 'First line' },
    { id: 'second', text: 'Second line' },
  ];
  const bus = { id: 'bus', minutes: 5, text: 'A bus has come', roles: ['second'] };
  const expected = (id: string, more: object) => ({
    id,
    by: 10,
    holds: 'once' as const,
    when: { all: [{ count: 'decided' as const, is: { atLeast: 2 } }] },
    ...more,
  });
  const objectives = [
    { id: 'pace', text: 'Keeps pace', of: 'each' as const, expectations: [expected('two', {})] },
    {
      id: 'bus',
      text: 'Answers the bus',
      of: 'each' as const,
      roles: ['second'],
      expectations: [expected('soon', { after: 'bus', by: 2 })],
    },
    {
      id: 'all',
      text: 'Decides rightly together',
      of: 'team' as const,
      expectations: [
        expected('hits', { when: { all: [{ count: 'hits' as const, is: { atLeast: 1 } }] } }),
        expected('brief', { when: { all: [{ value: 'briefing', is: { atLeast: 3 } }] } }),
      ],
    },
  ];
  const teams = () => {
    const [one = '', two = '', three = ''] = seats();
    return [
      {
        id: 'a',
        name: 'Team 1',
        members: [
          { person: one, role: 'first' },
          { person: two, role: 'second' },
        ],
      },
      { id: 'b', name: 'Team 2', members: [{ person: three }] },
    ];
  };

  test('people are judged first, then their teams; at any moment, and from the exported file', async () => {
    const id = await open(4, { roles, injects: [bus], objectives, teams: teams() });
    const params = { id };
    const [one, two, three] = room.trainees;
    if (one === undefined || two === undefined || three === undefined) throw new Error('no class');
    const own = await two.client.getSitting({ params });
    expect([own.place, own.objectives]).toEqual([
      { team: 'Team 1', role: 'Second line' },
      ['Keeps pace', 'Answers the bus', 'Decides rightly together'],
    ]);
    expect((await three.client.getSitting({ params })).objectives).toHaveLength(2);
    await decideSome(one.client, id, 4);
    await decideSome(two.client, id, 1);
    room.server.pass(320);
    // The message is for one role.
    expect((await one.client.showNextItem({ params })).sitting.injects).toEqual([]);
    expect((await two.client.showNextItem({ params })).sitting.injects).toEqual([bus.text]);
    const early = await control(id, 'pause');
    const states = (of: typeof early) =>
      of.people.map(({ objectives: judged }) => judged.map(({ state }) => state));
    expect(states(early)).toEqual([['met'], ['not-yet', 'not-yet'], ['not-yet']]);
    expect(early.asked).toEqual(['briefing']);
    expect(early.teams.map(({ name, objectives: judged }) => [name, judged[0]?.people])).toEqual([
      ['Team 1', { met: 1, notMet: 0, notYet: 1 }],
      ['Team 2', { met: 0, notMet: 0, notYet: 1 }],
    ]);
    await control(id, 'resume');
    if (!isFirst) return;
    await room.trainer.setExerciseValue({ params, body: { name: 'briefing', value: 3 } });
    await decideSome(two.client, id, 2);
    room.server.pass(600);
    await control(id, 'finish');
    const over = (await room.trainer.getControl({ params })) as typeof early;
    expect(states(over)).toEqual([['met'], ['met', 'met'], ['not-met']]);
    const after = await control(id, 'release-truth');
    const [team, other] = after.teams;
    expect(team?.objectives.map(({ state }) => state)).toEqual(['met', 'met', 'met']);
    expect(other?.objectives.map(({ state }) => state)).toEqual(['not-met', 'not-met']);
    expect(team?.score).toMatchObject({ people: 2, right: { mean: 1, low: 1, high: 1 } });
    // At the moment of the pause it stood as it stood then.
    const { events } = await room.trainer.getTimeline({ params });
    const moment = events.find(({ kind }) => kind === 'paused')?.number ?? 0;
    const then = await room.trainer.replaySitting({ params: { id, moment } });
    expect(then.people.map(({ objectives: judged }) => judged.map(({ state }) => state))).toEqual(
      states(early),
    );
    expect(then.messages).toEqual([{ id: 'bus', text: bus.text }]);
    // A trainee sees the own part: no team, and of what was expected all.
    const mine = await two.client.replaySitting({ params: { id, moment: events.length } });
    expect([mine.people.length, mine.teams]).toEqual([1, []]);
    expect(mine.people[0]?.objectives.map(({ state }) => state)).toEqual(['met', 'met']);
    const { content } = await two.client.exportSitting({ params: { id, format: 'events' } });
    const record = JSON.parse(content) as SittingRecord;
    for (const seat of [one.seat, three.seat]) expect(content).not.toContain(seat);
    const checked = checkRecord(record);
    expect(checked.sealed).toBe(true);
    expect(checked.scores.map(({ same }) => same)).toEqual([true]);
    expect(checked.objectives).toMatchObject([
      { person: two.seat, same: true, judged: [{ state: 'met' }, { state: 'met' }] },
    ]);
    // A changed result in the record is detected.
    const [first] = record.objectives ?? [];
    if (first === undefined) throw new Error('nothing judged');
    const changed = first.judged.map((judged) => ({ ...judged, state: 'not-met' as const }));
    expect(
      checkRecord({ ...record, objectives: [{ ...first, judged: changed }] }).objectives[0]?.same,
    ).toBe(false);
  });

  test('each person is in one team only, and objectives name only existing people and events', async () => {
    if (!isFirst) return;
    const id = randomUUID();
    const [one = '', two = ''] = seats();
    const { trainer, classId } = room;
    const prepare = (asked: object) =>
      trainer.openSitting({ params: { id: classId }, body: { id, number: 4, ...asked } });
    for (const asked of [
      { objectives },
      { objectives: [{ ...objectives[0], roles: ['none'] }] },
      { injects: [bus] },
      { roles, injects: [bus, bus] },
    ])
      expect(await refusalOf(prepare(asked))).toBe('academy.objective.unknown');
    await prepare({ roles });
    const team = (members: { person: string; role?: string }[]) => ({
      id: 't',
      name: 'Team',
      members,
    });
    for (const odd of [
      [team([{ person: one }, { person: one }])],
      [team([{ person: one }]), { ...team([{ person: one }]), id: 'u' }],
      [team([{ person: randomUUID() }])],
      [team([{ person: one, role: 'third' }])],
    ])
      expect(await refusalOf(control(id, 'begin', odd))).toBe('academy.sitting.teams');
    const begun = await control(id, 'begin', [team([{ person: one }, { person: two }])]);
    expect(begun.teams).toMatchObject([{ name: 'Team', members: [{ seat: one }, { seat: two }] }]);
    await control(id, 'finish');
  });

  test('R73: whom somebody names is held against the ledger, and the figures come out again from the file', async () => {
    if (!isFirst) return;
    const id = await open(4);
    const [one] = room.trainees;
    if (one === undefined) throw new Error('no class');
    const items = (await truthOf(id)).blocks.flatMap((block) => block.items);
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const item = (await next(one.client, id))?.item.id ?? '';
      const target = items.find((known) => known.id === item)?.target === true;
      // Everybody is flagged, and of each the first and somebody innocent is named.
      const answer = await one.client.decideItem({
        params: { id },
        body: {
          item,
          attempt,
          flagged: true,
          network: {
            members: [documentOf(item, 0), documentOf(item, 3)],
            links: [[SHARED, documentOf(item, 0)]],
          },
        },
      });
      expect(answer.item.truth?.network?.members).toHaveLength(target ? 2 : 0);
    }
    await control(id, 'finish');
    await control(id, 'release-truth');
    const { content } = await one.client.exportSitting({ params: { id, format: 'events' } });
    const [checked] = checkRecord(JSON.parse(content) as SittingRecord).scores;
    expect(checked?.same).toBe(true);
    expect(checked?.score.networks).toEqual({
      members: { named: 8, there: 4, right: 2, precision: 0.25, recall: 0.5 },
      links: { named: 4, there: 2, right: 2, precision: 0.5, recall: 1 },
    });
    const { courses } = await one.client.getMyTraining({});
    expect(courses[0]?.results.find(({ sitting }) => sitting === id)?.score.networks).toEqual(
      checked?.score.networks,
    );
  });
});
