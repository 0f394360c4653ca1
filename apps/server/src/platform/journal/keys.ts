import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import type { Verifier } from '@amirani/journal';
import type { Signer } from '@amirani/journal/log';
import { nodeSigner } from '@amirani/journal/node';
import { openKeyFile } from '../keys/key-file.ts';
import { openSubjectKeys, type SubjectKeys } from './subject-keys.ts';

/** What the journal signs and hashes with. */
export interface JournalKeys {
  readonly signer: Signer;
  readonly verifier: Verifier;
  readonly subjects: SubjectKeys;
}

/** Opens the keys of the log `origin` in the data folder; makes them at the first start. */
export const openJournalKeys = async (dataFolder: string, origin: string): Promise<JournalKeys> => {
  const folder = join(dataFolder, 'keys');
  const pem = await openKeyFile(join(folder, 'journal.pem'), newSigningKey);
  const signer = nodeSigner(origin, pem.toString('utf8'));
  return {
    signer,
    verifier: { name: origin, kind: 'log', publicKey: signer.publicKey },
    subjects: openSubjectKeys(join(folder, 'journal-subjects')),
  };
};

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
