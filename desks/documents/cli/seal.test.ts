import { join } from 'node:path';
import { parseCivilDate } from '@amirani/core';
import { documentFactory } from '@amirani/scenario/documents';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';
import type { SealRecord } from './explain/seal-record.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record: (out: string) => SealRecord = documented('seal');

const DAY = '2026-11-26';
const day = parseCivilDate(DAY);
if (!day.ok) throw new Error('no day');
const factory = documentFactory({ seed: 1, referenceDate: day.value });

/** The first genuine visa of the factory, and the passport that it is in. */
const visa = (() => {
  for (let number = 0; ; number++) {
    const { documents } = factory.genuine(number);
    const [seal] = documents.flatMap((document) => document.seals());
    const zoneOf = (role: string): string =>
      documents.find((document) => document.role === role)?.zone.join('\n') ?? '';
    if (seal !== undefined)
      return { seal: seal.content, zone: zoneOf('visa'), passport: zoneOf('travel-document') };
  }
})();

const folder = (): {
  readonly path: (name: string) => string;
  readonly trust: readonly string[];
} => {
  const material = factory.trust();
  const signers = factory.sealSigners();
  const path = folderOf(
    Object.fromEntries([
      ['seal.bin', visa.seal],
      ['zone.txt', visa.zone],
      ...[...material, ...signers].map(({ name, bytes }) => [name, bytes] as const),
    ]),
  );
  const trust = [
    ...material.flatMap(({ name, role }) => [
      role === 'anchor' ? '--anchor' : '--list',
      join(path, name),
    ]),
    ...signers.flatMap(({ name }) => ['--signer', join(path, name)]),
  ];
  return { path: (name) => join(path, name), trust };
};

test('a genuine visa with its store, its zone and its passport', async () => {
  const { path, trust } = folder();
  const run = await amirani([
    'seal',
    '--json',
    ...trust,
    '--mrz',
    path('zone.txt'),
    '--mrz',
    visa.passport,
    '--at',
    DAY,
    path('seal.bin'),
  ]);
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  const { kind, profile, results, signer, chain, findings } = record(run.out);
  expect({ kind, profile }).toEqual({ kind: 'VDS', profile: 'visa' });
  expect(results).toEqual({
    'seal.readability': 'successful',
    'seal.signature': 'successful',
    'seal.signer-validity': 'successful',
    'seal.chain': 'successful',
    'seal.country': 'successful',
    'seal.mrz': 'successful',
    'seal.visa-passport': 'successful',
  });
  expect(chain.length).toBeGreaterThan(1);
  expect(chain[0]).toEqual(signer);
  for (const { text } of findings) expect(text).not.toMatch(/^document\./);
});

test('the forms of a scanner, as file, text and standard input', async () => {
  const { path } = folder();
  const hexadecimal = Buffer.from(visa.seal).toString('hex');
  const runs = await Promise.all([
    amirani(['seal', '--json', path('seal.bin')]),
    amirani(['seal', '--json', hexadecimal]),
    amirani(['seal', '--json', Buffer.from(visa.seal).toString('base64')]),
    amirani(['seal', '--json', '-'], { stdin: visa.seal }),
    amirani(['seal', '--json'], { stdin: `${hexadecimal}\n` }),
  ]);
  const records = runs.map(({ code, out }) => ({ code, ...record(out) }));
  expect(records.map(({ code, form }) => [code, form])).toEqual([
    [0, 'bytes'],
    [0, 'hexadecimal'],
    [0, 'base64'],
    [0, 'bytes'],
    [0, 'hexadecimal'],
  ]);
  for (const { features, results } of records) {
    expect(features).toEqual(records[0]?.features);
    expect(results['seal.signature']).toBe('undetermined');
  }
});

test('for a person: what is sealed, the checks, and what differs', async () => {
  const other = visa.passport.replace(/\n./, '\nZ');
  const { code, out } = await amirani([
    'seal',
    '--mrz',
    other.replace('\n', '\\n'),
    '--at',
    DAY,
    Buffer.from(visa.seal).toString('hex'),
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/^VDS: visa, Q/);
  expect(out).toMatch(/ {2}passportNumber +\w+/);
  expect(out).toMatch(/\? +seal\.signature +undetermined/);
  expect(out).toMatch(/! +seal\.visa-passport +failed/);
  expect(out).toContain('the seal was made for passport');
});

test('a file without seal exits with 2, wrong use with 1, and both say what to do', async () => {
  const none = await amirani(['seal', '--json', 'good morning']);
  expect(none.code).toBe(2);
  expect(record(none.out)).toMatchObject({ kind: null, header: null, features: [] });
  expect(none.err).toContain('  Do: ');
  const { path } = folder();
  const runs = await Promise.all([
    amirani(['seal', '--signer', 'absent.cer', path('seal.bin')]),
    amirani(['seal', '--at', 'monday', path('seal.bin')]),
    amirani(['seal', '--sign', path('seal.bin')]),
    amirani(['seal', path('seal.bin'), path('zone.txt')]),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([2, 1, 1, 1]);
  const inFolder = await amirani(['seal', path('.')]);
  expect([inFolder.code, inFolder.err]).toEqual([2, expect.stringContaining('it is a folder')]);
  for (const { err } of runs) expect(err).toContain('  Do: ');
});
