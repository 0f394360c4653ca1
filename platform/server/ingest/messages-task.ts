import type { CivilDate } from '@amirani/core';
import type { MessageRecord } from '@amirani/messages';
import { z } from 'zod';
import type { ReaderTask } from '../apart/task.ts';
import type { PlacedItem } from './read-input.ts';
import { MessageRecordSchema } from './record-schema.ts';

/** What the reader of messages is told. */
export interface MessagesArgs {
  readonly today: CivilDate;
}

const offset = z.int().nonnegative();
const RawSchema = z.array(z.tuple([offset, offset])).max(4);
const BytesSchema = z.base64();

const WireSchema = z.union([
  z.strictObject({
    message: z.strictObject({
      record: MessageRecordSchema,
      content: BytesSchema,
      separators: z.string().length(6),
      canonical: BytesSchema,
      raw: RawSchema,
    }),
  }),
  z.strictObject({
    held: z.strictObject({
      raw: RawSchema,
      reason: z.string().regex(/^ingest\.[a-z.-]{1,60}$/),
      facts: z.record(z.string().regex(/^[a-z]{1,20}$/), z.number()),
    }),
  }),
]);

/** One piece of a file as JSON. */
export type WireItem =
  | {
      readonly message: {
        readonly record: MessageRecord;
        readonly content: string;
        readonly separators: string;
        readonly canonical: string;
        readonly raw: PlacedItem['raw'];
      };
    }
  | { readonly held: Pick<PlacedItem & { kind: 'unreadable' }, 'raw' | 'reason' | 'facts'> };

/** Files of messages, each in a limited process that reads many. What is given up is held in the quarantine. */
export const messagesTask: ReaderTask<MessagesArgs, WireItem> = {
  ...{ name: 'ingest.messages', class: 'message', isHeld: true },
  item: WireSchema as unknown as z.ZodType<WireItem>,
};

/** The piece that came as JSON. */
export const fromWire = (wire: WireItem): PlacedItem => {
  if ('held' in wire) return { kind: 'unreadable', ...wire.held };
  const { content, canonical, ...rest } = wire.message;
  return {
    kind: 'message',
    ...rest,
    content: Buffer.from(content, 'base64'),
    canonical: Buffer.from(canonical, 'base64'),
  };
};
