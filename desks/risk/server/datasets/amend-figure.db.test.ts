import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

onDatabase('a figure that is put right', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'sums', sums } });
    await room.takeOver(
      'sums',
      monthly(
        ['section'],
        [
          [['border'], [10, 10, 10]],
          [['Sarpi'], [4, 6, 5]],
          [['Vale'], [6, 7, '']],
        ],
      ),
    );
  });
  afterAll(async () => room.server.close());

  const sums = [
    { dimension: 'section', relation: 'equal' as const, parts: { border: ['Sarpi', 'Vale'] } },
  ];
  const params = { dataset: 'sums' };
  const amend = (more: object) =>
    room.analyst.amendRiskFigure({
      params,
      body: {
        key: { section: 'Vale' },
        period: '2018-02',
        cell: 4,
        against: 1,
        reason: 'three were counted twice',
        ...more,
      },
    });
  const wrong = async (vintage?: number) =>
    (await room.analyst.showRiskQuality({ params, body: vintage === undefined ? {} : { vintage } }))
      .sums.wrong;

  test('a sum that does not add up is found; its part is put right with a reason, and the old figure stays', async () => {
    expect(await wrong()).toBe(1);
    expect(await refusalOf(amend({ reason: ' ' }))).toBe('decision.reason.missing');
    const { dataset, vintage } = await amend({});
    expect(vintage).toMatchObject({
      number: 2,
      takenBy: 'risk-analyst',
      reason: 'three were counted twice',
      label: 'Vale · 2018-02: 7 → 4',
      rows: 1,
      added: 0,
      changed: 1,
    });
    expect(dataset.latest?.number).toBe(2);
    expect([await wrong(), await wrong(1)]).toEqual([0, 1]);
    const { revisions } = await room.analyst.listRiskRevisions({ params, body: { since: 1 } });
    expect(revisions).toMatchObject([
      { key: { section: 'Vale' }, period: '2018-02', before: 7, after: 4, vintage: 2 },
    ]);
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      action: 'amendRiskFigure',
      reason: 'three were counted twice',
    });
    expect(await inspect(database(), `select cells from risk.figures where vintage = 2`)).toEqual([
      { cells: [6, 4, -1] },
    ]);
  });

  test('impossible corrections are rejected, and a wrong count can be set to not reported', async () => {
    for (const [more, code] of [
      [{}, 'decision.version.stale'],
      [{ against: 2 }, 'risk.figure.unchanged'],
      [{ against: 2, period: '2019-01' }, 'risk.period'],
      [{ against: 2, key: {} }, 'http.not-found'],
      [{ against: 2, key: { section: 'nowhere' } }, 'http.not-found'],
    ] as const)
      expect(await refusalOf(amend(more))).toBe(code);
    const taken = { key: { section: 'Sarpi' }, period: '2018-03', cell: 'not-reported' };
    expect((await amend({ ...taken, against: 2 })).vintage).toMatchObject({
      number: 3,
      changed: 1,
    });
    const late = { key: { section: 'Vale' }, period: '2018-03', cell: 5, against: 3 };
    expect((await amend(late)).vintage).toMatchObject({ number: 4, added: 1, changed: 0 });
    const { points } = await room.analyst.showRiskSeries({ params, body: { key: taken.key } });
    expect(points.at(-1)).toEqual({ period: '2018-03', cell: 'not-reported' });
    const known = await inspect(database(), 'select cells_known from risk.dataset');
    expect(known).toEqual([{ cells_known: 8 }]);
  });
});
