import { type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import type { FoundWorld } from './reading.ts';
import { readWorldFile } from './world-file.ts';

/** The order of a world file, if its world comes out again. Runs in a limited process. */
export async function* read(bytes: FileBytes): AsyncGenerator<FoundWorld> {
  const found = await readWorldFile(await wholeFile(bytes));
  if (found !== undefined) yield found;
}
