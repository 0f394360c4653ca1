import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCivilDate } from '@amirani/core';
import { examineChip } from '@amirani/documents/chip';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustInput } from '@amirani/documents/trust';
import { documentFactory } from '@amirani/scenario/documents';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';
import type {
  TrustDiffRecord,
  TrustImportRecord,
  TrustShowRecord,
} from './explain/trust-record.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record = documented('trust');

const day = (text: string) => {
  const date = parseCivilDate(text);
  if (!date.ok) throw new Error(text);
  return date.value;
};

/** The trust material of the fictitious states, as files. */
const material = (on: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    documentFactory({ seed: 3, referenceDate: day(on) })
      .trust()
      .filter(({ name }) => /^(?:QVR|QMB-1)/.test(name))
      .map(({ name, bytes }) => [name, bytes]),
  );
const now = material('2026-11-26');
const former = material('2026-05-20');
const AT = ['--at', '2026-11-26'];

test('show: a list with its anchor is trusted, without it undetermined, on duty refused by name', async () => {
  const folder = folderOf(now);
  const file = (name: string): string => join(folder, name);
  const list = file('QVR-master-list.ml');
  const anchor = ['--anchor', file('QVR-csca.cer')];
  const [trusted, bare, duty] = await Promise.all([
    amirani(['trust', 'show', list, file('QMB-1.crl'), ...anchor, ...AT, '--json']),
    amirani(['trust', 'show', list, ...AT, '--json']),
    amirani(['trust', 'show', list, ...anchor, ...AT, '--duty', '--json']),
  ]);
  for (const { code, err } of [trusted, bare, duty])
    expect({ code, err }).toEqual({ code: 0, err: '' });
  const shown = record<TrustShowRecord>(trusted.out);
  expect(shown.sources.map(({ kind, trust }) => [kind, trust])).toEqual([
    ['master-list', 'trusted'],
    ['crl', 'trusted'],
    ['certificate', 'trusted'],
  ]);
  expect(shown.states.find(({ country }) => country === 'QV')?.trusted).toBeGreaterThan(1);
  expect(shown.crls[0]?.revoked).toBe(1);
  expect(record<TrustShowRecord>(bare.out).sources[0]?.trust).toBe('undetermined');
  const refused = record<TrustShowRecord>(duty.out);
  expect(refused.sources.every(({ trust }) => trust === 'refused')).toBe(true);
  expect(refused.sources[0]?.findings.map(({ code }) => code)).toContain(
    'document.trust.synthetic',
  );
  expect(refused.states.every(({ trusted: count }) => count === 0)).toBe(true);
});

test('show for a person names each file, what was found, and on request the certificates of a state', async () => {
  const folder = folderOf(now);
  const { out } = await amirani([
    'trust',
    'show',
    folder,
    '--anchor',
    join(folder, 'QVR-csca.cer'),
    ...AT,
    '--country',
    'qv',
  ]);
  expect(out).toContain('for training');
  expect(out).toMatch(/QVR-master-list\.ml\s+master-list\s+trusted/);
  expect(out).toMatch(/csca\s+trusted .*C=QV/);
  expect(out).not.toMatch(/csca\s+trusted .*C=QM/);
});

test('show: a country is two letters, and one of which there is nothing has nothing', async () => {
  const anchor = join(folderOf(now), 'QVR-csca.cer');
  const wrong = await amirani(['trust', 'show', anchor, ...AT, '--country', 'Germany']);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('two letters')]);
  const { out } = await amirani(['trust', 'show', anchor, ...AT, '--country', 'ZZ']);
  expect(out).toMatch(/^Certificates\n {2}none$/m);
});

test('import: a path that is not a folder is rejected and left unchanged', async () => {
  const folder = folderOf({ ...now, 'note.txt': 'Dear Ana,' });
  const note = join(folder, 'note.txt');
  const anchor = ['--anchor', join(folder, 'QVR-csca.cer')];
  for (const into of [note, join(note, 'below')]) {
    const { code, err } = await amirani(['trust', 'import', ...anchor, ...AT, '--into', into]);
    expect([into, code, err]).toEqual([into, 2, expect.stringContaining('cannot be written')]);
    expect(err).toContain('  Do: ');
  }
  expect(readFileSync(note, 'utf8')).toBe('Dear Ana,');
});

