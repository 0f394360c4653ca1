import { unmaskLimits } from '@platform/api/identity-shapes.ts';
import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';
import { unmaskingReleaseTable, unmaskingTable } from './sql/tables.gen.ts';

/**
 * Counts an unmasking of the caller, in the transaction that gives the values.
 * @throws Problem `access.unmask.limit`
 */
export const countUnmasking = async (
  tx: Transaction,
  account: string,
  now: Date,
): Promise<void> => {
  // Calls of one account take turns: hundreds at once count each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`unmask ${account}`}, 0))`.execute(tx);
  if (await isLocked(tx, account, now)) {
    const { hour, shift } = unmaskLimits;
    throw new Problem('access.unmask.limit', { hour, shift });
  }
  await unmaskingTable.insert(tx, { account, at: now });
};

/**
 * Lets a colleague who has reached the limit go on: their count begins again.
 * @throws Problem `decision.same-person`; `http.not-found` where they have not reached it
 */
export const releaseUnmasking = async (
  tx: Transaction,
  caller: Caller,
  account: string,
  { reason, now }: { readonly reason: string; readonly now: Date },
): Promise<void> => {
  if (caller.actor === account) throw new Problem('decision.same-person');
  if (!(await isLocked(tx, account, now))) throw new Problem('http.not-found');
  await unmaskingReleaseTable.insert(tx, { account, at: now, by: caller.actor, reason });
};

/**
 * Refuses a reference that names a flight which is not stored: two characters of a carrier and two to four digits, with or
 * without the word "flight" before. Cases and shifts are numbered elsewhere.
 * @throws Problem `access.reference.unknown`
 */
export const mustBeKnownReference = async (
  tx: Transaction,
  reference: string | undefined,
  knows: (tx: Transaction, designator: string) => Promise<boolean>,
): Promise<void> => {
  const flight = FLIGHT.exec(reference?.trim() ?? '')?.[1];
  if (flight !== undefined && !(await knows(tx, flight.replace(/\s/, '').toUpperCase())))
    throw new Problem('access.reference.unknown');
};

const FLIGHT =
  /^(?:(?:flight|რეისი|reiss|vol|volo|vuelo)\s+)?((?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\s?\d{2,4})$/iu;

/** Accounts that have reached the limit, the last to unmask first. */
export const unmaskingLocks = async (
  tx: Transaction,
  now: Date,
): Promise<readonly (Omit<Count, 'last'> & { readonly last: string })[]> =>
  (await counts(tx, now)).filter(isAtLimit).map(({ last, ...count }) => ({
    ...count,
    last: last.toISOString(),
  }));

interface Count {
  readonly login: string;
  readonly hour: number;
  readonly shift: number;
  readonly last: Date;
}

const isAtLimit = ({ hour, shift }: Count): boolean =>
  hour >= unmaskLimits.hour || shift >= unmaskLimits.shift;

const HOUR = 3_600_000;

/** What accounts, or one of them, unmasked within the shift and since they were last released. */
const counts = async (tx: Transaction, now: Date, account?: string): Promise<readonly Count[]> => {
  const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  const rows = await all<Count>(
    tx,
    sql`select account as login, count(*) filter (where at > ${before(1)})::int as hour, count(*)::int as shift, max(at) as last
    from platform.unmasking done
    where at > ${before(unmaskLimits.shiftHours)} and (${account ?? null}::text is null or account = ${account ?? null})
      and at > coalesce((select max(at) from platform.unmasking_release where account = done.account), '-infinity')
    group by account order by last desc`,
  );
  return rows;
};

const isLocked = async (tx: Transaction, account: string, now: Date): Promise<boolean> =>
  (await counts(tx, now, account)).some(isAtLimit);

/** Forgets the counts of shifts that are over. */
export const forgetUnmaskings = ({
  database,
  clock,
}: Pick<Platform, 'database' | 'clock'>): Promise<void> =>
  withAccess(database, { account: 'system:unmaskings-clock' }, 'amirani_journal_writer', (tx) =>
    asOwner(tx, async (own) => {
      const before = new Date(clock().getTime() - unmaskLimits.shiftHours * HOUR);
      await sql`delete from platform.unmasking where at < ${before}`.execute(own);
      await sql`delete from platform.unmasking_release where at < ${before}`.execute(own);
    }),
  );
