import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import type { BookingRecord, TravellerRecord } from '@amirani/messages';
import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';
import { seal } from '../keys/seal.ts';
import { fiveYearsAfter } from './erase-kept.ts';
import { marksOfRecords } from './marks.ts';
import { type PnrRecord, plainPart } from './plain-part.ts';

interface Due {
  readonly traveller_id: string;
  readonly flight_id: string;
  readonly day: string;
  readonly booking: string | null;
  readonly first_at: Date;
  readonly indications: readonly object[];
}

/**
 * Keeps, masked and sealed, the PNR with an objective link from days before a day; returns their number. Other PNR is erased
 * with its day. As the owner, in the transaction that erases the days (Dir. (EU) 2016/681 Art. 12(2); R12, R14).
 */
export const keepIndicated = async (
  tx: Transaction,
  before: CivilDate,
  key: Uint8Array,
  now: Date,
): Promise<number> => {
  const { rows } = await sql<Due>`
    select t.id as traveller_id, t.flight_id, t.day::text as day, t.booking, t.first_at,
      jsonb_agg(jsonb_build_object('source', i.source, 'sourceId', i.source_id, 'offence', i.offence,
        'at', i.made_at, 'by', i.made_by) order by i.made_at, i.source_id) as indications
    from kept.indication i join pnr.traveller t on t.day = i.day and t.id = i.traveller_id
    where i.day < ${before}::date
    group by t.id, t.flight_id, t.day, t.booking, t.first_at`.execute(tx);
  for (const due of rows) await keep(tx, due, key, now);
  await sql`delete from kept.indication where day < ${before}::date`.execute(tx);
  return rows.length;
};

/** All that messages said of one traveller of PNR and of the booking. */
export const pnrOf = async (
  tx: Transaction,
  {
    traveller_id: id,
    flight_id: flight,
    day,
    booking: locator,
  }: Pick<Due, 'traveller_id' | 'flight_id' | 'day' | 'booking'>,
): Promise<PnrRecord> => {
  const traveller = await sql<{ record: TravellerRecord }>`
    select record from pnr.observation where day = ${day}::date and traveller_id = ${id}
    order by received_at, message_id, ordinal`.execute(tx);
  const booking = await sql<{ record: BookingRecord }>`
    select record from pnr.booking_observation
    where day = ${day}::date and flight_id = ${flight} and locator = ${locator}
    order by received_at, message_id, ordinal`.execute(tx);
  return {
    traveller: traveller.rows.map(({ record }) => record),
    booking: booking.rows.map(({ record }) => record),
  };
};

const keep = async (tx: Transaction, due: Due, key: Uint8Array, now: Date): Promise<void> => {
  const id = randomUUID();
  const record = await pnrOf(tx, due);
  const sealed = seal(key, Buffer.from(JSON.stringify(record)), id);
  await sql`insert into kept.record
      (id, day, flight_id, traveller_id, plain, sealed, indications, kept_at, erase_on, marks)
    values (${id}, ${due.day}::date, ${due.flight_id}, ${due.traveller_id}, ${JSON.stringify(plainPart(record))},
      ${sealed}, ${JSON.stringify(due.indications)}, ${now}, ${fiveYearsAfter(due.first_at)}::date,
      ${marksOfRecords(key, record.traveller)}::text[])
    on conflict (traveller_id) do nothing`.execute(tx);
};
