import { Problem } from '../http/problems.ts';
import type { ForeignFile } from './foreign-file.ts';
import type { Readers } from './readers.ts';
import type { ReaderTask } from './task.ts';

/**
 * Reads the only item of a file. It reads to the end: leaving early would end a process that the next file can use.
 * @throws Problem as `Readers.read`; `reader.crashed` if the file has no item
 */
export const readOne = async <Args, Item>(
  readers: Pick<Readers, 'read'>,
  task: ReaderTask<Args, Item>,
  args: Args,
  file: ForeignFile,
): Promise<Item> => {
  const [item] = await Array.fromAsync(readers.read(task, args, file));
  if (item === undefined) throw new Problem('reader.crashed');
  return item;
};
