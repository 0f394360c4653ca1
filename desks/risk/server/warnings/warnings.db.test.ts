import { randomUUID } from 'node:crypto';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

/** Six years of a quiet place, the last month as said. */
const quiet = (level: number, last: number): number[] => [
  ...Array.from({ length: 71 }, (_, i) => level + ((i * 7) % 5)),
  last,
];
const places = Array.from({ length: 12 }, (_, i) => `P${String(i).padStart(2, '0')}`);
const table = monthly(
  ['place', 'kind'],
  places.flatMap((place, i) => [
    [[place, 'persons'], quiet(10, i === 3 ? 60 : 12)] as const,
    [[place, 'papers'], quiet(0, i === 5 ? 25 : 2)] as const,
  ]),
);

onDatabase('warnings of the risk desk', (database) => {
  let room: RiskRoom;
  const params = { dataset: 'counts' };
  beforeAll(async () => {
    room = await openRiskRoom(database());
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'counts' } });
    await room.takeOver('counts', table, '2024-01-05T00:00:00.000Z');
  });
  afterAll(async () => room.server.close());

  test('a scan goes on by itself, keeps its settings, and finds what was planted at the level where it is', async () => {
    const { analyst } = room;
    const settings = {
      method: 'farrington-flexible' as const,
      options: { noPeriods: 1, b: 4, thresholdMethod: 'nbPlugin' },
      levels: [['place'], ['place', 'kind']],
    };
    const detection = await room.scan('counts', settings);
    expect(detection).toMatchObject({
      vintage: 1,
      startedBy: 'risk-analyst',
      task: { state: 'done', done: 36, total: 36 },
      settings: { ...settings, share: 0.05, floor: 5 },
      found: {
        series: 36,
        unjudged: 0,
        judged: 36,
        expectedAlarms: expect.closeTo(1.8),
        warnings: 4,
        expectedFalse: 0.2,
      },
    });
    const { warnings, found, expectedFalse } = await analyst.searchRiskWarnings({
      body: { detection: detection.id },
    });
    expect(found).toBe(4);
    expect(expectedFalse).toBeCloseTo(0.2);
    expect(warnings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(
      warnings.map(({ key, level, period }) => [JSON.stringify(key), level.join(), period]).sort(),
    ).toEqual([
      ['{"kind":"papers","place":"P05"}', 'place,kind', '2023-12'],
      ['{"kind":"persons","place":"P03"}', 'place,kind', '2023-12'],
      ['{"place":"P03"}', 'place', '2023-12'],
      ['{"place":"P05"}', 'place', '2023-12'],
    ]);
    const { warnings: papers } = await analyst.searchRiskWarnings({
      body: { key: { kind: 'papers' } },
    });
    expect(papers).toMatchObject([
      { count: 25, method: 'farrington-flexible', vintage: 1, version: 0, steps: [] },
    ]);
    expect(papers[0]?.excess).toBeGreaterThan(20);
    expect((await analyst.listRiskDetections({ params })).detections.map(({ id }) => id)).toEqual([
      detection.id,
    ]);
    expect((await analyst.getRiskDataset({ params })).dataset.openWarnings).toBe(4);
  });

  test('a person decides the outcome; after a second decision both are kept, and the warnings have their own score', async () => {
    const { analyst, head } = room;
    const { warnings } = await analyst.searchRiskWarnings({ body: {} });
    const [one, two] = warnings;
    if (one === undefined || two === undefined) throw new Error('no warnings');
    const triage = (
      id: string,
      body: { outcome: 'artefact' | 'true-signal' | 'dismissed'; reason: string; version: number },
    ) => analyst.triageRiskWarning({ params: { id }, body });
    expect(await refusalOf(triage(one.id, { outcome: 'artefact', reason: '', version: 0 }))).toBe(
      'decision.reason.missing',
    );
    const { warning } = await triage(one.id, {
      outcome: 'artefact',
      reason: 'counted twice',
      version: 0,
    });
    expect(warning).toMatchObject({
      outcome: 'artefact',
      version: 1,
      steps: [{ act: 'artefact', by: 'risk-analyst' }],
    });
    expect(
      await refusalOf(triage(one.id, { outcome: 'dismissed', reason: 'no longer', version: 0 })),
    ).toBe('decision.version.stale');
    room.server.pass(60);
    const { warning: anew } = await head.triageRiskWarning({
      params: { id: one.id },
      body: { outcome: 'true-signal', reason: 'counted once after all', version: 1 },
    });
    expect(anew.steps.map(({ act, by }) => [act, by])).toEqual([
      ['artefact', 'risk-analyst'],
      ['true-signal', 'risk-head'],
    ]);
    await triage(two.id, { outcome: 'dismissed', reason: 'one lorry', version: 0 });
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      action: 'triageRiskWarning',
      subjects: [two.id],
      reason: 'one lorry',
    });
    const { scores } = await analyst.scoreRiskWarnings({ body: {} });
    expect(scores).toMatchObject([
      {
        method: 'farrington-flexible',
        warnings: 4,
        triaged: 2,
        expectedFalse: 0.1,
        outcomes: { 'true-signal': 1, effort: 0, artefact: 0, 'known-event': 0, dismissed: 1 },
        // Wilson 1927, one of two: 0.0945 to 0.9055.
        precision: {
          share: 0.5,
          lower: expect.closeTo(0.0945, 4),
          upper: expect.closeTo(0.9055, 4),
        },
      },
    ]);
    const open = await analyst.searchRiskWarnings({ body: { state: 'open' } });
    expect(open.found).toBe(2);
    // The database keeps an outcome only with its decision.
    await expect(
      inspect(database(), `update risk.warning set outcome = null where id = '${one.id}'`),
    ).rejects.toMatchObject({ code: '23514' });
  });

  test('what a scan cannot do is said at once; charts and short histories are judged by what carries them', async () => {
    const { analyst } = room;
    const start = (settings: object) =>
      refusalOf(
        analyst.startRiskDetection({
          params,
          body: { id: randomUUID(), settings: { method: 'farrington', ...settings } },
        }),
      );
    expect(await start({ options: { noSuch: 1 } })).toBe('risk.options');
    expect(await start({ levels: [['colour']] })).toBe('risk.dimension.unknown');
    expect(await start({ from: '2023-12', to: '2023-11' })).toBe('risk.period');
    expect(await start({ vintage: 7 })).toBe('http.not-found');
    const chart = await room.scan('counts', { method: 'cusum', levels: [['place', 'kind']] });
    expect(chart.found).toMatchObject({ judged: 24 });
    expect(chart.found?.expectedFalse).toBeUndefined();
    expect(chart.found?.warnings).toBeGreaterThanOrEqual(2);
    const byHistory = await room.scan('counts', {
      from: '2018-03',
      to: '2018-12',
      levels: [['place']],
    });
    expect(byHistory).toMatchObject({ task: { state: 'done' }, found: { series: 12 } });
    const predictive = await room.scan('counts', {
      method: 'farrington-predictive',
      options: { noPeriods: 1, w: 1, pastWeeksNotIncluded: 3 },
      levels: [['place', 'kind']],
    });
    const own = await analyst.searchRiskWarnings({ body: { detection: predictive.id } });
    expect(own.warnings.map(({ key }) => key['place']).sort()).toEqual(['P03', 'P05']);
    const regimes = await room.scan('counts', {
      method: 'regime-aware',
      levels: [['place', 'kind']],
    });
    const { warnings } = await analyst.searchRiskWarnings({ body: { detection: regimes.id } });
    expect(warnings.map(({ key }) => key['place'])).toContain('P03');
  });

  test('series with bands, regimes and forecasts; tables with shares, changes and the rest', async () => {
    const { analyst } = room;
    const { dimensions } = await analyst.listRiskDimensions({ params, body: {} });
    expect(dimensions.map(({ name, members }) => [name, members.length])).toEqual([
      ['kind', 2],
      ['place', 12],
    ]);
    expect(dimensions[1]?.members[0]?.name).toBe('P03');
    const { series, found } = await analyst.searchRiskSeries({
      params,
      body: { where: { kind: ['persons'] }, by: ['place'], limit: 3 },
    });
    expect(found).toBe(12);
    expect(series[0]).toMatchObject({ key: { place: 'P03' }, first: '2018-01', last: '2023-12' });
    expect(series[0]?.recent.slice(-2)).toEqual([10, 60]);
    const shown = await analyst.showRiskSeries({
      params,
      body: { key: { place: 'P03', kind: 'persons' }, method: 'farrington-flexible' },
    });
    expect(shown).toMatchObject({
      frequency: 'month',
      vintage: 1,
      method: 'farrington-flexible',
    });
    expect(shown.methods).toContain('regime-aware');
    expect(shown.bands.at(-1)).toMatchObject({ period: '2023-12', alarm: true });
    expect(shown.regimes.at(0)?.from).toBe('2018-01');
    const forecast = await analyst.forecastRiskSeries({
      params,
      body: { key: { place: 'P01' }, method: 'theta', steps: 3, origins: 6 },
    });
    expect(forecast).toMatchObject({ method: 'theta', known: 72, card: { origins: 6 } });
    expect(['skill', 'no-skill']).toContain(forecast.card.skill);
    expect(forecast.points.map(({ period }) => period)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(forecast.points[0]?.intervals.map(({ level }) => level)).toEqual([0.8, 0.95]);
    const years = await analyst.tabulateRisk({
      params,
      body: { rows: 'place', columns: { by: 'year' }, top: 2, from: '2022-01' },
    });
    expect(years.columns).toEqual(['2022', '2023']);
    expect(years.rows.map(({ member }) => member)).toEqual(['P03', 'P05', undefined]);
    expect(years.rows.reduce((sum, { cells }) => sum + (cells[1]?.total ?? 0), 0)).toBe(
      years.totals[1]?.total,
    );
    expect(years.rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
    expect(years.rows[0]?.change).toMatchObject({ few: false });
    const flows = await analyst.tabulateRisk({
      params,
      body: { rows: 'place', columns: { by: 'dimension', dimension: 'kind' }, top: 20 },
    });
    expect(flows.columns).toEqual(['persons', 'papers']);
    expect(flows.rows).toHaveLength(12);
  });
});
