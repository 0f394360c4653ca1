import { type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import { tableTextOf } from '../evidence/text.ts';
import { peekAt } from './read-table.ts';
import type { Peek } from './reading.ts';

/** The first rows of an exhibit; no item if it has no rows. Runs in a limited process. */
export async function* read(bytes: FileBytes): AsyncGenerator<Peek> {
  const found = peekAt(tableTextOf(await wholeFile(bytes)).text);
  if (found !== undefined) yield found;
}
