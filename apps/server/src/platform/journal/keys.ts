import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Signer, Verifier } from '@amirani/journal';
import { nodeSigner } from '@amirani/journal/node';
import { openKeyFile } from '../keys/key-file.ts';

/** What the journal signs and hashes with. */
export interface JournalKeys {
  readonly signer: Signer;
  readonly verifier: Verifier;
  /**
   * The keyed hash that stands for a subject in the log (R36): 128 bits of HMAC-SHA-256, base64url. Destroying
   * the key leaves every entry verifiable and naming nobody.
   */
  readonly subject: (id: string) => string;
}

/** Opens the keys of the log `origin` in the data folder; makes them at the first start. */
export const openJournalKeys = async (dataFolder: string, origin: string): Promise<JournalKeys> => {
  const folder = join(dataFolder, 'keys');
  const pem = await openKeyFile(join(folder, 'journal.pem'), newSigningKey);
  const secret = await openKeyFile(join(folder, 'journal-subjects.key'), () => randomBytes(32));
  const signer = nodeSigner(origin, pem.toString('utf8'));
  return {
    signer,
    verifier: { name: origin, kind: 'log', publicKey: signer.publicKey },
    subject: (id) =>
      createHmac('sha256', secret).update(id).digest().subarray(0, 16).toString('base64url'),
  };
};

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
