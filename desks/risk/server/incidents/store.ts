import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { RiskIncidentGiven } from '../../api/types.ts';
import type { IncidentRow } from '../sql/tables.gen.ts';

/** Which incidents are asked for; what is left out does not restrict. */
export interface IncidentSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly section?: string | undefined;
}

/** Incidents in their latest revision, latest first. */
export const findIncidents = (
  tx: Transaction,
  { from, to, section }: IncidentSearch,
): Promise<readonly IncidentRow[]> =>
  all<IncidentRow>(
    tx,
    sql`select * from (
      select distinct on (id) * from risk.incident order by id, revision desc
    ) latest
    where (${from ?? null}::date is null or on_day >= ${from ?? null}::date)
      and (${to ?? null}::date is null or on_day <= ${to ?? null}::date)
      and (${section ?? null}::text is null or section = ${section ?? null})
    order by on_day desc, id`,
  );

/** Returns the number of the latest revision of an incident, or 0. */
export const lastRevision = async (tx: Transaction, id: string): Promise<number> => {
  const row = await first<{ last: number }>(
    tx,
    sql`select coalesce(max(revision), 0) as last from risk.incident where id = ${id}`,
  );
  return row?.last ?? 0;
};

/** What is kept beside an incident. */
export type Kept = Pick<IncidentRow, 'revision' | 'vocabulary' | 'byAccount' | 'at'>;

/** Adds a revision of each incident, all in one statement. */
export const insertIncidents = async (
  tx: Transaction,
  incidents: readonly RiskIncidentGiven[],
  { revision, vocabulary, byAccount, at }: Kept,
): Promise<void> => {
  await sql`insert into risk.incident (id, revision, on_day, section, bcp, indicator, persons, minors, lives, facets,
      vocabulary, grade, by_account, at)
    select (i ->> 'id')::uuid, ${revision}::int, (i ->> 'on')::date, i ->> 'section', i ->> 'bcp', i ->> 'indicator',
      (i ->> 'persons')::int, (i ->> 'minors')::int, i -> 'lives', i -> 'facets', ${vocabulary}, i -> 'grade',
      ${byAccount}, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(incidents)}::jsonb) i`.execute(tx);
};
