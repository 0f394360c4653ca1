import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface Record {
  readonly series: readonly {
    key?: object;
    model: string;
    known: number;
    filled: number;
    points: readonly { date: string; mean: number; intervals: readonly object[] }[];
    backTest: { skill: string; origins: number; relativeError: number | null } | null;
  }[];
  readonly notForecast: readonly object[];
}
const record: (out: string) => Record = documented('forecast');

const month = (i: number): string =>
  `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
const season = (i: number): number => Math.round(300 + 4 * i + 90 * Math.sin((i * Math.PI) / 6));
const months = Array.from({ length: 60 }, (_, i) => i);

test('two series of months as JSON: dates, intervals and score card', async () => {
  // The second is of values without any order; a blank is not reported, and a zero counts.
  const noise = [7, 0, 9, 3, 14, 2, 11, 5, 1, 8, 13];
  const rows = months.flatMap((i) => [
    `${month(i)},${season(i)},land`,
    `${month(i)},${i === 30 ? '' : noise[(i * i) % 11]},sea`,
  ]);
  const folder = folderOf({ 'counts.csv': `date,count,border\n${rows.join('\n')}\n` });
  const args = ['forecast', join(folder, 'counts.csv'), '--horizon', '3', '--json'];
  const ran = await amirani([...args, '--method', 'theta', '--level', '0.9']);
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const [land, sea] = record(ran.out).series;
  expect(land).toMatchObject({ key: { border: 'land' }, known: 60, filled: 0, model: 'Theta' });
  expect(sea).toMatchObject({ key: { border: 'sea' }, known: 59, filled: 1 });
  expect(land?.points.map(({ date }) => date)).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(land?.points[0]?.mean).toBeCloseTo(season(60), -2);
  expect(land?.points[0]?.intervals).toHaveLength(1);
  expect(land?.backTest).toMatchObject({ skill: 'skill', origins: 12 });
});

test('what does not beat the count of a year ago is said to have no skill', async () => {
  const yearly = [50, 900, 20, 400, 10, 700, 30, 600, 15, 800, 25, 500];
  const rows = months.map((i) => `${month(i)},${(yearly[i % 12] ?? 0) + (i % 5)}`);
  const folder = folderOf({ 'counts.csv': `date,count\n${rows.join('\n')}\n` });
  const args = ['forecast', join(folder, 'counts.csv'), '--horizon', '2', '--method', 'holt'];
  const [text, json] = await Promise.all([amirani(args), amirani([...args, '--json'])]);
  expect(text.out).toMatch(/no skill: error [1-9]\d+\.\d\d of the seasonal naive forecast’s/);
  expect(record(json.out).series[0]?.backTest).toMatchObject({ skill: 'no-skill' });
});

test('weeks as Mondays stay Mondays; too short a series is named', async () => {
  const monday = (i: number): string =>
    new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10);
  const rows = [
    ...Array.from({ length: 20 }, (_, i) => `${monday(i)},${10 + i},long`),
    ...[0, 1].map((i) => `${monday(i)},3,short`),
  ];
  const folder = folderOf({ 'weeks.csv': `date,count,name\n${rows.join('\n')}\n` });
  const args = ['forecast', join(folder, 'weeks.csv'), '--horizon', '2', '--json'];
  const ran = await amirani([...args, '--method', 'holt-damped', '--origins', '0']);
  const { series, notForecast } = record(ran.out);
  expect(series[0]?.points.map(({ date }) => date)).toEqual([monday(20), monday(21)]);
  expect(series[0]?.backTest).toBeNull();
  expect(notForecast).toEqual([{ key: { name: 'short' }, known: 2, filled: 0 }]);
});

test('wrong use and rows that cannot be used', async () => {
  const folder = folderOf({ 'bad.csv': 'date,count\n2024-01,5\n2024-13,6\n2024-03,"1,5"\n' });
  const file = join(folder, 'bad.csv');
  const [rows, method, horizon, level, conformal] = await Promise.all([
    amirani(['forecast', file, '--horizon', '3']),
    amirani(['forecast', file, '--horizon', '3', '--method', 'oracle']),
    amirani(['forecast', file, '--horizon', '0']),
    amirani(['forecast', file, '--horizon', '3', '--level', '95']),
    amirani(['forecast', file, '--horizon', '3', '--conformal', '--origins', '0']),
  ]);
  expect(rows.code).toBe(2);
  expect(rows.err).toMatch(/line 3, date "2024-13"/);
  expect(rows.err).toMatch(/line 4, count/);
  expect([method, horizon, level, conformal].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  expect(method.err).toContain('--method must be one of seasonal-naive');
});