test('diff: what came and went between two editions, and back', async () => {
  const [before, after] = [folderOf(material('2022-06-01')), folderOf(now)].map((folder) =>
    join(folder, 'QVR-master-list.ml'),
  );
  const there = await amirani(['trust', 'diff', before ?? '', after ?? '', ...AT, '--json']);
  const back = await amirani(['trust', 'diff', after ?? '', before ?? '', ...AT, '--json']);
  const [one, two] = [record<TrustDiffRecord>(there.out), record<TrustDiffRecord>(back.out)];
  expect(one.added).toBeGreaterThan(0);
  expect([two.added, two.removed, two.same]).toEqual([one.removed, one.added, one.same]);
  expect(one.added + one.replaced + one.same).toBe(one.after.count);
  const text = await amirani(['trust', 'diff', before ?? '', after ?? '', ...AT]);
  expect(text.out).toMatch(/^ {2}\d+ added, \d+ removed/m);
  expect(text.out).not.toContain('�');
  expect(text.out).toMatch(/^ {2}\+ /m);
});

test('import: what is verified is kept with a manifest, a newer edition supersedes, nothing is lost', async () => {
  const given = folderOf(now);
  const older = folderOf(former);
  const above = folderOf({});
  const into = join(above, 'lists', 'trust');
  const anchor = ['--anchor', join(older, 'QVR-csca.cer')];
  const run = async (...args: readonly string[]): Promise<TrustImportRecord> => {
    const { out, err, code } = await amirani([
      'trust',
      'import',
      ...args,
      '--into',
      into,
      '--json',
    ]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    return record<TrustImportRecord>(out);
  };
  const list = join(older, 'QVR-master-list.ml');
  const bare = await run(list, '--at', '2026-05-21');
  expect(bare.files.map(({ outcome }) => outcome)).toEqual(['not-verified']);
  expect(readdirSync(above)).toEqual([]); // nothing was imported, and nothing is left behind

  const first = await run(list, join(older, 'QVR-1.crl'), ...anchor, '--at', '2026-05-21');
  expect(first.files.map(({ outcome }) => outcome)).toEqual(['imported', 'imported', 'imported']);
  expect(first).toMatchObject({ sequence: 1, standing: 3 });

  // The folder now holds the anchor, so the newer list needs no other.
  const next = join(given, 'QVR-master-list.ml');
  const second = await run(next, ...AT);
  expect(second.files[0]).toMatchObject({ outcome: 'imported' });
  expect(second.files[0]?.supersedes).toBe(first.files[0]?.source.sha256);
  expect(second).toMatchObject({ sequence: 2, standing: 3 });

  expect((await run(list, ...AT)).files[0]?.outcome).toBe('older');
  expect((await run(next, ...AT)).files[0]?.outcome).toBe('present');
  const bytes = now['QVR-master-list.ml']?.slice() ?? new Uint8Array(0);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(given, 'forged.ml'), bytes);
  expect((await run(join(given, 'forged.ml'), ...AT)).files[0]?.outcome).toBe('refused');

  const names = readdirSync(join(into, 'files')).sort();
  expect(names).toHaveLength(4);
  expect(readdirSync(join(into, 'manifests'))).toEqual(['1.json']);
  const kept = JSON.parse(readFileSync(join(into, 'manifests', '1.json'), 'utf8')) as {
    entries: { sha256: string; state: string }[];
  };
  expect(
    kept.entries.every(({ sha256, state }) => names.includes(sha256) && state === 'standing'),
  ).toBe(true);

  const { out } = await amirani(['trust', 'show', into, ...AT, '--json']);
  const shown = record<TrustShowRecord>(out);
  expect(shown.sources.map(({ role, trust }) => [role, trust])).toContainEqual([
    'anchor',
    'trusted',
  ]);
  expect(shown.sources).toHaveLength(3);
});

