import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSubjectKeys } from './subject-keys.ts';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-subjects-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'keys');
};

test('R36: a subject has one hash in a month, whoever asks, and another in the next', async () => {
  const folder = newFolder();
  const keys = openSubjectKeys(folder);
  const first = (await keys.hasher(new Date('2026-10-01T00:00:00Z')))('t1');
  expect(first).toMatch(/^[\w-]{22}$/);
  expect((await keys.hasher(new Date('2026-10-31T23:59:59.999Z')))('t1')).toBe(first);
  const again = openSubjectKeys(folder);
  expect((await again.hasher(new Date('2026-10-15T00:00:00Z')))('t1')).toBe(first);
  const next = (await keys.hasher(new Date('2026-11-01T00:00:00Z')))('t1');
  expect(next).not.toBe(first);
  expect((await keys.hasher(new Date('2026-11-01T00:00:00Z')))('t2')).not.toBe(next);
  expect(await again.search('t1')).toEqual([first, next]);
  expect([...(await again.named(['t1', 't2'], ['2026-10', '2026-09', '2026-10']))]).toEqual([
    [first, 't1'],
    [(await openSubjectKeys(folder).hasher(new Date('2026-10-02T00:00:00Z')))('t2'), 't2'],
  ]);
  expect(readdirSync(folder).sort()).toEqual(['2026-10.key', '2026-11.key']);
  expect(statSync(join(folder, '2026-10.key')).mode & 0o077).toBe(0);
});

test('R36: an erased month is not found again, and the others are', async () => {
  const keys = openSubjectKeys(newFolder());
  expect(await keys.search('t1')).toEqual([]);
  expect(await keys.eraseBefore('2026-10')).toEqual([]);
  const hashes: string[] = [];
  for (const month of ['2025-12', '2026-01', '2026-02'])
    hashes.push((await keys.hasher(new Date(`${month}-03T00:00:00Z`)))('t1'));
  expect(await keys.eraseBefore('2026-02')).toEqual(['2025-12', '2026-01']);
  expect(await keys.search('t1')).toEqual(hashes.slice(2));
  // A recreated key is another key, in the same process too.
  await keys.eraseBefore('2026-03');
  expect((await keys.hasher(new Date('2026-02-03T00:00:00Z')))('t1')).not.toBe(hashes[2]);
  for (const month of ['', '2026', '2026-13', '2026-1', '../2026-01'])
    await expect(keys.eraseBefore(month)).rejects.toThrow(RangeError);
});

test('a key that was cut is not taken for another key', async () => {
  const folder = newFolder();
  await openSubjectKeys(folder).hasher(new Date('2026-10-01T00:00:00Z'));
  truncateSync(join(folder, '2026-10.key'), 31);
  const keys = openSubjectKeys(folder);
  const at = new Date('2026-10-01T00:00:00Z');
  await expect(keys.hasher(at)).rejects.toThrow('not a key of 32 bytes');
  await expect(keys.search('t1')).rejects.toThrow('not a key of 32 bytes');
});
