import { createHash, createHmac, createPrivateKey, createPublicKey } from 'node:crypto';
import { join } from 'node:path';

/** The keys of an installation; each is a file of the data folder. The months of the journal's subjects have their own (R36). */
export const keyFiles = {
  'ingest-digest': 'keys/ingest-digest.key',
  quarantine: 'keys/quarantine.key',
  'kept-pnr': 'keys/kept-pnr.key',
  evidence: 'keys/evidence.key',
  journal: 'keys/journal.pem',
  'academy-truth': 'academy-truth.key',
  'academy-issuer': 'academy-issuer.key',
} as const;

/** The name of a key of an installation. */
export type KeyName = keyof typeof keyFiles;

/** The names in their order. */
export const keyNames = Object.keys(keyFiles) as readonly KeyName[];

/** The path of a key in a data folder. */
export const keyPath = (dataFolder: string, name: KeyName): string =>
  join(dataFolder, keyFiles[name]);

/** The path of the file that says which installation the keys of a data folder belong to. */
export const installationPath = (dataFolder: string): string =>
  join(dataFolder, 'keys', 'installation.json');

/**
 * The key check value: 128 bits in hexadecimal that tell a key from others and open nothing. Of the signing key it is a hash of the
 * public key, since the same key can be written in several ways; of a secret an HMAC under it.
 * @throws where the file holds no key of its kind
 */
export const checkValue = (name: string, key: Uint8Array): string => {
  const value =
    name === 'journal'
      ? createHash('sha256').update(
          createPublicKey(createPrivateKey(Buffer.from(key))).export({
            type: 'spki',
            format: 'der',
          }),
        )
      : createHmac('sha256', key).update(`amirani key check ${name}`);
  return value.digest('hex').slice(0, 32);
};
