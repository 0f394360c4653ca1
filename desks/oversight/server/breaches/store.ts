import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { breachReportFields } from '../../api/breaches-shapes.ts';
import type { Breach, BreachContent } from '../../api/types.ts';
import {
  breachRevisionTable,
  breachTable,
  type BreachRow as StoredBreachRow,
} from '../sql/tables.gen.ts';

/** By when the supervisor must have been told, in milliseconds after it was found: 72 hours. */
export const TELL_WITHIN = 72 * 3_600_000;

/** When the officer is reminded, in hours after it was found. */
const REMINDERS = [24, 48, 68] as const;

/** A breach as the database has it, in its latest revision. */
export interface BreachRow extends StoredBreachRow {
  readonly content: BreachContent;
  readonly at: Date;
  readonly revisedBy: string;
}

/** A breach as it is shown at an instant. */
export const breachOf = (row: BreachRow, now: Date): Breach => {
  const tellBy = new Date(row.foundAt.getTime() + TELL_WITHIN);
  return {
    ...pick(row, 'id', 'content', 'revision'),
    revisedAt: row.at.toISOString(),
    revisedBy: row.revisedBy,
    tellBy: tellBy.toISOString(),
    overdue: row.toldAt === undefined && now > tellBy,
    missing: missingIn(row.content),
    ...(row.toldAt === undefined
      ? {}
      : {
          told: {
            at: row.toldAt.toISOString(),
            by: row.toldBy ?? '',
            reference: row.toldReference ?? '',
            ...(row.delay === undefined || row.delay === '' ? {} : { delay: row.delay }),
          },
        }),
  };
};

/** The fields of the report that say nothing yet. */
const missingIn = (content: BreachContent): Breach['missing'] =>
  breachReportFields.filter((field) => {
    const value = content[field];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });

/** Loads a breach and locks it until the transaction ends, or returns undefined. */
export const lockBreach = (tx: Transaction, id: string): Promise<BreachRow | undefined> =>
  first(
    tx,
    sql`select b.*, r.content, r.at, r.revised_by from oversight.breach b
    join oversight.breach_revision r on r.breach = b.id and r.revision = b.revision
    where b.id = ${id} for update of b`,
  );

/** Breaches: those of which the supervisor was not told first, then the latest. */
export const listBreaches = (tx: Transaction): Promise<readonly BreachRow[]> =>
  all(
    tx,
    sql`select b.*, r.content, r.at, r.revised_by from oversight.breach b
    join oversight.breach_revision r on r.breach = b.id and r.revision = b.revision
    order by b.told_at is not null, b.found_at desc, b.id limit 500`,
  );

/** Every revision of a breach, the first one first. */
export const revisionsOf = async (
  tx: Transaction,
  id: string,
): Promise<{ revision: number; at: string; by: string; content: BreachContent }[]> => {
  const rows = await breachRevisionTable
    .only('revision', 'content', 'at', 'revisedBy')
    .all(tx, sql`where breach = ${id} order by revision`);
  return rows.map(({ revision, content, at, revisedBy: by }) => ({
    revision,
    at: at.toISOString(),
    by,
    content,
  }));
};

/** Adds a revision; the first makes the breach. */
export const addRevision = async (
  tx: Transaction,
  id: string,
  revision: number,
  content: BreachContent,
  by: { readonly at: Date; readonly by: string },
): Promise<void> => {
  const found = new Date(content.foundAt);
  if (revision === 1) await breachTable.insert(tx, { id, revision: 1, foundAt: found });
  else await breachTable.update(tx, { revision, foundAt: found }, sql`where id = ${id}`);
  await breachRevisionTable.insert(tx, {
    breach: id,
    revision,
    content,
    at: by.at,
    revisedBy: by.by,
  });
};

/** Notes that the supervisor was told. */
export const noteTold = (
  tx: Transaction,
  id: string,
  told: {
    readonly at: Date;
    readonly by: string;
    readonly reference: string;
    readonly delay: string;
  },
): Promise<number> =>
  breachTable.update(
    tx,
    { toldAt: told.at, toldBy: told.by, toldReference: told.reference, delay: told.delay },
    sql`where id = ${id}`,
  );

/** Marks what is to be reminded of now, each reminder once; gives the ids. */
export const remind = async (tx: Transaction, now: Date): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const [at, hours] of REMINDERS.entries()) {
    const rows = await all<{ id: string }>(
      tx,
      sql`update oversight.breach set reminded = ${at + 1}
      where told_at is null and reminded <= ${at} and found_at <= ${new Date(now.getTime() - hours * 3_600_000)}
      returning id`,
    );
    ids.push(...rows.map(({ id }) => id));
  }
  return [...new Set(ids)];
};