test('R67: no document of the factory is accepted on duty, whatever vouches for it, and each is refused by name', () => {
  const factory = documentFactory({ seed: 11, referenceDate: day('2026-11-26') });
  const at = '2026-11-26T12:00:00Z';
  const inputs = factory
    .trust()
    .flatMap(({ name, bytes }): TrustInput[] => [{ name, bytes, role: 'anchor' }]);
  const duty = runNow(openTrustStore(inputs, { profile: 'duty', at }), nodeCrypto);
  expect(duty.certificates.length).toBeGreaterThan(50);
  expect(duty.certificates.filter(({ trust }) => trust !== 'refused')).toEqual([]);
  let chips = 0;
  for (let number = 1; number <= 60; number++)
    for (const document of factory.genuine(number).documents) {
      const chip = document.chip();
      if (chip?.state !== 'read') continue;
      chips++;
      const { checks } = runNow(
        examineChip({ files: chip.files, store: duty, at, on: day('2026-11-26') }),
        nodeCrypto,
      );
      const chain = checks.find(({ name }) => name === 'chain');
      expect(chain?.result).toBe('failed');
      expect(chain?.findings.map(({ code }) => code)).toContain('document.trust.synthetic');
    }
  expect(chips).toBeGreaterThan(30);
});

test('import on duty takes nothing of the synthetic world', async () => {
  const given = folderOf(now);
  const into = join(folderOf({}), 'trust');
  const { out, code } = await amirani([
    ...['trust', 'import', given, '--anchor', join(given, 'QVR-csca.cer')],
    ...['--into', into, '--duty', ...AT, '--json'],
  ]);
  expect(code).toBe(0);
  const { files, standing } = record<TrustImportRecord>(out);
  expect(files.map(({ outcome }) => outcome)).toEqual(files.map(() => 'refused'));
  expect(standing).toBe(0);
  expect(existsSync(into)).toBe(false);
});

test('import of nothing into a folder that was there leaves it and what lies in it', async () => {
  const given = folderOf(now);
  const list = join(given, 'QVR-master-list.ml');
  for (const files of [{}, { 'note.txt': 'Dear Ana,' }]) {
    const into = folderOf(files);
    const { code } = await amirani(['trust', 'import', list, '--into', into, ...AT]);
    expect([code, readdirSync(into)]).toEqual([0, Object.keys(files)]);
  }
});

test('a trust folder whose files were changed is refused, and a lock of a dead process is taken over', async () => {
  const given = folderOf(now);
  const into = join(folderOf({}), 'trust');
  const args = ['trust', 'import', '--anchor', join(given, 'QVR-csca.cer'), '--into', into, ...AT];
  expect((await amirani(args)).code).toBe(0);
  writeFileSync(join(into, '.lock'), '999999999');
  expect((await amirani([...args, join(given, 'QVR-master-list.ml')])).code).toBe(0);
  writeFileSync(join(into, '.lock'), String(process.pid));
  const busy = await amirani([...args, join(given, 'QVR-1.crl')]);
  expect(busy.code).toBe(1);
  expect(busy.err).toContain('under way');
  const [name = ''] = readdirSync(join(into, 'files'));
  writeFileSync(join(into, 'files', name), 'changed');
  const { code, err } = await amirani(['trust', 'show', into]);
  expect(code).toBe(2);
  expect(err).toContain('was changed since its import');
});

test('wrong use ends with 1, what cannot be read with 2, each with what to do', async () => {
  const other = import.meta.filename;
  const cases = [
    [['trust'], 1, 'say what to do'],
    [['trust', 'trash'], 1, 'there is no trash'],
    [['trust', 'show'], 1, 'no file is given'],
    [['trust', 'show', '/no/such/file'], 2, 'there is no such file'],
    [['trust', 'show', other], 2, 'none of these is trust material'],
    [['trust', 'show', other, '--at', 'today'], 1, '--at must be a day'],
    [['trust', 'show', '--odd'], 1, 'odd'],
    [['trust', 'diff', other], 1, 'give two lists'],
    [['trust', 'diff', other, other], 2, 'is no file of certificates'],
    [['trust', 'import', other], 1, 'give --into'],
  ] as const;
  const runs = await Promise.all(cases.map(([args]) => amirani(args)));
  for (const [index, { code, err }] of runs.entries()) {
    const [args, expected, words] = cases[index] ?? [];
    expect({ args, code }).toEqual({ args, code: expected });
    expect(err).toContain(words);
  }
});
