import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSod } from '@amirani/documents/chip';
import { derElement, derOid } from '@amirani/documents/der';
import type { Certificate } from '@amirani/documents/x509';
import {
  demonstrationDay,
  demonstrationDocuments,
  type FactoryDocument,
} from '@amirani/scenario/documents';
import { archiveOf } from '@amirani/scenario/gate';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';
import type { ChipRecord } from './explain/chip-record.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record: (out: string) => ChipRecord = documented('chip-verify');

const { factory, genuine, forged } = demonstrationDocuments(11);
const withChip = ({ documents }: { readonly documents: readonly FactoryDocument[] }) =>
  documents.find((document) => (document.chip()?.files.length ?? 0) > 0);

/** The files of a chip and what an examiner trusts, in a folder, and the options that name them. */
const laidOut = (document: FactoryDocument) => {
  const chip = document.chip();
  const files = chip?.files ?? [];
  const trust = factory.trust();
  const folder = folderOf(
    Object.fromEntries([
      ...files.map(({ name, bytes }) => [name, bytes]),
      ...(chip?.transcripts ?? []).map(({ name, bytes }) => [name, bytes]),
      ...trust.map(({ name, bytes }) => [name, bytes]),
      ['chip.zip', archiveOf(files)],
    ]),
  );
  const named = (option: string, list: readonly { readonly name: string }[]): string[] =>
    list.flatMap(({ name }) => [option, join(folder, name)]);
  return {
    folder,
    sod: join(folder, 'EF.SOD'),
    dgs: named(
      '--dg',
      files.filter(({ name }) => name !== 'EF.SOD'),
    ),
    transcripts: named('--transcript', chip?.transcripts ?? []),
    trust: [
      ...named(
        '--anchor',
        trust.filter(({ role }) => role === 'anchor'),
      ),
      ...named(
        '--list',
        trust.filter(({ name }) => name.endsWith('.ml')),
      ),
      ...named(
        '--crl',
        trust.filter(({ name }) => name.endsWith('.crl')),
      ),
    ],
    zone: document.zone.join('\n'),
  };
};

const at = ['--at', demonstrationDay];

/** A list that revokes a signer by the digest of its certificate (BSI TR-03129-2, 7.1), with nobody's signature. */
const unsignedDefectList = ({ raw }: Certificate): Uint8Array => {
  const digest = createHash('sha256').update(raw).digest();
  const defect = derElement(0x30, derOid('0.4.0.127.0.7.3.1.5.1.1'));
  const entry = derElement(0x30, derElement(0x04, digest), derElement(0x31, defect));
  const version = Uint8Array.of(2, 1, 1);
  const content = derElement(
    0x30,
    version,
    derOid('2.16.840.1.101.3.4.2.1'),
    derElement(0x31, entry),
  );
  const type = derOid('0.4.0.127.0.7.3.1.5');
  const inner = derElement(0x30, type, derElement(0xa0, derElement(0x04, content)));
  const signedData = derElement(
    0x30,
    Uint8Array.of(2, 1, 3),
    derElement(0x31),
    inner,
    derElement(0x31),
  );
  return derElement(0x30, derOid('1.2.840.113549.1.7.2'), derElement(0xa0, signedData));
};

test('a genuine chip, from single files and from one archive, is successful in everything that was given', async () => {
  const document = genuine.map(withChip).find((one) => one?.chip()?.transcripts?.length);
  if (document === undefined) throw new Error('no genuine document with a transcript');
  const { sod, dgs, transcripts, trust, zone, folder } = laidOut(document);
  const common = [...transcripts, ...trust, ...at, '--mrz', zone, '--json'];
  const runs = await Promise.all([
    amirani(['chip', 'verify', '--sod', sod, ...dgs, ...common]),
    amirani(['chip', 'verify', '--zip', join(folder, 'chip.zip'), ...common]),
  ]);
  for (const { code, err, out } of runs) {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { results, chain } = record(out);
    for (const name of ['sod.digest', 'sod.signature', 'chain', 'com.sod', 'dg1.hash', 'dg1.mrz'])
      expect([name, results[name]]).toEqual([name, 'successful']);
    expect(Object.values(results)).not.toContain('failed');
    expect(Object.values(results)).not.toContain('aborted');
    expect(chain[0]?.role).toBe('signer');
    expect(chain.at(-1)?.trust).toBe('trusted');
  }
});

test('on duty whatever is synthetic is refused by name', async () => {
  const document = genuine.map(withChip).find((one) => one !== undefined);
  if (document === undefined) throw new Error('no genuine document with a chip');
  const { sod, trust } = laidOut(document);
  const { out } = await amirani([
    'chip',
    'verify',
    '--sod',
    sod,
    ...trust,
    ...at,
    '--duty',
    '--json',
  ]);
  const { results, findings } = record(out);
  expect(results['chain']).toBe('failed');
  expect(findings.find(({ check }) => check === 'chain')?.code).toBe('document.trust.synthetic');
});

