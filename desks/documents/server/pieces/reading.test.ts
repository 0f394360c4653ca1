import { civilDateOf } from '@amirani/core';
import { noFailedFiles } from '@platform/server/apart/failed-files.ts';
import { createReaders, type Readers } from '@platform/server/apart/readers.ts';
import { expect, test } from 'vitest';
import { readChipFile } from './reading.ts';

// Mutant: to return at the first item. Then each of some twenty chip files starts a process of its own, 0.6 s of CPU.
test('a chip file is read to its end, so that its process is kept for the next one', {
  timeout: 60_000,
}, async () => {
  const readers = createReaders({ failed: noFailedFiles });
  let ended = 0;
  const watched: Readers = {
    ...readers,
    read: async function* (...given) {
      yield* readers.read(...given);
      ended += 1;
    },
  };
  const today = civilDateOf(new Date('2026-12-01T12:00:00Z'));
  try {
    const piece = await readChipFile(
      watched,
      'travel-document',
      'DG1',
      Buffer.from([0x61, 0]),
      today,
      'of one',
    );
    expect(piece).toMatchObject({ kind: 'chip-file', part: 'DG1' });
    expect(ended).toBe(1);
  } finally {
    readers.close();
  }
});
