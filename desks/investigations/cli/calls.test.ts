import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSheets } from '@amirani/network/formats';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface Pair {
  readonly before: string;
  readonly after: string;
  readonly overlap: number;
  readonly via: readonly { before: string; after: string }[];
}

const record: (out: string) => {
  readonly pairs: readonly Pair[];
  readonly unsure: readonly (Pair & { doubts: readonly string[] })[];
  readonly used: number;
  readonly rows: number;
  readonly problems: readonly { code: string; row: number }[];
} = documented('calls-replaced');

/** Three phones are replaced that share no contact with each other, and one that only called those three. */
const sheet = (): string => {
  const rows: string[] = [];
  const day = (d: number): string => `2006-06-${String(d).padStart(2, '0')}`;
  const call = (a: string, b: string, days: readonly number[]): void => {
    for (const d of days)
      rows.push(`${a},${b},${day(d)}T1${d % 10}:0${rows.length % 10},60,${a.length}`);
  };
  const early = [1, 3, 5, 7];
  const late = [8, 9, 10];
  for (let at = 0; at < 30; at += 1)
    for (const step of [1, 7, 12])
      call(`+99${100 + at}`, `+99${100 + ((at + step) % 30)}`, [...early, ...late]);
  for (const [at, own] of [
    [103, 110, 121, 128],
    [101, 115, 119, 125],
    [106, 112, 117, 123],
  ].entries()) {
    for (const contact of own) {
      call(`1${at}`, `+99${contact}`, early);
      call(`2${at}`, `+99${contact}`, late);
    }
    call('19', `1${at}`, early);
    call('29', `2${at}`, late);
  }
  return `caller,callee,start,duration,cell\n${rows.join('\n')}\n`;
};

const args = (file: string): string[] => [
  'calls',
  'replaced',
  file,
  '--before',
  '2006-06-01..2006-06-07',
  '--after',
  '2006-06-08..2006-06-10',
];

test('replaced phones as JSON, also one that is known only through the others, and rows that were not used', async () => {
  const bad = '9.95E+11,+99101,2006-06-02T10:00,5,1\n10,10,2006-06-02T10:00,5,1\n';
  const folder = folderOf({ 'calls.csv': sheet() + bad });
  const file = join(folder, 'calls.csv');
  const ran = await amirani([...args(file), '--json']);
  expect(ran.code).toBe(0);
  expect(ran.err.split('\n')).toHaveLength(3);
  const { pairs, problems, rows, used } = record(ran.out);
  expect(pairs.map(({ before, after }) => `${before}>${after}`).sort()).toEqual([
    '10>20',
    '11>21',
    '12>22',
    '19>29',
  ]);
  const head = pairs.find(({ before }) => before === '19');
  expect(head?.via.map(({ after }) => after).sort()).toEqual(['20', '21', '22']);
  expect(problems.map(({ code }) => code)).toEqual([
    'network.call.number-rounded',
    'network.call.self',
  ]);
  expect(rows - used).toBe(2);
});

test('a workbook gives what its CSV gives', async () => {
  const rows = sheet()
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const { content } = writeSheets([{ name: 'Calls', rows }]);
  const folder = folderOf({ 'calls.csv': sheet() });
  const file = join(folder, 'calls.xlsx');
  writeFileSync(file, content);
  const [book, table] = await Promise.all([
    amirani([...args(file), '--json']),
    amirani([...args(join(folder, 'calls.csv')), '--json']),
  ]);
  expect(book.out).toBe(table.out);
});

test('the same for a person', async () => {
  const folder = folderOf({ 'calls.csv': sheet() });
  const ran = await amirani(args(join(folder, 'calls.csv')));
  expect(ran.out).toMatch(/^4 numbers fell silent, 4 came up; 4 replaced, 0 unsure\n/);
  expect(ran.out).toMatch(/\n {2}19 +29 .*10>20/);
});

test('what is wrong with the call, and a table of which no row can be used', async () => {
  const folder = folderOf({
    'calls.csv': 'caller,callee,start,duration\n1,1,2006-06-02T10:00,5\n',
  });
  const file = join(folder, 'calls.csv');
  const runs = await Promise.all([
    amirani(['calls', 'replaced', file]),
    amirani(['calls', 'found', file]),
    amirani([...args(file).slice(0, 5), '--after', '2006-06-03..2006-06-10']),
    amirani(args(file)),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 2]);
  expect(runs[3]?.err).toContain('calls itself');
});
