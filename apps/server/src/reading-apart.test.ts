import { noFailedFiles } from '@platform/server/apart/failed-files.ts';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { createReaders } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { growing } from '../test/growing-files.ts';
import { readerModules } from './reader-modules.ts';

/** Files of one case share a process; the class is that of most of them. */
const taskOf = (name: string): ReaderTask<unknown, unknown> => ({
  ...{ name, class: 'chip', item: z.unknown() },
});

const itemsOf = (reading: AsyncIterable<unknown>): Promise<unknown> =>
  Array.fromAsync(reading).catch((error: { name?: string; code?: string }) =>
    ['BeyondLimit', 'reader.refused'].includes(error.code ?? error.constructor.name)
      ? 'given up'
      : error,
  );

// Servers of tests read in place (`testServer`). Mutant: a reader that writes a file on its way, which no process of it may.
test('every reader gives in a limited process what it gives in place', async () => {
  const apart = createReaders({ failed: noFailedFiles });
  const inPlace = createOwnReaders(readerModules);
  try {
    for (const [name, files] of Object.entries(growing))
      for (const { n, file, args } of files) {
        const small = Math.ceil(n / 50);
        const task = taskOf(name);
        const told: unknown = args?.(small);
        const here = await itemsOf(inPlace.read(task, told, fileOf(file(small))));
        const there = await itemsOf(apart.read(task, told, fileOf(file(small), 'a case')));
        expect(there, name).toEqual(here);
        expect(here, name).not.toBeInstanceOf(Error);
      }
  } finally {
    apart.close();
  }
}, 120_000);
