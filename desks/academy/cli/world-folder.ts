import { mkdir, readdir } from 'node:fs/promises';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';

/** Makes the folder; one that holds something is refused, so that nothing is overwritten or mixed. */
export const emptyFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    throw failed(folder, error);
  }
  throw new Refusal(
    1,
    `${folder} is not empty`,
    'everything in it is as it was.',
    'name a new folder, or empty this one yourself.',
  );
};

/** Why a world could not be written. */
export const failed = (folder: string, error: unknown): Refusal =>
  new Refusal(
    1,
    `cannot write to ${folder}: ${systemReason(error)}`,
    'what was written so far is still there.',
    'empty the folder or name another, and run it again; the same world comes out.',
  );
