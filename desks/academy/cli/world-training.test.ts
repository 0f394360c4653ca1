import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealHolds, type WorldManifest } from '@amirani/scenario/worlds';
import { amiraniProcess, folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface WorldRecord {
  readonly id: string;
  readonly manifest: WorldManifest;
}

const worldRecord: (out: string) => WorldRecord = documented('world');
const checkRecord: (out: string) => {
  readonly module: { readonly id: string } | null;
  readonly problems: readonly {
    readonly code: string;
    readonly at: string;
    readonly text: string;
  }[];
} = documented('world-check');

const args = (out: string, ...more: readonly string[]) => [
  'world',
  '--prevalence',
  'high',
  '--size',
  'S',
  '--seed',
  'class of 16',
  '--out',
  out,
  ...more,
];

test('a training world is the same in another zone and language and in two threads, sealed, its seed apart', async () => {
  const [one, two] = [folderOf({}), folderOf({})];
  const first = await amiraniProcess(args(one, '--json'), {
    env: { TZ: 'Asia/Tbilisi', LANG: 'ka_GE.UTF-8' },
  });
  expect(first).toMatchObject({ code: 0, err: '' });
  const { id, manifest } = worldRecord(first.out);
  const again = await amiraniProcess(args(two, '--threads', '2'), {
    env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR' },
  });
  expect(again.out).toContain(id);
  expect(readdirSync(one).sort()).toEqual([
    'flights.jsonl',
    'manifest.json',
    'records.jsonl',
    'sealed',
    'travellers.jsonl',
  ]);
  const read = (folder: string, path: string) => readFileSync(join(folder, path));
  for (const path of ['manifest.json', 'travellers.jsonl', 'records.jsonl', 'sealed/ledger.jsonl'])
    expect(read(two, path).equals(read(one, path)), path).toBe(true);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(digest(read(one, 'manifest.json'))).toBe(id);
  expect(digest(read(one, 'travellers.jsonl'))).toBe(manifest.files.travellers.sha256);
  expect(read(one, 'manifest.json').toString()).not.toContain('class of 16');
  const { seed, salt } = JSON.parse(read(one, 'sealed/opening.json').toString()) as {
    readonly seed: string;
    readonly salt: string;
  };
  expect(seed).toBe('class of 16');
  expect(sealHolds(manifest.ledgerSeal, salt, read(one, 'sealed/ledger.jsonl'))).toBe(true);
});

test('a module is checked, described in another language, taken into a world, and rejected if invalid', async () => {
  const source = new URL(
    '../../../packages/scenario/src/modules/data/overstayer.json',
    import.meta.url,
  );
  const text = readFileSync(source, 'utf8');
  const folder = folderOf({
    'mine.json': text.replace('"overstayer"', '"overstayer-two"'),
    'unsourced.json': text.replace(
      '"assumption": "From a missed flight to a season of work"',
      '"note": "none"',
    ),
    'none.json': '{',
  });
  const at = (name: string) => join(folder, name);
  const good = await amirani(['world', 'check', at('mine.json')]);
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toContain('overstayer-two');
  const bad = await amirani(['world', 'check', at('unsourced.json'), '--json', '--lang', 'lv']);
  expect(bad.code).toBe(0);
  const { module, problems } = checkRecord(bad.out);
  expect(module).toBeNull();
  expect(problems).toContainEqual({
    code: 'module.number.unsourced',
    at: '/states/Stays/days',
    text: 'skaitlim vajadzīgs avots (dokuments vai adrese) vai atklāts pieņēmums, viens no abiem',
  });
  expect((await amirani(['world', 'check', at('none.json')])).code).toBe(2);
  const made = await amirani([
    'world',
    '--prevalence',
    'high',
    '--size',
    'S',
    '--out',
    at('made'),
    '--module',
    at('mine.json'),
    '--dial',
    'overstayer-two.denies=1',
    '--prove',
  ]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('12 modules');
  // No seed was given: one of 256 bits was drawn, and is told to nobody.
  const opening = readFileSync(join(folder, 'made/sealed/opening.json'), 'utf8');
  const { seed } = JSON.parse(opening) as { readonly seed: string };
  expect(seed).toMatch(/^[0-9a-f]{64}$/);
  expect(made.out).not.toContain(seed);
  const refused = await amirani(args(join(folder, 'refused'), '--module', at('unsourced.json')));
  expect(refused.code).toBe(2);
  expect(readdirSync(folder)).not.toContain('refused');
});

test('an invalid seed, size, dial or prevalence is rejected before anything is made', async () => {
  const out = join(folderOf({}), 'new');
  for (const more of [
    ['--size', 'XL'],
    ['--dial', 'overstayer.denies=2'],
    ['--threads', '0'],
  ]) {
    const { code, err } = await amirani(args(out, ...more));
    expect(code, more.join(' ')).toBe(1);
    expect(err).toContain('amirani world --help');
  }
  expect(readdirSync(join(out, '..'))).toEqual([]);
});
