import type { BookingRecord, MessageRecord } from '@amirani/messages';
import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import type { Mention } from '../matching/mention.ts';
import type { System } from '../traveller/person.ts';
import { packSource } from '../traveller/source-text.ts';
import { insertAll, storable, storableJson } from './bulk.ts';

/** A message as it goes into its room. */
export interface StoredMessage {
  readonly id: string;
  readonly day: string;
  readonly flightId: string;
  readonly digest: Buffer;
  readonly record: MessageRecord;
  readonly mentions: readonly Mention[];
  readonly separators: string;
  /** UNH to UNT after the gate, at their old length. */
  readonly content: Uint8Array;
  /** The number of its receipt. */
  readonly said: number;
  readonly receivedAt: Date;
}

/** The message that a digest stands for. */
export interface KnownDigest {
  readonly digest: Buffer;
  readonly message_id: string;
  readonly flight_id: string;
  readonly travellers: number;
}

/**
 * Enters the digests of messages; gives in hex those that are new. A batch that enters the same digest at
 * the same time is waited for: of two clients with one file, one stores and the other finds it stored.
 */
export const enterDigests = async (
  tx: Transaction,
  messages: readonly (StoredMessage & { readonly system: System })[],
): Promise<ReadonlySet<string>> => {
  // In one order everywhere, so that two batches never wait for each other.
  const sorted = messages.toSorted((a, b) => a.digest.compare(b.digest));
  const rows = await insertAll<{ readonly digest: Buffer }>(
    tx,
    'ingest.digest',
    [
      ['digest', 'bytea', sorted.map(({ digest }) => digest)],
      ['system', 'text', sorted.map(({ system }) => system)],
      ['day', 'date', sorted.map(({ day }) => day)],
      ['flight_id', 'uuid', sorted.map(({ flightId }) => flightId)],
      ['message_id', 'uuid', sorted.map(({ id }) => id)],
      ['travellers', 'int', sorted.map(({ record }) => record.travellers.length)],
      ['received_at', 'timestamptz', sorted.map(({ receivedAt }) => receivedAt)],
      ['last_received_at', 'timestamptz', sorted.map(({ receivedAt }) => receivedAt)],
    ],
    'on conflict (digest) do nothing returning digest',
  );
  return new Set(rows.map(({ digest }) => digest.toString('hex')));
};

/** The messages that stand behind digests. */
export const findDigests = async (
  tx: Transaction,
  digests: readonly Buffer[],
): Promise<ReadonlyMap<string, KnownDigest>> => {
  if (digests.length === 0) return new Map();
  const { rows } = await sql<KnownDigest>`
    select digest, message_id, flight_id, travellers from ingest.digest
    where digest = any (${digests}::bytea[])`.execute(tx);
  return new Map(rows.map((row) => [row.digest.toString('hex'), row]));
};

/** Stores messages in their room. */
export const saveMessages = async (
  tx: Transaction,
  system: System,
  messages: readonly StoredMessage[],
): Promise<void> => {
  const text = (value: (record: MessageRecord) => string | undefined) =>
    messages.map(({ record }) => {
      const word = value(record);
      return word === undefined ? undefined : storable(word);
    });
  await insertAll(tx, `${system}.message`, [
    ['day', 'date', messages.map(({ day }) => day)],
    ['id', 'uuid', messages.map(({ id }) => id)],
    ['flight_id', 'uuid', messages.map(({ flightId }) => flightId)],
    ['type', 'text', text(({ type }) => type)],
    ['version', 'text', text(({ version }) => version)],
    ['function', 'text', text((record) => record.function)],
    ['status', 'text', text(({ status }) => status)],
    ['reference', 'text', text(({ reference }) => reference)],
    ['access', 'text', text(({ access }) => access)],
    ['part', 'text', text(({ part }) => part)],
    ['sender', 'text', text(({ sender }) => sender)],
    ['recipient', 'text', text(({ recipient }) => recipient)],
    ['prepared', 'text', text(({ prepared }) => prepared)],
    ['received_at', 'timestamptz', messages.map(({ receivedAt }) => receivedAt)],
    ['said', 'bigint', messages.map(({ said }) => said)],
    ['said_at', 'timestamptz', messages.map(({ receivedAt }) => receivedAt)],
    ['separators', 'text', messages.map(({ separators }) => storable(separators))],
    ['content', 'bytea', messages.map(({ content }) => content)],
    ['travellers', 'int', messages.map(({ record }) => record.travellers.length)],
    ['dropped', 'json', messages.map(({ record }) => storableJson(record.dropped))],
    ['findings', 'json', messages.map(({ record }) => storableJson(record.diagnostics))],
    [
      'mentions',
      'json',
      messages.map(({ mentions }) => (mentions.length === 0 ? undefined : storableJson(mentions))),
    ],
  ]);
};

/** A booking in one message. */
export interface BookingObservation {
  readonly day: string;
  readonly flightId: string;
  readonly locator: string;
  readonly messageId: string;
  readonly ordinal: number;
  readonly receivedAt: Date;
  readonly record: BookingRecord;
}

/** Stores what messages said of bookings, and the bookings as they now stand. */
export const saveBookings = async (
  tx: Transaction,
  observations: readonly BookingObservation[],
): Promise<void> => {
  const of = <T>(value: (observation: BookingObservation) => T): readonly T[] =>
    observations.map(value);
  await insertAll(tx, 'pnr.booking_observation', [
    ['day', 'date', of(({ day }) => day)],
    ['flight_id', 'uuid', of(({ flightId }) => flightId)],
    ['locator', 'text', of(({ locator }) => storable(locator))],
    ['message_id', 'uuid', of(({ messageId }) => messageId)],
    ['ordinal', 'int', of(({ ordinal }) => ordinal)],
    ['received_at', 'timestamptz', of(({ receivedAt }) => receivedAt)],
    ['record', 'json', of(({ record: { source: _, ...record } }) => storableJson(record))],
    ['source', 'text', of(({ record }) => storable(packSource(record.source)))],
  ]);
  const latest = new Map<string, BookingObservation & { messages: number }>();
  for (const one of observations) {
    const key = `${one.flightId} ${one.locator}`;
    latest.set(key, { ...one, messages: (latest.get(key)?.messages ?? 0) + 1 });
  }
  const bookings = [...latest.values()];
  await insertAll(
    tx,
    'pnr.booking',
    [
      ['day', 'date', bookings.map(({ day }) => day)],
      ['flight_id', 'uuid', bookings.map(({ flightId }) => flightId)],
      ['locator', 'text', bookings.map(({ locator }) => storable(locator))],
      ['cancelled', 'bool', bookings.map(({ record }) => record.cancelled === true)],
      ['messages', 'int', bookings.map(({ messages }) => messages)],
      ['last_at', 'timestamptz', bookings.map(({ receivedAt }) => receivedAt)],
    ],
    `on conflict (day, flight_id, locator) do update set cancelled = excluded.cancelled,
       messages = booking.messages + excluded.messages, last_at = excluded.last_at`,
  );
};
