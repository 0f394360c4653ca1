import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface Vectors {
  readonly series: readonly { id: string; frequency: number; observed: (number | null)[] }[];
  readonly cases: readonly {
    readonly series: string;
    readonly fn: string;
    readonly control: object;
    readonly from: number;
    readonly out: Readonly<Record<string, (number | null)[]>>;
  }[];
}

const vectors = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../packages/risk/src/detect/vectors/r-surveillance.json'),
    'utf8',
  ),
) as Vectors;

interface Printed {
  readonly points: readonly {
    key?: object;
    date: string;
    count: number | null;
    expected: number | null;
    upperBound: number | null;
    alarm: boolean | null;
  }[];
  readonly notJudged: readonly object[];
}
const record: (out: string) => Printed = documented('detect');

const months = (observed: readonly (number | null)[]): string =>
  observed
    .map(
      (count, i) =>
        `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},${count ?? ''}`,
    )
    .join('\n');

test('a table with gaps and R’s own control list: what R surveillance gives, period by period', async () => {
  const one = vectors.cases.find(
    ({ series, fn }) => series === 'gaps' && fn === 'farringtonFlexible',
  );
  const observed = vectors.series.find(({ id }) => id === 'gaps')?.observed ?? [];
  if (one === undefined) throw new Error('no case');
  const range = observed.map((_, i) => i + 1).slice(one.from - 1);
  const folder = folderOf({
    'counts.csv': `date,count\n${months(observed)}\n`,
    'options.json': JSON.stringify({ ...one.control, range }),
  });
  const ran = await amirani([
    'detect',
    join(folder, 'counts.csv'),
    '--method',
    'farrington-flexible',
    '--options',
    join(folder, 'options.json'),
    '--json',
  ]);
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const { points } = record(ran.out);
  expect(points.map(({ alarm }) => Number(alarm))).toEqual(one.out['alarm']);
  expect(points[0]?.date).toBe(
    `${2015 + Math.floor((one.from - 1) / 12)}-${String(((one.from - 1) % 12) + 1).padStart(2, '0')}`,
  );
  points.forEach(({ upperBound, expected }, i) => {
    expect(upperBound).toBeCloseTo(one.out['upperbound']?.[i] ?? Number.NaN, 6);
    expect(expected).toBeCloseTo(one.out['expected']?.[i] ?? Number.NaN, 6);
  });
});

test('many series, Mondays, and a history that is too short, for a person and as JSON', async () => {
  const weeks = Array.from({ length: 30 }, (_, i) =>
    new Date(Date.UTC(2026, 0, 5 + 7 * i)).toISOString().slice(0, 10),
  );
  const rows = weeks.map((week, i) => `${week},${i === 29 ? 60 : 4 + (i % 3)},Sarpi`);
  const folder = folderOf({
    'counts.csv': `date,count,section\n${rows.join('\n')}\n${weeks[0]},3,Poti\n`,
  });
  const file = join(folder, 'counts.csv');
  const [told, given, long] = await Promise.all([
    amirani(['detect', file, '--method', 'ears-c1']),
    amirani(['detect', file, '--method', 'ears-c3', '--corrected', '--json']),
    amirani(['detect', file, '--method', 'farrington', '--json']),
  ]);
  expect(told.out).toContain('Sarpi: 1 warnings in 23 weeks');
  expect(told.out).toContain('Poti: 0 warnings in 23 weeks, 23 could not be judged');
  expect(told.out).toMatch(/2026-07-27 +60 +\d/);
  const { points } = record(given.out);
  expect(points.find(({ date, count }) => date === '2026-07-27' && count === 60)).toMatchObject({
    key: { section: 'Sarpi' },
    alarm: true,
  });
  expect(points.filter(({ count }) => count === null).every(({ alarm }) => alarm === null)).toBe(
    true,
  );
  expect(record(long.out).notJudged).toHaveLength(2);
});

test('rows and options that cannot be used, and wrong use', async () => {
  const folder = folderOf({
    'bad.csv': 'date,count\n2026-W01,4\n2026-W02,"4,5"\n2026-W60,4\n',
    'good.csv': 'date,count\n2026-W01,4\n',
    'options.json': '{"b": 3, "speed": 9}',
    'broken.json': '{',
  });
  const at = (name: string) => join(folder, name);
  const [bad, options, broken, absent, noMethod, noFile] = await Promise.all([
    amirani(['detect', at('bad.csv'), '--method', 'cusum', '--json']),
    amirani(['detect', at('good.csv'), '--method', 'farrington', '--options', at('options.json')]),
    amirani(['detect', at('good.csv'), '--method', 'farrington', '--options', at('broken.json')]),
    amirani(['detect', at('absent.csv'), '--method', 'cusum']),
    amirani(['detect', at('good.csv'), '--method', 'guess']),
    amirani(['detect', '--method', 'cusum']),
  ]);
  expect({ code: bad.code, out: bad.out }).toEqual({ code: 2, out: '' });
  expect(bad.err).toContain('line 3, count "4,5": a count must be whole');
  expect(bad.err).toContain('line 4, date "2026-W60"');
  expect(options.code).toBe(2);
  expect(options.err).toContain('speed (the method has no option of this name)');
  expect([broken.code, absent.code, noMethod.code, noFile.code]).toEqual([2, 2, 1, 1]);
});
