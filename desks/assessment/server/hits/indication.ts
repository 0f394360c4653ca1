import type { HitCommand } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import { indicate, withdrawIndication } from '@platform/server/kept-pnr/indications.ts';
import { sql } from 'kysely';
import type { WholeHitRow } from './rows.ts';

/**
 * What two persons confirmed on PNR is an objective link to the offence that the list or criterion serves: it may keep the
 * record, masked, beyond six months. Whatever undoes the confirmation takes the link back (CJEU C-817/19; R14).
 */
export const followIndication = async (
  tx: Transaction,
  row: WholeHitRow,
  { kind, by }: Pick<HitCommand, 'kind' | 'by'>,
  at: Date,
): Promise<void> => {
  if (row.system !== 'pnr') return;
  if (kind === 'take-back' || kind === 'withdraw') return withdrawIndication(tx, 'hit', row.id);
  if (kind !== 'confirm') return;
  const offence = await offenceOf(tx, row);
  if (offence === undefined) return;
  await indicate(tx, {
    ...{ travellerId: row.traveller_id, flightId: row.flight_id, day: row.day },
    ...{ source: 'hit', sourceId: row.id, offence, at, by },
  });
};

/** The offence that a criterion serves, or the first for which a list is compared; undefined of a list that is gone. */
const offenceOf = async (
  tx: Transaction,
  { evidence }: WholeHitRow,
): Promise<string | undefined> => {
  if (evidence.kind === 'criterion') return evidence.purpose;
  const { rows } = await sql<{ offence: string | null }>`
    select offences[1] as offence from watch.list where id = ${evidence.list.id}`.execute(tx);
  return rows[0]?.offence ?? undefined;
};
