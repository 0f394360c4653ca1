import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import type { Mention } from '../matching/mention.ts';
import type { System } from '../traveller/person.ts';

/** A message that mentions people, with the number and time at which it counts as said. */
export interface MentioningMessage {
  readonly id: string;
  readonly day: string;
  readonly flightId: string;
  readonly said: number;
  readonly at: Date;
  readonly receivedAt: Date;
  readonly mentions: readonly Mention[];
}

/** The messages of flights that mention people, oldest first. */
export const loadMentioning = async (
  tx: Transaction,
  system: System,
  flights: readonly { readonly id: string; readonly day: string }[],
): Promise<readonly MentioningMessage[]> => {
  const { rows } = await sql<Omit<MentioningMessage, 'said'> & { readonly said: bigint }>`
    select id, day, flight_id as "flightId", said, said_at as at, received_at as "receivedAt", mentions
    from ${sql.table(`${system}.message`)}
    where day = any (${flights.map(({ day }) => day)}::date[])
      and flight_id = any (${flights.map(({ id }) => id)}::uuid[]) and mentions is not null
    order by said`.execute(tx);
  return rows.map(({ said, ...row }) => ({ ...row, said: Number(said) }));
};

/** Of which travellers these messages are known to speak: `message traveller` for each. */
export const loadTold = async (
  tx: Transaction,
  system: System,
  messages: readonly MentioningMessage[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ readonly message_id: string; readonly traveller_id: string }>`
    select distinct o.message_id, o.traveller_id from ${sql.table(`${system}.traveller`)} t
    join ${sql.table(`${system}.observation`)} o on o.day = t.day and o.traveller_id = t.id
    where t.day = any (${messages.map(({ day }) => day)}::date[])
      and t.flight_id = any (${messages.map(({ flightId }) => flightId)}::uuid[])
      and o.message_id = any (${messages.map(({ id }) => id)}::uuid[])`.execute(tx);
  return new Set(rows.map((row) => toldKey(row.message_id, row.traveller_id)));
};

/** How {@link loadTold} names that a message spoke of a traveller. */
export const toldKey = (messageId: string, travellerId: string): string =>
  `${messageId} ${travellerId}`;
