import { readFileSync } from 'node:fs';
import { type PackageCrypto, readZip, verifyArchive, verifyFiles } from '@amirani/network/evidence';
import { writeZip } from '@amirani/tables/zip-write';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makePage } from './make-page.ts';
import { nodePackageCrypto } from './node-crypto.ts';
import { packageEdits } from './package-edits.ts';
import { samplePackage } from './sample-package.ts';

const made = samplePackage();

test('a package is intact, and tells its number, its signer and its exhibits', async () => {
  const verdict = await verifyArchive(made.content, nodePackageCrypto);
  expect(verdict).toMatchObject({ result: 'intact', faults: [], number: made.manifest });
  expect(verdict.manifest?.exhibits.map(({ number }) => number)).toEqual([1, 2]);
  expect(verdict.signer?.origin).toBe('test.example/journal');
  // Steps of the exhibit that is not in it are there by their hash alone.
  expect(verdict.steps).toHaveLength(4);
  expect(Buffer.from(made.content).toString('latin1')).not.toContain('not for this court');
});

test('other programs read the archive', () => {
  const files = unzipSync(made.content);
  expect(Object.keys(files)).toEqual([
    'manifest.json',
    'manifest.sig',
    'exhibits/001-telephone-list.csv',
    'stamps/001-1.tsr',
    'exhibits/002-note.txt',
    'custody.jsonl',
    'verify.html',
  ]);
  expect(Buffer.from(files['exhibits/002-note.txt'] ?? []).toString()).toBe('a note');
});

test('random edits of a package are all detected, and the first bad item is the one that was edited', async () => {
  for (const { bytes, item, what } of packageEdits(made.content, 400, 7)) {
    const verdict = await verifyArchive(bytes, nodePackageCrypto);
    expect(verdict.result, what).toBe('broken');
    if (item !== undefined) expect(verdict.faults[0]?.item, what).toBe(item);
  }
});

test('taken out of its archive it is verified as well: what is missing, changed or does not belong is named', async () => {
  const { files } = readZip(made.content);
  const verify = (changed: typeof files) => verifyFiles(changed, nodePackageCrypto);
  expect((await verify(files.toReversed())).result).toBe('intact');
  const without = await verify(files.filter(({ name }) => name !== 'exhibits/002-note.txt'));
  expect(without.faults[0]).toEqual({ item: 'exhibits/002-note.txt', problem: 'missing' });
  const more = await verify([...files, { name: 'exhibits/003.txt', bytes: Buffer.from('x') }]);
  expect(more.faults[0]).toEqual({ item: 'exhibits/003.txt', problem: 'unexpected' });
  expect((await verify([])).result).toBe('broken');
  expect((await verifyArchive(writeZip([]), nodePackageCrypto)).result).toBe('broken');
});

test('where signatures cannot be checked nothing says intact', async () => {
  const without: PackageCrypto = { ...nodePackageCrypto, verifyEd25519: async () => undefined };
  expect((await verifyArchive(made.content, without)).result).toBe('incomplete');
});

test('the page is one file with the code that is tested here, and may ask nobody for anything', () => {
  const page = readFileSync(new URL('verify.html', import.meta.url), 'utf8');
  expect(page).toBe(makePage());
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/https?:|fetch\(|XMLHttpRequest|import\(|WebSocket|sendBeacon|src=/);
});
