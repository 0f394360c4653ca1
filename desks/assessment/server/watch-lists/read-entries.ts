import { createHash } from 'node:crypto';
import { entryText, type WatchListEntry } from '@amirani/targeting/watch-lists';
import { ListReader } from '@amirani/targeting/watch-lists/reading';
import type { FileBytes } from '@platform/server/apart/task.ts';
import type { EntryArgs, EntryItem } from './reading.ts';

/** The entries of a list as they are read, and at the end what there is to say of it. Runs in a limited process. */
export async function* read(bytes: FileBytes, args: EntryArgs): AsyncGenerator<EntryItem> {
  let waiting: WatchListEntry[] = [];
  const reader = new ListReader(args, (entry) => waiting.push(entry));
  for await (const part of bytes) {
    reader.push(part);
    for (const entry of waiting) yield { staged: stagedOf(entry) };
    waiting = [];
  }
  const summary = reader.end();
  for (const entry of waiting) yield { staged: stagedOf(entry) };
  yield { summary };
}

const stagedOf = (entry: WatchListEntry) => {
  const text = entryText(entry);
  return {
    id: entry.id,
    digest: createHash('sha256').update(text).digest('hex'),
    validFrom: entry.validFrom ?? null,
    expires: entry.expires ?? null,
    entry: text,
  };
};
