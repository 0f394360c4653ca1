import { join } from 'node:path';
import type { Verifier } from '@amirani/journal';
import type { Signer } from '@amirani/journal/log';
import { nodeSigner } from '@amirani/journal/node';
import { openKey } from '../keys/key-file.ts';
import { openSubjectKeys, type SubjectKeys } from './subject-keys.ts';

/** What the journal signs and hashes with. */
export interface JournalKeys {
  readonly signer: Signer;
  readonly verifier: Verifier;
  readonly subjects: SubjectKeys;
}

/** Opens the keys of the log `origin` in the data folder. */
export const openJournalKeys = async (dataFolder: string, origin: string): Promise<JournalKeys> => {
  const pem = await openKey(dataFolder, 'journal');
  const signer = nodeSigner(origin, pem.toString('utf8'));
  return {
    signer,
    verifier: { name: origin, kind: 'log', publicKey: signer.publicKey },
    subjects: openSubjectKeys(subjectKeysFolder(dataFolder)),
  };
};

/** The folder of the keys for subjects in the log, one a month. */
const subjectKeysFolder = (dataFolder: string): string =>
  join(dataFolder, 'keys', 'journal-subjects');
