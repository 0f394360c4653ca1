import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCheckpoint, toHex } from '@amirani/journal';
import { rootOf } from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import { DataRefused } from '../data-refused.ts';
import { withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import type { Config } from '../settings/config.ts';
import { openJournalKeys } from './keys.ts';
import { readHead, SEQUENCER } from './sequence.ts';
import { withTree } from './tree-store.ts';

/**
 * Compares the journal in the database with its files in the data folder and with its key: after a half restore one of them is of
 * another day, or of another log, and to go on would write a second history under the name of the first. Files that lag behind by
 * what a crash left unpublished are written again; files that are absent too.
 * @throws DataRefused `journal.other-origin`, `journal.checkpoint.unverified`, `journal.files.other-log`, `.newer`, `.older`
 */
export const mustFitJournal = async (
  database: Database,
  { dataFolder, journalOrigin }: Pick<Config, 'dataFolder' | 'journalOrigin'>,
): Promise<void> => {
  const { verifier } = await openJournalKeys(dataFolder, journalOrigin);
  const head = () => withAccess(database, SEQUENCER, 'amirani_sequencer', readHead);
  const folder = join(dataFolder, 'journal');
  // Another server may publish meanwhile: what was known to be in the files is read before them, how large the log is after them.
  const published = (await head())?.published ?? 0n;
  const text = await readFile(join(folder, 'checkpoint'), 'utf8').catch(ifAbsent);
  const now = await head();
  if (now !== undefined) mustBeOurs(now, verifier);
  if (text === undefined) return;
  const files = openCheckpoint(text, verifier);
  if (files === undefined) throw otherLog(folder);
  const size = now?.size ?? 0;
  if (files.size > size)
    throw new DataRefused(
      'journal.files.newer',
      `the journal in ${folder} has ${files.size} entries, and the database has ${size}: the database was restored from an older backup`,
      'restore the database to a later moment. If there is none, keep a copy of that folder for the data protection officer, who decides whether the entries are given up; then move the folder away and start again.',
    );
  if (files.size < published)
    throw new DataRefused(
      'journal.files.older',
      `the journal in ${folder} has ${files.size} entries, and ${published} were written there: the data folder was restored from an older backup`,
      'restore the data folder from the same backup as the database. If its keys are the right ones, move that folder away and start again: the server writes it again from the database.',
    );
  const root = await withAccess(database, SEQUENCER, 'amirani_sequencer', (tx) =>
    withTree(tx, size, (read) => rootOf(files.size, read, nodeSha256)),
  );
  if (toHex(root) !== toHex(files.root)) throw otherLog(folder);
};

type Head = NonNullable<Awaited<ReturnType<typeof readHead>>>;
type Verifier = Awaited<ReturnType<typeof openJournalKeys>>['verifier'];

const mustBeOurs = ({ origin, checkpoint }: Head, verifier: Verifier): void => {
  if (origin !== verifier.name)
    throw new DataRefused(
      'journal.other-origin',
      `the journal of this database is ${origin}, and AMIRANI_JOURNAL_ORIGIN is ${verifier.name}`,
      `set AMIRANI_JOURNAL_ORIGIN to ${origin}.`,
    );
  if (openCheckpoint(checkpoint, verifier) === undefined)
    throw new DataRefused(
      'journal.checkpoint.unverified',
      'the last signed tree head in the database does not verify with the key of this installation: the database was changed or is damaged',
      'restore the database from a backup, and tell the data protection officer.',
    );
};

const otherLog = (folder: string): DataRefused =>
  new DataRefused(
    'journal.files.other-log',
    `the journal in ${folder} is not that of this database`,
    'set AMIRANI_DATA to the data folder of this database. If it is, keep a copy of that folder for the data protection officer, move it away and start again: the server writes it again from the database.',
  );

const ifAbsent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};
