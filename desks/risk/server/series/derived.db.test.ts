import { derivedRatios } from '@amirani/risk/indicators';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RiskDatasetTerms } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

onDatabase('an indicator that is made of others', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());
  const keep = async (id: string, indicator: RiskDatasetTerms['indicator'], csv: string) => {
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id, indicator } });
    await room.takeOver(id, csv);
  };

  test('has both sides, is cut if the table allows it, and is not made if a part is unknown', async () => {
    const { analyst } = room;
    expect(derivedRatios.map(({ code }) => code)).toEqual(riskWords.ratioCodes);
    const flow: Parameters<typeof monthly>[1] = [
      [['entry'], [1000, 2000, 4000]],
      [['exit'], [900, 1800, 3600]],
    ];
    await keep(
      'refused',
      '4',
      monthly(
        ['section'],
        [
          [['Sarpi'], [10, 10, 10]],
          [['Vale'], [10, '', 0]],
        ],
      ),
    );
    await keep('reasons', '4', monthly(['reason'], [[['A'], [30, 30, 30]]]));
    await keep('flow', 'passenger-flow', monthly(['direction'], flow));
    await keep('uncut', 'passenger-flow', 'date,count,section\n2018-01,500,x\n');
    const derive = (datasets: string[]) =>
      analyst.deriveRiskIndicator({ body: { code: 'refusal-rate', datasets } });
    // The first table that counts persons is taken. The table of reasons does not count persons.
    const found = await derive(['reasons', 'refused', 'flow']);
    expect(found).toMatchObject({ per: 100_000, by: 'month' });
    expect(found.terms).toMatchObject([
      { side: 'numerator', indicator: '4', dataset: 'refused', uncut: [] },
      { side: 'denominator', indicator: 'P', dataset: 'flow', only: ['entry'], uncut: [] },
    ]);
    expect(found.points).toEqual([
      { period: '2018-01', value: 2000, numerator: 20, denominator: 1000 },
      { period: '2018-02', denominator: 2000 },
      { period: '2018-03', value: 250, numerator: 10, denominator: 4000 },
    ]);
    expect((await derive(['refused', 'uncut'])).terms[1]).toMatchObject({ uncut: ['direction'] });
    const alone = await derive(['refused']);
    expect(alone.terms[1]).toEqual({
      side: 'denominator',
      indicator: 'P',
      only: ['entry'],
      uncut: [],
    });
    expect(alone.points.every(({ value }) => value === undefined)).toBe(true);
  });

  test('tables of other lengths of period meet in whole years', async () => {
    const year = Array.from({ length: 14 }, () => 5);
    await keep('decided', '7A', monthly(['nationality'], [[['QWS'], year]]));
    await keep('returned', '7B', 'date,count,nationality\n2018,30,QWS\n2019,30,QWS\n');
    const { by, points } = await room.analyst.deriveRiskIndicator({
      body: { code: 'return-rate', datasets: ['decided', 'returned'] },
    });
    expect(by).toBe('year');
    expect(points).toEqual([
      { period: '2018', value: 50, numerator: 30, denominator: 60 },
      { period: '2019', numerator: 30 },
    ]);
  });
});
