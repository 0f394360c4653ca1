import { type FileBytes, wholeFile } from '../apart/task.ts';
import type { MessagesArgs, WireItem } from './messages-task.ts';
import { readStretches } from './read-file.ts';
import type { PlacedItem, ReadableItem } from './read-input.ts';

/** No aircraft carries half as many. More would be told apart on the thread that answers others. */
export const MOST_TRAVELLERS = 2_000;

/** Letters that a message may have as JSON: the server takes it in one piece. One with 850 bookings has half of it. */
export const MOST_LETTERS = 16 * 1024 * 1024;

/** Reads a file of messages through the privacy gate. Runs in a limited process. */
export async function* read(
  bytes: FileBytes,
  { today }: MessagesArgs,
): AsyncGenerator<WireItem, void> {
  for (const item of readStretches(await wholeFile(bytes), today)) yield wireOf(item);
}

const wireOf = (item: PlacedItem): WireItem => {
  if (item.kind === 'unreadable') {
    const { raw, reason, facts } = item;
    return { held: { raw, reason, facts } };
  }
  const { record, content, separators, canonical, raw } = item;
  const message = {
    ...{ record, separators, raw },
    content: Buffer.from(content).toString('base64'),
    canonical: Buffer.from(canonical).toString('base64'),
  };
  return isTooLarge(item, message)
    ? { held: { raw, reason: 'ingest.message.too-large', facts: { bytes: content.length } } }
    : { message };
};

/** A short message cannot be long as JSON: a value has its place beside it, some hundred letters. */
const isTooLarge = ({ record, content }: ReadableItem, message: object): boolean =>
  record.travellers.length > MOST_TRAVELLERS ||
  (content.length > SURELY_SHORT && JSON.stringify(message).length > MOST_LETTERS);

const SURELY_SHORT = 64 * 1024;
