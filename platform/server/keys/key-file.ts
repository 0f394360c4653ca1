import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DataRefused } from '../data-refused.ts';
import { syncFolder } from '../durable-file.ts';
import { installationPath, type KeyName, keyPath } from './key-names.ts';

/** Bytes of a secret key. */
const SECRET_BYTES = 32;

/**
 * A key of an installation. A data folder that is bound to a database has all its keys: there none is made, since what is stored
 * under the lost one would be lost with it unseen. In a folder that is not bound, as in a test, it is made where it is missing.
 * @throws DataRefused `keys.missing`; rejects where the file holds no key: a cut key would be another key.
 */
export const openKey = async (dataFolder: string, name: KeyName): Promise<Buffer> => {
  const path = keyPath(dataFolder, name);
  const key = await readKeyFile(path);
  if (key !== undefined) return checked(path, name, key);
  if (existsSync(installationPath(dataFolder))) throw keyMissing(path);
  return makeKey(dataFolder, name);
};

/** A key of an installation, made where it is missing. */
export const makeKey = async (dataFolder: string, name: KeyName): Promise<Buffer> => {
  const path = keyPath(dataFolder, name);
  const make = name === 'journal' ? newSigningKey : () => randomBytes(SECRET_BYTES);
  return checked(path, name, await openKeyFile(path, make));
};

/** That a key which stored data needs is not in the data folder. */
export const keyMissing = (path: string): DataRefused =>
  new DataRefused(
    'keys.missing',
    `${path} is missing, and the database holds data that needs it`,
    'restore the folder keys from the backup of this installation, or set AMIRANI_DATA to the data folder of this database. No new key was made.',
  );

/**
 * A secret key of 32 random bytes in a file, made where it is missing.
 * @throws rejects where the file holds anything else
 */
export const openSecret = async (path: string): Promise<Buffer> =>
  checked(path, 'secret', await openKeyFile(path, () => randomBytes(SECRET_BYTES)));

const checked = (path: string, name: string, key: Buffer): Buffer => {
  if (name !== 'journal' && key.length !== SECRET_BYTES)
    throw new Error(`${path} is not a key of ${SECRET_BYTES} bytes`);
  return key;
};

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The content of a key file; undefined where it is missing. */
export const readKeyFile = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
};

/**
 * The content of a key file; made, readable by the server alone, where it is missing. Of two servers that
 * start at once both get the same whole key. Keys never are in the database.
 */
const openKeyFile = async (path: string, make: () => Uint8Array | string): Promise<Buffer> => {
  const known = await readKeyFile(path);
  if (known !== undefined) return known;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Written to a temporary file and linked into place: readers see the whole key or no key.
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(make());
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(aside);
  }
  await syncFolder(dirname(path));
  return readFile(path);
};
