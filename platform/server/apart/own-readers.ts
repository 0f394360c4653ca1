import type { ForeignFile } from './foreign-file.ts';
import type { Readers } from './readers.ts';
import type { ReaderModules, ReaderTask } from './task.ts';

/** Reads files that Amirani made itself, such as those of a demonstration, by the same readers in place. Never foreign bytes. */
export const createOwnReaders = (modules: ReaderModules): Readers => {
  async function* read<Args, Item>(
    task: ReaderTask<Args, Item>,
    args: Args,
    file: ForeignFile,
  ): AsyncGenerator<Item, void> {
    const load = modules[task.name];
    if (load === undefined) throw new Error(`no reader ${task.name}`);
    const reader = await load();
    for await (const item of reader.read(bytesOf(file), args as never))
      yield task.item.parse(JSON.parse(JSON.stringify(item)));
  }
  return {
    read,
    close: () => undefined,
    waitingS: () => 0,
  };
};

async function* bytesOf(file: ForeignFile): AsyncGenerator<Uint8Array> {
  yield* file.open();
}
