import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBothEngines } from '../test/engines.ts';
import { recordingJournal } from '../test/recording-journal.ts';
import { eraseOldSubjectKeys } from './erase-subject-keys.ts';
import { openSubjectKeys } from './subject-keys.ts';

onBothEngines('the clock of the journal', (database) => {
  test('R36: keys of months over five years ago go, and the journal keeps the fact', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amirani-subjects-'));
    try {
      const subjects = openSubjectKeys(folder);
      for (const month of ['2021-10', '2021-11', '2026-11'])
        await subjects.hasher(new Date(`${month}-15T00:00:00Z`));
      const journal = recordingJournal();
      const clock = (): Date => new Date('2026-11-25T04:00:00Z');
      const platform = { database: database(), journal, clock };
      expect(await eraseOldSubjectKeys(platform, subjects)).toEqual(['2021-10']);
      expect((await readdir(folder)).sort()).toEqual(['2021-11.key', '2026-11.key']);
      expect(journal.entries).toMatchObject([
        { operation: 'erasure', reference: 'retention: journal, 2021-10' },
      ]);
      expect(await eraseOldSubjectKeys(platform, subjects)).toEqual([]);
      expect(journal.entries).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
