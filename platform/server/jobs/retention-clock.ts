import {
  addDays,
  type CivilDate,
  civilDate,
  dateParts,
  daysBetween,
  daysInMonth,
} from '@amirani/core';
import { sql } from 'kysely';
import { asOwner, withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { keepIndicated } from '../kept-pnr/keep-indicated.ts';
import { openKeptKey } from '../kept-pnr/key.ts';
import type { Platform } from '../needs.ts';
import { momentOf } from '../time/moment.ts';

/** The first day that is still held, by room. */
export interface HeldFrom {
  readonly api: CivilDate;
  readonly pnr: CivilDate;
}

/** Pushes come up to a week before the flight, and the law counts from the transfer. */
const EARLIEST_TRANSFER = 7;

/** Months that PNR without an objective link is held (PNR Dir. Art. 12; CJEU C-817/19; R14). */
const PNR_MONTHS = 6;

/** From 1 September to 1 March. */
const SHORTEST_SIX_MONTHS = 181;

/**
 * From which day of flight data is held on a day. API is held as many days as the controller set. PNR goes
 * six months after its transfer; what has an objective link to serious crime is kept masked beside it.
 */
export const heldFrom = (today: CivilDate, apiDays: number): HeldFrom => ({
  api: addDays(today, -apiDays),
  pnr: addDays(monthsBefore(today, PNR_MONTHS), EARLIEST_TRANSFER),
});

/** The day on which the clock erases data of a day of flight: the first on which that day is before {@link heldFrom}. */
export const erasedOn = (room: keyof HeldFrom, day: CivilDate, apiDays: number): CivilDate => {
  if (room === 'api') return addDays(day, apiDays + 1);
  // Months differ in length: the first day that is enough, searched from the shortest six months on.
  let on = addDays(day, SHORTEST_SIX_MONTHS - EARLIEST_TRANSFER);
  while (daysBetween(day, heldFrom(on, apiDays).pnr) <= 0) on = addDays(on, 1);
  return on;
};

/**
 * Erases what is past its time, each room by its own clock, and journals how much went. The link between the
 * rooms goes with the first of the two; PNR with an objective link to a crime is kept, masked, in the same
 * transaction. Gives the rows that went.
 */
export const eraseExpiredDays = async (platform: Platform): Promise<number> => {
  const { api, pnr } = heldFrom(momentOf(platform).today, platform.config.apiDays);
  const rooms: readonly (readonly [string, CivilDate])[] = [
    ['link', daysBetween(pnr, api) > 0 ? api : pnr],
    ['api', api],
    ['pnr', pnr],
  ];
  let erased = 0;
  for (const [room, before] of rooms) erased += await eraseRoom(platform, room, before);
  return erased;
};

const eraseRoom = async (platform: Platform, room: string, before: CivilDate): Promise<number> => {
  const { database, journal, config, clock } = platform;
  const key = room === 'pnr' ? await openKeptKey(config.dataFolder) : undefined;
  const reference = `retention: ${room}`;
  const context = { account: 'system:retention-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_journal_writer', async (tx) => {
    const kept = await asOwner(tx, async (own) =>
      key === undefined ? 0 : keepIndicated(own, before, key, clock()),
    );
    const erased = await asOwner(tx, (own) => eraseDays(own, room, before));
    if (erased > 0)
      await journal.record(tx, {
        ...{ operation: 'erasure', action: 'eraseExpiredDays', outcome: 'done' },
        ...{ actor: context.account, purpose: context.purpose, reference },
        reason: `${erased} rows of flights before ${before}${kept > 0 ? `; ${kept} records kept masked` : ''}`,
      });
    return erased;
  });
};

const eraseDays = async (tx: Transaction, room: string, before: CivilDate): Promise<number> => {
  // Dropping a partition waits for its readers: try tomorrow rather than block everybody.
  await sql`select set_config('lock_timeout', '5s', true)`.execute(tx);
  const { rows } = await sql<{ erased: bigint }>`
    select platform.erase_days(${room}, ${before}::date) as erased`.execute(tx);
  const digests =
    await sql`delete from ingest.digest where system = ${room} and day < ${before}::date`.execute(
      tx,
    );
  // What was found of these travellers goes with them, and the memory of what was refuted (R16).
  await sql`select hit.erase_days(${room}, ${before}::date)`.execute(tx);
  return Number(rows[0]?.erased ?? 0n) + Number(digests.numAffectedRows ?? 0n);
};

/** Subtracts months from a day; the last day of the month if the month is shorter. */
const monthsBefore = (day: CivilDate, months: number): CivilDate => {
  const { year, month, day: ofMonth } = dateParts(day);
  const index = year * 12 + (month - 1) - months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const date = civilDate(inYear, inMonth, Math.min(ofMonth, daysInMonth(inYear, inMonth)));
  if (date === undefined) throw new RangeError(`no day ${months} months before ${day}`);
  return date;
};
