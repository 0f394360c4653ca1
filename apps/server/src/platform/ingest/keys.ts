import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Keys of ingest: one for the digests of messages, one for the quarantine. Neither ever is in the database. */
export interface IngestKeys {
  readonly digest: Uint8Array;
  readonly quarantine: Uint8Array;
}

/** Reads the keys from `keys/` in the data folder; makes what is missing, readable by the server alone. */
export const openIngestKeys = async (dataFolder: string): Promise<IngestKeys> => {
  const folder = join(dataFolder, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    digest: await openKey(join(folder, 'ingest-digest.key')),
    quarantine: await openKey(join(folder, 'quarantine.key')),
  };
};

const LENGTH = 32;

const openKey = async (path: string): Promise<Uint8Array> => {
  try {
    return await readKey(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // Written aside and linked into place: of two servers that start at once both get the same whole key.
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(LENGTH));
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
  return readKey(path);
};

const readKey = async (path: string): Promise<Uint8Array> => {
  const key = await readFile(path);
  if (key.length !== LENGTH) throw new Error(`${path} is not a key of ${LENGTH} bytes`);
  return key;
};
