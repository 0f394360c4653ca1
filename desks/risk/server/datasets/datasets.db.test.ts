import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseOldImports } from '../clock.ts';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

onDatabase('data sets of the risk desk', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  const first = monthly(
    ['section', 'border'],
    [
      [
        ['Sarpi', 'land'],
        [3, 0, '', 'z', 'c', 8],
      ],
      [
        ['Poti', 'sea'],
        [1, 1, 2, 2, 2, 4],
      ],
    ],
  );

  // Mutant: without `abandoned` every attempt leaves an empty data set and takes its name.
  test('of a data set whose only file was let go nothing is left, and its name is free', async () => {
    const { analyst } = room;
    const body = { ...riskTerms, id: 'attempt' };
    await analyst.registerRiskDataset({ body });
    const listed = async () =>
      (await analyst.listRiskDatasets({})).datasets.map(({ id }) => id).includes('attempt');
    const read = await room.upload('attempt', Buffer.from('Month,Refusals\n2026-01,3\n'));
    expect(read.state).toBe('unusable');
    expect(await listed()).toBe(true);
    await analyst.discardRiskImport({ params: { id: read.id }, body: { reason: 'wrong columns' } });
    expect(await listed()).toBe(false);
    const { dataset } = await analyst.registerRiskDataset({ body });
    expect(dataset.id).toBe('attempt');
  });

  test('a file counts once somebody takes it over as its dry run showed; zero and the three kinds of no count stay apart', async () => {
    const { analyst } = room;
    const params = { dataset: 'detections' };
    const { dataset } = await analyst.registerRiskDataset({
      body: { ...riskTerms, id: 'detections' },
    });
    expect(dataset).toMatchObject({ version: 0, series: 0, dimensions: [], openWarnings: 0 });
    expect(
      await refusalOf(analyst.registerRiskDataset({ body: { ...riskTerms, id: 'detections' } })),
    ).toBe('risk.dataset.taken');
    const show = () => analyst.showRiskSeries({ params, body: { key: { section: 'Sarpi' } } });
    expect(await refusalOf(show())).toBe('risk.dataset.empty');
    const read = await room.upload('detections', Buffer.from(first), {}, 3);
    expect(read).toMatchObject({
      state: 'read',
      task: { state: 'done' },
      dryRun: {
        rows: 12,
        series: 2,
        frequency: 'month',
        dimensions: ['border', 'section'],
        first: '2018-01',
        last: '2018-06',
        against: 0,
        added: 11,
        changed: 0,
        unchanged: 0,
        absent: 0,
        cells: { reported: 8, zero: 1, notReported: 1, notApplicable: 1, suppressed: 1 },
        problems: [],
      },
    });
    // Nothing counts yet.
    expect(await refusalOf(show())).toBe('risk.dataset.empty');
    const take = (body: { reason: string; against: number; recordedAt?: string }) =>
      analyst.takeOverRiskImport({ params: { id: read.id }, body });
    expect(await refusalOf(take({ reason: ' ', against: 0 }))).toBe('decision.reason.missing');
    expect(await refusalOf(take({ reason: 'as it was', against: 1 }))).toBe('risk.import.changed');
    expect(
      await refusalOf(
        take({ reason: 'as it was', against: 0, recordedAt: '2030-01-01T00:00:00Z' }),
      ),
    ).toBe('risk.import.recorded');
    const taken = await take({
      reason: 'as it was',
      against: 0,
      recordedAt: '2018-07-05T09:00:00.000Z',
    });
    expect(taken.vintage).toMatchObject({
      number: 1,
      series: 2,
      added: 11,
      first: '2018-01',
      last: '2018-06',
      recordedAt: '2018-07-05T09:00:00.000Z',
    });
    expect(taken.dataset).toMatchObject({
      series: 2,
      frequency: 'month',
      dimensions: ['border', 'section'],
    });
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      action: 'takeOverRiskImport',
      purpose: 'risk-analysis',
      reason: 'as it was',
    });
    expect((await show()).points.map(({ cell }) => cell)).toEqual([
      3,
      0,
      'not-reported',
      'not-applicable',
      'suppressed',
      8,
    ]);
    const quality = await analyst.showRiskQuality({ params, body: {} });
    expect(quality.cells).toEqual({
      reported: 8,
      zero: 1,
      notReported: 1,
      notApplicable: 1,
      suppressed: 1,
    });
    expect(await refusalOf(take({ reason: 'as it was', against: 0 }))).toBe('risk.import.not-open');
  });

  test('every figure as it was known in each vintage; what a later file does not say stays', async () => {
    const { analyst } = room;
    const params = { dataset: 'detections' };
    const revised = monthly(
      ['section', 'border'],
      [
        [
          ['Poti', 'sea'],
          [1, 1, 5, 2, '', 4, 9],
        ],
      ],
    );
    const { vintage } = await room.takeOver('detections', revised, '2018-08-05T00:00:00.000Z');
    expect(vintage).toMatchObject({ number: 2, added: 1, changed: 1, last: '2018-07' });
    const poti = async (vintage?: number) => {
      const { points } = await analyst.showRiskSeries({
        params,
        body: { key: { section: 'Poti' }, ...(vintage === undefined ? {} : { vintage }) },
      });
      return points.map(({ cell }) => cell);
    };
    expect(await poti(1)).toEqual([1, 1, 2, 2, 2, 4]);
    expect(await poti()).toEqual([1, 1, 5, 2, 2, 4, 9]);
    const revisions = await analyst.listRiskRevisions({ params, body: { since: 1 } });
    expect(revisions).toMatchObject({
      changed: 1,
      added: 1,
      revisions: [{ key: { section: 'Poti' }, period: '2018-03', before: 2, after: 5, vintage: 2 }],
    });
    const { vintages, periods } = await analyst.showRiskVintages({
      params,
      body: { key: { section: 'Poti' }, periods: 3 },
    });
    expect(vintages.map(({ number }) => number)).toEqual([1, 2]);
    expect(periods).toEqual([
      { period: '2018-05', cells: [2, 2] },
      { period: '2018-06', cells: [4, 4] },
      { period: '2018-07', cells: [null, 9] },
    ]);
    // A sum says how many of its parts are not known.
    const all = await analyst.showRiskSeries({ params, body: { key: {} } });
    expect(all.points.slice(-3)).toEqual([
      { period: '2018-05', cell: 2, unknown: 1 },
      { period: '2018-06', cell: 12 },
      { period: '2018-07', cell: 9, unknown: 1 },
    ]);
    // The risk role may not change or delete figures and data versions.
    const [may] = await inspect<{ may: boolean }>(
      database(),
      `select has_table_privilege('amirani_risk', 'risk.figures', 'update') or has_table_privilege('amirani_risk', 'risk.figures', 'delete')
        or has_table_privilege('amirani_risk', 'risk.vintage', 'update') or has_table_privilege('amirani_risk', 'risk.vintage', 'delete') as may`,
    );
    expect(may).toEqual({ may: false });
  });

  test('compares the sums named by a data set with their parts', async () => {
    const { analyst } = room;
    const params = { dataset: 'detections' };
    const { dataset } = await analyst.getRiskDataset({ params });
    await room.takeOver(
      'detections',
      monthly(
        ['section', 'border'],
        [
          [
            ['all', 'land'],
            [3, 0, 1, 1, 1, 9],
          ],
        ],
      ),
    );
    const body = {
      ...riskTerms,
      sums: [{ dimension: 'section', parts: { all: ['Sarpi'] }, relation: 'equal' as const }],
    };
    expect(
      await refusalOf(
        analyst.amendRiskDataset({ params, body: { ...body, version: dataset.version } }),
      ),
    ).toBe('decision.version.stale');
    await analyst.amendRiskDataset({ params, body: { ...body, version: dataset.version + 1 } });
    const { sums, list } = await analyst.showRiskQuality({ params, body: {} });
    expect(sums).toEqual({ agreed: 2, undetermined: 2, wrong: 2 });
    expect(
      list
        .filter(({ code }) => code.startsWith('risk.sum'))
        .map(({ code, period, facts }) => [code, period, facts]),
    ).toEqual([
      ['risk.sum.differs', '2018-04', { total: 1, parts: 0, unknown: 0 }],
      ['risk.sum.differs', '2018-06', { total: 9, parts: 8, unknown: 0 }],
    ]);
  });

  test('nothing is imported half: every problem row is listed, and other options read the file again', async () => {
    const { analyst } = room;
    const text =
      'date,section,border,count\n2018-08,Poti,sea,"1,200"\n1989-01,Poti,sea,3\n2018-W09,Poti,sea,3\n';
    const read = await room.upload('detections', Buffer.from(text));
    expect(read.state).toBe('unusable');
    expect(read.dryRun?.problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'risk.row.count-separator'],
      [3, 'risk.row.date-early'],
      [4, 'risk.row.date-mixed'],
    ]);
    const take = analyst.takeOverRiskImport({
      params: { id: read.id },
      body: { reason: 'never mind', against: 3 },
    });
    expect(await refusalOf(take)).toBe('risk.import.not-open');
    const other = await room.upload(
      'detections',
      Buffer.from('date,place,count\n2018-W09,Poti,4\n'),
    );
    expect(other.dryRun?.problems.map(({ code, value }) => [code, value])).toEqual([
      ['risk.table.other-frequency', 'week'],
      ['risk.table.other-columns', 'place'],
    ]);
    const { import: gone } = await analyst.discardRiskImport({
      params: { id: read.id },
      body: { reason: 'wrong file' },
    });
    expect(gone).toMatchObject({
      state: 'discarded',
      steps: [{ act: 'discard', by: 'risk-analyst' }],
    });
    room.server.pass(8 * 86_400);
    expect(await eraseOldImports(room.server.platform)).toBe(1);
    const [left] = await inspect<{ parts: number; staged: number }>(
      database(),
      'select (select count(*)::int from risk.import_part) as parts, (select count(*)::int from risk.staged) as staged',
    );
    expect(left).toEqual({ parts: 0, staged: 0 });
  });

  test('a table of years with a column a year is a data set as any other; methods with a season are not for it', async () => {
    const fresh = await openRiskRoom(database(), [], 'years-');
    const { analyst, upload, scan } = fresh;
    const params = { dataset: 'years' };
    await analyst.registerRiskDataset({ body: { ...riskTerms, id: 'years' } });
    const years = Array.from({ length: 14 }, (_, i) => 2012 + i);
    const rows = ['AT', 'LV'].map((geo, g) => [geo, ...years.map((year) => year + g)].join());
    const { id, dryRun } = await upload(
      'years',
      Buffer.from(`geo,${years.join()}\n${rows.join('\n')}\n`),
    );
    expect(dryRun).toMatchObject({ frequency: 'year', series: 2, first: '2012', last: '2025' });
    await analyst.takeOverRiskImport({ params: { id }, body: { reason: 'published', against: 0 } });
    const { series } = await analyst.searchRiskSeries({ params, body: {} });
    expect(series[0]).toMatchObject({ first: '2012', last: '2025' });
    // A yearly series shows ten years, since two years show no trend.
    expect(series[0]?.recent).toHaveLength(10);
    const shown = await analyst.showRiskSeries({ params, body: { key: { geo: 'AT' } } });
    expect(shown.methods).toEqual(['ears-c1', 'ears-c2', 'ears-c3', 'cusum']);
    expect(await refusalOf(scan('years', { method: 'regime-aware' }))).toBe('risk.options');
    const method = 'farrington-flexible';
    const asked = analyst.showRiskSeries({ params, body: { key: {}, method } });
    expect(await refusalOf(asked)).toBe('risk.options');
    expect(await scan('years', {})).toMatchObject({ found: { series: 2, unjudged: 0 } });
    const made = await analyst.forecastRiskSeries({
      params,
      body: { key: {}, steps: 2, origins: 6 },
    });
    expect(made.points.map(({ period }) => period)).toEqual(['2026', '2027']);
    await fresh.server.close();
  });

  test('a file whose reading failed can be read again, and one that is read cannot twice at once', async () => {
    const fresh = await openRiskRoom(database(), [], 'again-');
    await fresh.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'again' } });
    const read = await fresh.upload('again', Buffer.from('date,count\n2024-01,5\n'));
    const again = () => fresh.analyst.readRiskImport({ params: { id: read.id }, body: {} });
    await inspect(
      database(),
      `update risk.import set state = 'reading', dry_run = null where id = '${read.id}'`,
    );
    await inspect(
      database(),
      `update risk.task set state = 'running', beat_at = now() where id = '${read.id}'`,
    );
    expect(await refusalOf(again())).toBe('risk.import.not-open');
    await inspect(database(), `update risk.task set state = 'failed' where id = '${read.id}'`);
    expect((await again()).import).toMatchObject({
      state: 'reading',
      task: { state: 'waiting' },
    });
    await fresh.server.close();
  });
});
