import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Refusal, systemReason } from './refusal.ts';

/**
 * Whether there is something to be read under this name, a pipe of the shell included; anything else that was given is the
 * thing itself.
 * @throws Refusal (exit code 2) where it is a folder, or is kept from this account.
 */
export const isFile = async (path: string): Promise<boolean> => {
  try {
    if (!(await stat(path)).isDirectory()) return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EACCES' && code !== 'ELOOP') return false;
    throw unreadable(path, systemReason(error));
  }
  throw unreadable(path, 'it is a folder');
};

const unreadable = (path: string, why: string): Refusal =>
  new Refusal(
    2,
    `${path} cannot be read: ${why}`,
    'the file is as it was.',
    'check its name and its permissions.',
  );

/** What a file must be to be read: `what` names it in a refusal, beyond `most` bytes it is something else. */
export interface GivenFile {
  readonly what: string;
  readonly most: number;
}

/**
 * The bytes of a file that was named.
 * @throws Refusal (exit code 2) where it cannot be read or is too large.
 */
export const readGivenFile = async (
  path: string,
  { what, most }: GivenFile,
): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    if (size > most) throw tooLarge(path, `${size}`, what);
    return await bounded(createReadStream(path), path, { what, most });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(path, systemReason(error));
  }
};

/**
 * All bytes of a stream. A pipe or a device does not say beforehand how many it has.
 * @throws Refusal (exit code 2) where there are too many.
 */
export const bounded = async (
  stream: AsyncIterable<unknown>,
  name: string,
  { what, most }: GivenFile,
): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array);
    length += bytes.length;
    if (length > most) throw tooLarge(name, `more than ${most}`, what);
    parts.push(bytes);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
};

const tooLarge = (name: string, size: string, what: string): Refusal =>
  new Refusal(
    2,
    `${name} has ${size} bytes: it is no ${what}`,
    'the file is as it was.',
    `give a file that holds the ${what} alone.`,
  );

/** No machine readable zone fills more than this. */
export const ZONE_FILE: GivenFile = { what: 'machine readable zone', most: 1 << 20 };

/** A zone as it was typed, its lines parted by line breaks or by `\n`, or from the file of that name. */
export const givenZone = async (given: string): Promise<string> =>
  (await isFile(given))
    ? new TextDecoder().decode(await readGivenFile(given, ZONE_FILE))
    : given.replaceAll('\\n', '\n');
