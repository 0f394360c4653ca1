import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes of a secret key. */
const SECRET_BYTES = 32;

/**
 * A secret key of 32 random bytes in a file, made where it is missing.
 * @throws rejects where the file holds anything else: a cut key would be another key.
 */
export const openSecret = async (path: string): Promise<Buffer> => {
  const key = await openKeyFile(path, () => randomBytes(SECRET_BYTES));
  if (key.length !== SECRET_BYTES) throw new Error(`${path} is not a key of ${SECRET_BYTES} bytes`);
  return key;
};

/**
 * The content of a key file; made, readable by the server alone, where it is missing. Of two servers that
 * start at once both get the same whole key. Keys never are in the database.
 */
export const openKeyFile = async (
  path: string,
  make: () => Uint8Array | string,
): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Written aside and linked into place: whoever reads finds a whole key or none.
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
  return readFile(path);
};
