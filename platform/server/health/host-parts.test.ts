import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { diskPart, inboxPart } from './host-parts.ts';

const folderOf = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-health-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A disk of 2 MiB of its own; undefined where this account may not mount one. */
const smallDisk = (): string | undefined => {
  const folder = folderOf();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'amirani', folder], { stdio: 'ignore' });
  } catch {
    console.log('skipped: this account may not mount a small disk');
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
};

test('a disk that fills up is degraded under 15 % and failing when it is full', async () => {
  const disk = smallDisk();
  if (disk === undefined) return;
  const { look } = diskPart([tmpdir(), disk]);
  const KIB = 1024;
  writeFileSync(join(disk, 'half'), Buffer.alloc(1000 * KIB));
  expect(await diskPart([disk]).look()).toMatchObject({ status: 'ok', limit: 0.15 });
  writeFileSync(join(disk, 'most'), Buffer.alloc(800 * KIB));
  const low = await diskPart([disk]).look();
  expect(low.status).toBe('degraded');
  expect(low.value).toBeLessThan(0.15);
  // The fullest of several counts.
  expect((await look()).status).not.toBe('ok');
  expect(() => writeFileSync(join(disk, 'rest'), Buffer.alloc(1000 * KIB))).toThrow('ENOSPC');
  expect((await diskPart([disk]).look()).status).toBe('failing');
  rmSync(join(disk, 'rest'));
  rmSync(join(disk, 'most'));
  expect((await diskPart([disk]).look()).status).toBe('ok');
});

test('a disk that would be full within a day at this rate is degraded, though half of it is free', async () => {
  const disk = smallDisk();
  if (disk === undefined) return;
  let now = 0;
  const { look } = diskPart([disk], () => now);
  expect((await look()).status).toBe('ok');
  writeFileSync(join(disk, 'a'), Buffer.alloc(400 * 1024));
  now += 599_000;
  expect((await look()).status).toBe('ok'); // too short to say
  now += 2_000;
  expect((await look()).status).toBe('degraded');
});

test('a folder that cannot be written is failing', async () => {
  await expect(diskPart([join(folderOf(), 'gone')]).look()).rejects.toThrow('ENOENT');
});

test('the oldest file that waits in the folder of messages counts, and none that is still written', async () => {
  const folder = folderOf();
  let now = Date.now();
  const { look } = inboxPart(folder, () => now);
  expect(await look()).toEqual({ status: 'ok', value: 0, limit: 60 });
  for (const name of ['.hidden', 'a.part', 'a.tmp']) writeFileSync(join(folder, name), '');
  now = Date.now() + 3_600_000;
  expect((await look()).value).toBe(0);
  writeFileSync(join(folder, 'a.edi'), '');
  now = Date.now() + 50_000;
  expect((await look()).status).toBe('ok');
  now = Date.now() + 62_000;
  expect((await look()).status).toBe('degraded');
  now = Date.now() + 602_000;
  expect((await look()).status).toBe('failing');
  expect(await inboxPart(join(folder, 'none')).look()).toMatchObject({ status: 'ok' });
});
