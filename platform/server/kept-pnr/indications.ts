import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';

/** An objective link of a traveller's PNR to terrorism or serious crime (CJEU C-817/19; R14). */
export interface Indication {
  /** A traveller of PNR, and on which flight. */
  readonly travellerId: string;
  readonly flightId: string;
  readonly day: string;
  /** A hit that persons reviewed, or a request that an authority outside approved. */
  readonly source: 'hit' | 'request';
  readonly sourceId: string;
  /** One of the purposes of `@amirani/targeting/criteria`: terrorism, or a point of Annex II. */
  readonly offence: string;
  readonly at: Date;
  readonly by: string;
}

/** Says that there is a link; once, however often it is said. In the role of the passenger data unit. */
export const indicate = async (tx: Transaction, indication: Indication): Promise<void> => {
  const { travellerId, flightId, day, source, sourceId, offence, at, by } = indication;
  await sql`insert into kept.indication (traveller_id, flight_id, day, source, source_id, offence, made_at, made_by)
    values (${travellerId}, ${flightId}, ${day}, ${source}, ${sourceId}, ${offence}, ${at}, ${by})
    on conflict do nothing`.execute(tx);
};

/** Takes the link of a source back, as when a hit is refuted: then the PNR goes with its day. */
export const withdrawIndication = async (
  tx: Transaction,
  source: Indication['source'],
  sourceId: string,
): Promise<void> => {
  await sql`delete from kept.indication where source = ${source} and source_id = ${sourceId}`.execute(
    tx,
  );
};
