import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { noFailedFiles } from './failed-files.ts';
import { fileOf } from './foreign-file.ts';
import { readerClasses } from './limits.ts';
import { readOne } from './read-one.ts';
import { createReaders } from './readers.ts';
import type { ReaderTask } from './task.ts';

/** A task whose items are texts. */
const task: ReaderTask<object, string> = { name: 'test', class: 'chip', item: z.string() };
const bytes = Buffer.from('foreign');
const sha256 = createHash('sha256').update(bytes).digest('hex');

/** Wide limits, for a reader that ends by itself or is ended for another reason than its time. */
const limits = { cpuS: 2, wallS: 8, heapMb: 64, extraMb: 64, outMb: 4, items: 1e6 };
/** For a reader that never ends: what stops it stops it soon, on a busy machine perhaps before it has begun. */
const soon = { ...limits, cpuS: 0.5, wallS: 1 };

const readBy = async (mutant: string, args: object = {}, tools?: object) => {
  const entry = fileURLToPath(new URL(`test-readers/${mutant}.ts`, import.meta.url));
  const readers = createReaders({
    ...{ failed: noFailedFiles, entry },
    ...(tools === undefined ? {} : { tools }),
    limits: mutant === 'hang' || mutant === 'wait' ? soon : limits,
  });
  try {
    return await Array.fromAsync(readers.read(task, args, fileOf(bytes)));
  } catch (error) {
    return error;
  } finally {
    readers.close();
  }
};

// Each is a mutant of a reader. Without --cpu and the clock `hang` and `wait` never end; without the count of bytes `flood` fills
// the server; without the network namespace `socket` reaches; without --permission `fork` does it; without `safeParse` `schema` passes.
test.each([
  ['hang', 'reader.time'],
  ['wait', 'reader.time'],
  ['flood', 'reader.output'],
  ['fork', 'reader.crashed'],
  ['schema', 'reader.crashed'],
  ['memory', 'reader.memory'],
])('a reader that does other things is stopped: %s', { timeout: 60_000 }, async (mutant, code) => {
  expect(await readBy(mutant)).toMatchObject({ code, facts: { file: sha256 } });
});

test('a reader that opens a socket reaches nobody', { timeout: 60_000 }, async () => {
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await readBy('socket', { port })).toMatchObject({ code: 'reader.crashed' });
  expect(reached).toBe(0);
  server.close();
});

// Mutant: no --fsize.
test('a reader takes what the server has compiled, and writes no byte there', {
  timeout: 60_000,
}, async () => {
  const folder = getCompileCacheDir();
  if (folder === undefined) throw new Error('the tests keep what they compile');
  const files = ['one-more', 'is-there'].map((name) => join(folder, name));
  try {
    for (const file of files) writeFileSync(file, '');
    expect(await readBy('write', { folder })).toMatchObject({ code: 'reader.crashed' });
    expect(files.map((file) => statSync(file).size)).toEqual([0, 0]);
  } finally {
    for (const file of files) rmSync(file);
  }
});

test('where the system has no tools the server itself watches memory and time', {
  timeout: 60_000,
}, async () => {
  expect(await readBy('memory', {}, {})).toMatchObject({ code: 'reader.memory' });
  expect(await readBy('hang', {}, {})).toMatchObject({ code: 'reader.time' });
});

// Mutant: a `readOne` that leaves at the first item, which ends the process.
test('files of one case share a process, and those of two never do', {
  timeout: 60_000,
}, async () => {
  const entry = fileURLToPath(new URL('test-readers/process.ts', import.meta.url));
  const readers = createReaders({ failed: noFailedFiles, entry });
  const processOf = (of: string) => readOne(readers, task, {}, fileOf(bytes, of));
  try {
    const first = await processOf('a case');
    expect(await processOf('a case')).toBe(first);
    const other = await processOf('another case');
    expect(other).not.toBe(first);
    // Two are kept: the process of the first case goes when those of two others came.
    const third = await processOf('a third case');
    expect([first, other]).not.toContain(third);
    expect(await processOf('another case')).toBe(other);
    expect([first, other, third]).not.toContain(await processOf('a case'));
  } finally {
    readers.close();
  }
});

test('no class may use more than half a gigabyte or a minute of waiting', () => {
  for (const { heapMb, extraMb, wallS } of Object.values(readerClasses)) {
    expect(heapMb + extraMb).toBeLessThanOrEqual(512);
    expect(wallS).toBeLessThanOrEqual(60);
  }
});
