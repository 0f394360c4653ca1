import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import { breachReportFields } from '../../api/breaches-shapes.ts';
import type { Breach, BreachContent } from '../../api/types.ts';

/** By when the supervisor must have been told, in milliseconds after it was found: 72 hours. */
export const TELL_WITHIN = 72 * 3_600_000;

/** When the officer is reminded, in hours after it was found. */
const REMINDERS = [24, 48, 68] as const;

/** A breach as the database has it, in its latest revision. */
export interface BreachRow {
  readonly id: string;
  readonly revision: number;
  readonly found_at: Date;
  readonly told_at: Date | null;
  readonly told_by: string | null;
  readonly told_reference: string | null;
  readonly delay: string | null;
  readonly content: BreachContent;
  readonly at: Date;
  readonly revised_by: string;
}

/** A breach as it is shown at an instant. */
export const breachOf = (row: BreachRow, now: Date): Breach => {
  const tellBy = new Date(row.found_at.getTime() + TELL_WITHIN);
  return {
    id: row.id,
    content: row.content,
    revision: row.revision,
    revisedAt: row.at.toISOString(),
    revisedBy: row.revised_by,
    tellBy: tellBy.toISOString(),
    overdue: row.told_at === null && now > tellBy,
    missing: missingIn(row.content),
    ...(row.told_at === null
      ? {}
      : {
          told: {
            ...{
              at: row.told_at.toISOString(),
              by: row.told_by ?? '',
              reference: row.told_reference ?? '',
            },
            ...(row.delay === null || row.delay === '' ? {} : { delay: row.delay }),
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

/** A breach, locked until the transaction ends; undefined where there is none. */
export const lockBreach = async (tx: Transaction, id: string): Promise<BreachRow | undefined> => {
  const { rows } = await sql<BreachRow>`
    select b.*, r.content, r.at, r.revised_by from oversight.breach b
    join oversight.breach_revision r on r.breach = b.id and r.revision = b.revision
    where b.id = ${id} for update of b`.execute(tx);
  return rows[0];
};

/** Breaches: those of which the supervisor was not told first, then the latest. */
export const listBreaches = async (tx: Transaction): Promise<readonly BreachRow[]> => {
  const { rows } = await sql<BreachRow>`
    select b.*, r.content, r.at, r.revised_by from oversight.breach b
    join oversight.breach_revision r on r.breach = b.id and r.revision = b.revision
    order by b.told_at is not null, b.found_at desc, b.id limit 500`.execute(tx);
  return rows;
};

/** Every revision of a breach, the first one first. */
export const revisionsOf = async (
  tx: Transaction,
  id: string,
): Promise<{ revision: number; at: string; by: string; content: BreachContent }[]> => {
  const { rows } = await sql<Pick<BreachRow, 'revision' | 'content' | 'at' | 'revised_by'>>`
    select revision, content, at, revised_by from oversight.breach_revision
    where breach = ${id} order by revision`.execute(tx);
  return rows.map(({ revision, content, at, revised_by: by }) => ({
    ...{ revision, at: at.toISOString(), by, content },
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
  if (revision === 1)
    await sql`insert into oversight.breach (id, revision, found_at) values (${id}, 1, ${found})`.execute(
      tx,
    );
  else
    await sql`update oversight.breach set revision = ${revision}, found_at = ${found}
      where id = ${id}`.execute(tx);
  await sql`insert into oversight.breach_revision (breach, revision, content, at, revised_by)
    values (${id}, ${revision}, ${JSON.stringify(content)}, ${by.at}, ${by.by})`.execute(tx);
};

/** Notes that the supervisor was told. */
export const noteTold = async (
  tx: Transaction,
  id: string,
  told: {
    readonly at: Date;
    readonly by: string;
    readonly reference: string;
    readonly delay: string;
  },
): Promise<void> => {
  await sql`update oversight.breach set told_at = ${told.at}, told_by = ${told.by},
      told_reference = ${told.reference}, delay = ${told.delay} where id = ${id}`.execute(tx);
};

/** Marks what is to be reminded of now, each reminder once; gives the ids. */
export const remind = async (tx: Transaction, now: Date): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const [at, hours] of REMINDERS.entries()) {
    const { rows } = await sql<{ id: string }>`
      update oversight.breach set reminded = ${at + 1}
      where told_at is null and reminded <= ${at} and found_at <= ${new Date(now.getTime() - hours * 3_600_000)}
      returning id`.execute(tx);
    ids.push(...rows.map(({ id }) => id));
  }
  return [...new Set(ids)];
};
