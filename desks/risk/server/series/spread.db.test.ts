import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

const months = (each: number, length = 24): number[] => Array.from({ length }, () => each);
/** Two years of months: one count in the first, another in the second. */
const twoYears = (first: number, second: number): number[] => [
  ...months(first, 12),
  ...months(second, 12),
];

onDatabase('how counts are spread, and where they may have gone', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  test('four equal nationalities are as many as four, and one of them alone as one', async () => {
    const { analyst } = room;
    const sums = [{ dimension: 'nat', parts: { all: ['A', 'B', 'C', 'D'] }, relation: 'equal' }];
    await analyst.registerRiskDataset({
      body: { ...riskTerms, id: 'spread', sums: sums as typeof riskTerms.sums },
    });
    await room.takeOver(
      'spread',
      monthly(
        ['route', 'nat'],
        [
          [['east', 'A'], twoYears(10, 100)],
          [['east', 'B'], twoYears(10, 0)],
          [['west', 'C'], twoYears(10, 0)],
          [
            ['west', 'D'],
            [...months(10, 12), ...months(0, 11), ''],
          ],
          [['west', 'all'], twoYears(40, 100)],
        ],
      ),
    );
    const params = { dataset: 'spread' };
    const found = await analyst.measureRiskSpread({ params, body: { over: 'nat' } });
    expect(found).toMatchObject({ vintage: 1, sums: ['all'] });
    expect(found.points).toHaveLength(13);
    expect(found.points[0]).toEqual({
      period: '2018-12',
      total: 480,
      unknown: 0,
      members: 4,
      effective: 4,
      herfindahl: 0.25,
      entropy: 2,
      largest: { member: 'A', share: 0.25 },
    });
    expect(found.points.at(-1)).toEqual({
      period: '2019-12',
      total: 1200,
      unknown: 1,
      members: 1,
      effective: 1,
      herfindahl: 1,
      entropy: 0,
      change: -2,
      largest: { member: 'A', share: 1 },
    });
    expect(found.shares.slice(0, 2)).toEqual([
      { member: 'A', count: 1200, share: 1, before: 0.25 },
      { member: 'B', count: 0, share: 0, before: 0.25 },
    ]);
    const east = await analyst.measureRiskSpread({
      params,
      body: { over: 'nat', where: { route: ['east'] }, sum: 'period' },
    });
    expect(east.points).toHaveLength(24);
    expect(east.points[0]).toMatchObject({ total: 20, effective: 2 });
    // Month on month: from two nationalities to one is one bit less.
    expect(east.points[12]).toMatchObject({ period: '2019-01', change: -1 });
    await expect(analyst.measureRiskSpread({ params, body: { over: 'sex' } })).rejects.toThrow();
  });

  test('shows a fall beside a rise, also among the same nationalities; unknown counts are not compared', async () => {
    const { analyst } = room;
    await analyst.registerRiskDataset({ body: { ...riskTerms, id: 'moved' } });
    await room.takeOver(
      'moved',
      monthly(
        ['route', 'nat'],
        [
          [['east', 'A'], twoYears(100, 20)],
          [['east', 'B'], twoYears(50, 50)],
          [['west', 'A'], twoYears(10, 50)],
          [['south', 'C'], twoYears(10, 400)],
          [['north', 'A'], twoYears(30, 30)],
          [
            ['sea', 'A'],
            [...months(10, 12), ...months(90, 11), ''],
          ],
        ],
      ),
    );
    const params = { dataset: 'moved' };
    const ask = (body: { through?: string; span?: 'quarter' | 'half' | 'year' }) =>
      analyst.compareRiskPlaces({ params, body: { between: 'route', ...body } });
    const found = await ask({ through: 'nat' });
    expect(found).toMatchObject({
      now: { from: '2019-01', to: '2019-12' },
      before: { from: '2018-01', to: '2018-12' },
    });
    const changes = Object.fromEntries(found.members.map(({ member, change }) => [member, change]));
    expect(changes).toEqual({
      east: 'fell',
      west: 'rose',
      south: 'rose',
      north: 'steady',
      sea: 'unknown',
    });
    expect(found.pairs).toEqual([
      { from: 'east', to: 'west', fall: 960, rise: 480, part: 0.5, shared: 0.5 },
      { from: 'east', to: 'south', fall: 960, rise: 4680, part: 1, shared: 0 },
    ]);
    // Without a dimension to tell them apart the greater rise stands first.
    expect((await ask({})).pairs.map(({ to, shared }) => [to, shared])).toEqual([
      ['south', undefined],
      ['west', undefined],
    ]);
    expect((await ask({ span: 'quarter' })).now).toEqual({ from: '2019-10', to: '2019-12' });
  });

  test('a history of less than two spans compares nothing, and says so', async () => {
    const { analyst } = room;
    await analyst.registerRiskDataset({ body: { ...riskTerms, id: 'young' } });
    await room.takeOver('young', monthly(['route'], [[['east'], months(5, 14)]]));
    const params = { dataset: 'young' };
    const found = await analyst.compareRiskPlaces({ params, body: { between: 'route' } });
    expect(found).toMatchObject({ members: [], pairs: [] });
    expect(found.before).toBeUndefined();
    const spread = await analyst.measureRiskSpread({ params, body: { over: 'route' } });
    expect(spread.points).toHaveLength(3);
  });
});
