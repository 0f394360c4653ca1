import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amiraniProcess, folderOf, running } from '@platform/cli/test/amirani.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const contents = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) =>
        `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    );

test('the same seed and date give the same bytes in another zone and language', async () => {
  const [one, two, other] = [folderOf({}), folderOf({}), folderOf({})];
  const args = (seed: string, out: string) => [
    'world',
    '--seed',
    seed,
    '--date',
    '2026-03-31',
    '--out',
    out,
  ];
  const first = await amiraniProcess(args('7', one), {
    env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('seed 7, 2026-03-31');
  // In the zone and language of this run.
  await amirani(args('7', two));
  await amirani(args('8', other));
  expect(contents(one).length).toBeGreaterThan(20);
  expect(contents(two)).toEqual(contents(one));
  expect(contents(other)).not.toEqual(contents(one));
});

test('a folder that holds something is left alone', async () => {
  const folder = folderOf({ 'mine.txt': 'mine' });
  const { code, err } = await amirani([
    'world',
    '--seed',
    '1',
    '--date',
    '2026-03-31',
    '--out',
    folder,
  ]);
  expect(code).toBe(1);
  expect(err).toContain('is not empty');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('an invalid seed or date is rejected before anything is made', async () => {
  const out = join(folderOf({}), 'new');
  for (const [seed, date] of [
    ['seven', '2026-03-31'],
    ['7', '2026-02-30'],
    ['7', '31.3.2026'],
  ] as const) {
    const { code, err } = await amirani(['world', '--seed', seed, '--date', date, '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain('amirani world --help');
  }
  expect(readdirSync(join(out, '..'))).toEqual([]);
});

test('documents, their truth beside them, the same bytes again', async () => {
  const [one, two] = [folderOf({}), folderOf({})];
  const args = (out: string, count = '12') => [
    'world',
    '--documents',
    count,
    '--seed',
    '7',
    '--date',
    '2026-03-31',
    '--out',
    out,
  ];
  const first = await amirani(args(one));
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('12 in');
  await amirani(args(two));
  expect(contents(two)).toEqual(contents(one));
  expect(readdirSync(one).sort()).toEqual([
    'exhibits',
    'ledger.json',
    'seal-signers',
    'states.json',
    'trust',
  ]);
  const ledger = JSON.parse(readFileSync(join(one, 'ledger.json'), 'utf8')) as {
    exhibits: { exhibit: string; forgery?: { number: number } }[];
  };
  expect(ledger.exhibits.map(({ exhibit }) => exhibit)).toEqual(
    readdirSync(join(one, 'exhibits')).sort(),
  );
  expect(ledger.exhibits.filter(({ forgery }) => forgery !== undefined)).toHaveLength(6);
});

test('an invalid number of documents is rejected', async () => {
  const out = join(folderOf({}), 'new');
  for (const count of ['0', 'ten', '20001', '-1']) {
    const { code, err } = await amirani([
      'world',
      `--documents=${count}`,
      '--seed',
      '7',
      '--date',
      '2026-03-31',
      '--out',
      out,
    ]);
    expect(code).toBe(1);
    expect(err).toContain('amirani world --help');
  }
});
