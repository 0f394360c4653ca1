import type { CivilDate } from '@amirani/core';
import { fileOf } from '../apart/foreign-file.ts';
import { measureOf } from '../apart/measures.ts';
import type { Readers } from '../apart/readers.ts';
import { Problem } from '../http/problems.ts';
import { fromWire, messagesTask } from './messages-task.ts';
import { readFile } from './read-file.ts';
import { type InputItem, type ReadInput, withBytes } from './read-input.ts';

/**
 * A file of at most this many bytes is read on the thread that answers: its reading is linear, takes a few milliseconds, and less than
 * handing it over (docs/adr/0029-limited-readers.md).
 */
const SMALL = 64 * 1024;

/** Reads files as of a day at the border, the larger ones in a limited process; what they hold is the same. */
export const createReadInput =
  (readers: Readers, today: () => CivilDate, small = SMALL): ReadInput =>
  (bytes) =>
    bytes.length <= small ? readFile(bytes, today()) : readApart(readers, bytes, today());

/**
 * A file that a reader gives up is held whole, with the reason. What was read of it before is stored: should a person replay
 * it, that counts once.
 * @throws Problem `reader.busy` if no place becomes free, which is not a fault of the file
 */
async function* readApart(
  readers: Readers,
  bytes: Uint8Array,
  today: CivilDate,
): AsyncGenerator<InputItem, void> {
  let heldBytes = 0;
  try {
    for await (const wire of readers.read(messagesTask, { today }, fileOf(bytes))) {
      const item = fromWire(wire);
      if (item.kind === 'unreadable') {
        heldBytes += item.raw.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0);
        // No honest reader holds a byte many times over.
        if (heldBytes > MOST_TIMES * bytes.length)
          throw new Problem('reader.output', { limit: '' });
      }
      yield withBytes(bytes, item);
    }
  } catch (error) {
    if (!(error instanceof Problem) || !GIVEN_UP.has(error.code)) throw error;
    const limit = error.facts['limit'];
    const facts = typeof limit === 'string' && limit !== '' ? { limit, ...measureOf(limit) } : {};
    yield { kind: 'unreadable', bytes, reason: error.code, facts };
  }
}

const MOST_TIMES = 8;

const GIVEN_UP: ReadonlySet<string> = new Set([
  'reader.crashed',
  'reader.memory',
  'reader.output',
  'reader.refused',
  'reader.time',
]);
