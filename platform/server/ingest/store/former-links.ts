import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import type { PersonLink } from '../matching/link.ts';

/** Takes links back that no longer hold, and keeps which they were and until when they stood. */
export const endLinks = async (
  tx: Transaction,
  links: readonly (Pick<PersonLink, 'apiId'> & {
    readonly flightId: string;
    readonly day: string;
  })[],
  at: Date,
): Promise<void> => {
  if (links.length === 0) return;
  await sql`
    with ended as (
      delete from link.person p using unnest(
        ${links.map(({ day }) => day)}::date[],
        ${links.map(({ flightId }) => flightId)}::uuid[],
        ${links.map(({ apiId }) => apiId)}::uuid[]
      ) as e (day, flight_id, api_id)
      where p.day = e.day and p.flight_id = e.flight_id and p.api_id = e.api_id
      returning p.day, p.flight_id, p.api_id, p.pnr_id, p.matched_by, p.linked_at
    )
    insert into link.former select ended.*, ${at}::timestamptz from ended`.execute(tx);
};
