import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

const months = Array.from(
  { length: 72 },
  (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
/** Quiet counts about a level, with another one at the end. */
const counts = (level: number, last: number, shift: number): number[] =>
  months.map((_, i) => (i === months.length - 1 ? last : level + ((i * 7 + shift * 3) % 5) - 2));
const csv = (rows: Readonly<Record<string, readonly number[]>>): string =>
  [
    'date,place,count',
    ...Object.entries(rows).flatMap(([place, own]) =>
      own.map((count, i) => `${months[i]},${place},${count}`),
    ),
  ].join('\n');

onDatabase('effort beside counts, and discoveries down the hierarchy', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
    for (const id of ['found', 'patrols', 'weeks'])
      await room.analyst.registerRiskDataset({ body: { ...riskTerms, id } });
    // A: three times as many found by three times the patrols. B: by the same patrols. C: as many as ever, by a third of them.
    await room.takeOver(
      'found',
      csv({
        A: counts(30, 90, 1),
        B: counts(30, 90, 2),
        C: counts(30, 31, 3),
        D: counts(30, 30, 4),
      }),
    );
    await room.takeOver(
      'patrols',
      csv({
        A: months.map((_, i) => (i === 71 ? 300 : 100)),
        B: months.map(() => 100),
        C: months.map((_, i) => (i === 71 ? 33 : 100)),
        D: months.map(() => 100),
      }),
    );
    await room.takeOver('weeks', 'date,place,count\n2023-W01,A,1\n2023-W02,A,2\n');
  });
  afterAll(async () => room?.server.close());
  const method = 'farrington-flexible' as const;
  const options = { noPeriods: 1, b: 4, thresholdMethod: 'nbPlugin' };

  test('more patrols, a real rise and a rise that fewer patrols hide are told apart', async () => {
    const scan = await room.scan('found', {
      method,
      options,
      effort: 'patrols',
      levels: [['place']],
    });
    const { warnings } = await room.analyst.searchRiskWarnings({ body: { detection: scan.id } });
    const readings = warnings.map(({ key, reading }) => [key['place'], reading]).sort();
    expect(readings).toEqual([
      ['A', 'effort'],
      ['B', 'flow'],
      ['C', 'hidden'],
    ]);
    const hidden = warnings.find(({ reading }) => reading === 'hidden');
    // Under a third of the patrols about ten were to be expected.
    expect(hidden?.expected).toBeGreaterThan(8);
    expect(hidden?.expected).toBeLessThan(12);
    const alone = await room.scan('found', { method, options, levels: [['place']] });
    const without = await room.analyst.searchRiskWarnings({ body: { detection: alone.id } });
    expect(without.warnings.map(({ key, reading }) => [key['place'], reading]).sort()).toEqual([
      ['A', undefined],
      ['B', undefined],
    ]);
  });

  test('down the hierarchy a place is listed with the one it lies in, page by page; what cannot be is said at once', async () => {
    const { analyst } = room;
    const tree = await room.scan('found', {
      method,
      options,
      control: 'tree',
      levels: [[], ['place']],
    });
    expect(tree.settings.control).toBe('tree');
    expect(tree.found).toMatchObject({ series: 5, warnings: 3 });
    const page = (offset: number) =>
      analyst.searchRiskWarnings({ body: { detection: tree.id, offset, limit: 2 } });
    const pages = [await page(0), await page(2)];
    expect(pages.map(({ warnings, found }) => [warnings.length, found])).toEqual([
      [2, 3],
      [1, 3],
    ]);
    const listed = pages.flatMap(({ warnings }) => warnings);
    expect(listed.map(({ key }) => key['place'] ?? 'all').sort()).toEqual(['A', 'B', 'all']);
    for (const { adjusted } of listed) expect(adjusted).toBeLessThanOrEqual(0.05);
    const start = (settings: object) =>
      refusalOf(
        analyst.startRiskDetection({
          params: { dataset: 'found' },
          body: { id: crypto.randomUUID(), settings: { method, options, ...settings } },
        }),
      );
    expect(await start({ effort: 'weeks' })).toBe('risk.options');
    expect(await start({ effort: 'nothing' })).toBe('http.not-found');
    expect(await start({ control: 'tree', levels: [['place'], []] })).toBe('risk.options');
  });
});
