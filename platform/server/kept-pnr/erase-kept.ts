import {
  addDays,
  type CivilDate,
  civilDate,
  civilDateOf,
  dateParts,
  daysInMonth,
} from '@amirani/core';
import { sql } from 'kysely';
import { asOwner, withAccess } from '../database/access.ts';
import { eraseDecisionsOn } from '../decisions/erase.ts';
import type { Platform } from '../needs.ts';
import { momentOf } from '../time/moment.ts';

/** PNR goes five years after its transfer at the latest (Dir. (EU) 2016/681 Art. 12(1), (4); R15). */
const YEARS = 5;

/** The day from which on what was transferred at an instant is held no more; the day before the fifth year is full. */
export const fiveYearsAfter = (transfer: Date): CivilDate => {
  const { year, month, day } = dateParts(civilDateOf(transfer));
  const last = Math.min(day, daysInMonth(year + YEARS, month));
  const full = civilDate(year + YEARS, month, last);
  if (full === undefined)
    throw new RangeError(`no day ${YEARS} years after ${transfer.toISOString()}`);
  return addDays(full, -1);
};

/** Decisions on requests of authorities: of the travellers desk, which names them so. */
const DISCLOSURES = 'pnr.disclosure';

/** Erases kept PNR and requests whose five years are over, and journals how many; gives that. */
export const eraseKept = (platform: Platform): Promise<number> => {
  const { database, journal } = platform;
  const reference = 'retention: pnr-kept';
  const context = { account: 'system:retention-clock', purpose: 'operation', reference } as const;
  const { today } = momentOf(platform);
  return withAccess(database, context, 'amirani_journal_writer', async (tx) => {
    const erased = await asOwner(tx, async (own) => {
      const records = await sql`delete from kept.record where erase_on <= ${today}::date`.execute(
        own,
      );
      const requests = await sql<{ id: string }>`delete from kept.request
        where erase_on <= ${today}::date returning id`.execute(own);
      await eraseDecisionsOn(
        own,
        DISCLOSURES,
        requests.rows.map(({ id }) => id),
      );
      return Number(records.numAffectedRows ?? 0n) + requests.rows.length;
    });
    if (erased > 0)
      await journal.record(tx, {
        ...{ operation: 'erasure', action: 'eraseKept', outcome: 'done' },
        ...{ actor: context.account, purpose: context.purpose, reference },
        reason: `${erased} rows whose five years are over on ${today}`,
      });
    return erased;
  });
};
