import { readFile, stat } from 'node:fs/promises';
import { Refusal, systemReason } from './refusal.ts';

/** Whether there is a file of this name; anything else that was given is the thing itself. */
export const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

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
    if (size > most)
      throw new Refusal(
        2,
        `${path} has ${size} bytes: it is no ${what}`,
        'the file is as it was.',
        `give a file that holds the ${what} alone.`,
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      2,
      `${path} cannot be read: ${systemReason(error)}`,
      'the file is as it was.',
      'check its name and its permissions.',
    );
  }
};

/** No machine readable zone fills more than this. */
const ZONE: GivenFile = { what: 'machine readable zone', most: 1 << 20 };

/** A zone as it was typed, its lines parted by line breaks or by `\n`, or from the file of that name. */
export const givenZone = async (given: string): Promise<string> =>
  (await isFile(given))
    ? new TextDecoder().decode(await readGivenFile(given, ZONE))
    : given.replaceAll('\\n', '\n');