test('a defect list among the lists is heard: one that nobody signed changes nothing, and that is said', async () => {
  const document = genuine.map(withChip).find((one) => one !== undefined);
  if (document === undefined) throw new Error('no genuine document with a chip');
  const { sod, trust, folder } = laidOut(document);
  const [signer] =
    openSod(
      document.chip()?.files.find(({ name }) => name === 'EF.SOD')?.bytes ?? new Uint8Array(0),
    ).sod?.signedData.certificates ?? [];
  if (signer === undefined) throw new Error('no signer in EF.SOD');
  const list = join(folder, 'defects.bin');
  writeFileSync(list, unsignedDefectList(signer));
  const { out } = await amirani([
    'chip',
    'verify',
    '--sod',
    sod,
    ...trust,
    ...at,
    '--list',
    list,
    '--json',
  ]);
  const { findings, trust: sources } = record(out);
  expect(sources.find(({ name }) => name === list)).toMatchObject({
    kind: 'defect-list',
    trust: 'undetermined',
  });
  expect(findings.filter(({ code }) => code.startsWith('document.trust.defect.'))).toMatchObject([
    { check: 'signer.profile', code: 'document.trust.defect.not-trusted' },
  ]);
});

test('without data groups and trust nothing is aborted, and the chain is undetermined', async () => {
  const document = genuine.map(withChip).find((one) => one !== undefined);
  if (document === undefined) throw new Error('no genuine document with a chip');
  const { sod } = laidOut(document);
  const { code, out } = await amirani(['chip', 'verify', '--sod', sod, '--json']);
  expect(code).toBe(0);
  const { results } = record(out);
  expect(results['sod.signature']).toBe('successful');
  expect(results['chain']).toBe('undetermined');
  expect(results['dg1.hash']).toBe('not-supported');
  expect(Object.values(results)).not.toContain('aborted');
});

test('a forged chip is told to a person: what failed, why, and where; the exit code stays 0', async () => {
  const exhibit = forged.find(({ truth }) => truth.forgery?.kind === 'portrait-replaced');
  const document = exhibit === undefined ? undefined : withChip(exhibit);
  if (document === undefined) throw new Error('no document with another portrait');
  const { sod, dgs, trust } = laidOut(document);
  const { code, out } = await amirani(['chip', 'verify', '--sod', sod, ...dgs, ...trust, ...at]);
  expect(code).toBe(0);
  expect(out).toMatch(/! +dg2\.hash +failed/);
  expect(out).toContain('document.chip.hash.differs');
  expect(out).toMatch(/DG2 at 0/);
});

test('two security objects that differ are both examined, and nothing rests on either', async () => {
  const [one, other] = genuine.flatMap((exhibit) => withChip(exhibit) ?? []).map(laidOut);
  if (one === undefined || other === undefined) throw new Error('no two chips');
  const { out } = await amirani([
    ...['chip', 'verify', '--sod', one.sod, '--sod', other.sod],
    ...one.trust,
    ...at,
    '--json',
  ]);
  const { results, findings, files } = record(out);
  expect(files.map(({ name }) => name)).toEqual([one.sod, other.sod]);
  expect(findings.map(({ code }) => code)).toContain('document.sod.given-twice');
  expect(results['sod.signature']).toBe('undetermined');
  const twice = await amirani(['chip', 'verify', '--sod', one.sod, ...at, ...at]);
  expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('--at is given twice')]);
});

test('a trust folder, and a folder of files, stand for the lists in them', async () => {
  const document = genuine.map(withChip).find((one) => one !== undefined);
  if (document === undefined) throw new Error('no genuine document with a chip');
  const { sod, trust } = laidOut(document);
  const into = join(folderOf({}), 'trust');
  const kept = trust.map((part) => (part === '--list' || part === '--crl' ? '' : part));
  const imported = await amirani([
    ...['trust', 'import', ...kept.filter((part) => part !== ''), '--into', into, ...at],
  ]);
  expect(imported.code).toBe(0);
  const chainBy = async (list: string): Promise<string | undefined> => {
    const { out, err } = await amirani([
      'chip',
      'verify',
      '--sod',
      sod,
      '--list',
      list,
      ...at,
      '--json',
    ]);
    expect(err).toBe('');
    return record(out).results['chain'];
  };
  expect(await chainBy(into)).toBe('successful');
  // Without the manifest nobody says which of the files was chosen.
  expect(await chainBy(join(into, 'files'))).toBe('undetermined');
});

test('other files, missing or empty ones, and wrong use', async () => {
  const folder = folderOf({ 'note.txt': 'Dear Ana,', 'empty.bin': '' });
  const file = (name: string): string => join(folder, name);
  const runs = await Promise.all([
    amirani(['chip', 'verify', '--sod', file('note.txt')]),
    amirani(['chip', 'verify', '--sod', file('empty.bin')]),
    amirani(['chip', 'verify', '--sod', file('nowhere.bin')]),
    amirani(['chip', 'verify']),
    amirani(['chip', 'verify', '--sod', file('note.txt'), '--at', 'tomorrow']),
    amirani(['chip', 'verify', '--sod', file('note.txt'), '--unknown']),
    amirani(['chip', 'verify', '--sod', folder]),
    amirani(['chip', 'verify', '--sod', '/dev/zero']),
    amirani(['chip', 'verify', '--sod', file('note.txt'), '--list', file('empty.bin')]),
  ]);
  expect([runs.map(({ code }) => code), runs.map(({ err }) => err)]).toEqual([
    [2, 2, 2, 1, 1, 1, 2, 2, 2],
    expect.anything(),
  ]);
  for (const { err } of runs) expect(err).toMatch(/Do: /);
});
