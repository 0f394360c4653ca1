import type { RiskIncident, RiskIncidentGiven } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A revision of an incident as the database has it. */
export interface IncidentRow {
  readonly id: string;
  readonly revision: number;
  readonly on_day: string;
  readonly section: string;
  readonly bcp: string | null;
  readonly indicator: RiskIncident['indicator'];
  readonly persons: number;
  readonly minors: number | null;
  readonly lives: RiskIncident['lives'] | null;
  readonly facets: RiskIncident['facets'];
  readonly vocabulary: string;
  readonly grade: RiskIncident['grade'] | null;
  readonly by_account: string;
  readonly at: Date;
}

/** Which incidents are asked for; what is left out does not restrict. */
export interface IncidentSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly section?: string | undefined;
}

/** Incidents in their latest revision, latest first. */
export const findIncidents = async (
  tx: Transaction,
  { from, to, section }: IncidentSearch,
): Promise<readonly IncidentRow[]> => {
  const { rows } = await sql<IncidentRow>`select * from (
      select distinct on (id) * from risk.incident order by id, revision desc
    ) latest
    where (${from ?? null}::date is null or on_day >= ${from ?? null}::date)
      and (${to ?? null}::date is null or on_day <= ${to ?? null}::date)
      and (${section ?? null}::text is null or section = ${section ?? null})
    order by on_day desc, id`.execute(tx);
  return rows;
};

/** The number of the latest revision of an incident; 0 where there is none. */
export const lastRevision = async (tx: Transaction, id: string): Promise<number> => {
  const { rows } = await sql<{ last: number }>`select coalesce(max(revision), 0) as last
    from risk.incident where id = ${id}`.execute(tx);
  return rows[0]?.last ?? 0;
};

/** What is kept beside an incident. */
export type Kept = Pick<IncidentRow, 'revision' | 'vocabulary' | 'by_account' | 'at'>;

/** Adds a revision of each incident, all in one statement. */
export const insertIncidents = async (
  tx: Transaction,
  incidents: readonly RiskIncidentGiven[],
  { revision, vocabulary, by_account, at }: Kept,
): Promise<void> => {
  await sql`insert into risk.incident (id, revision, on_day, section, bcp, indicator, persons, minors, lives, facets,
      vocabulary, grade, by_account, at)
    select (i ->> 'id')::uuid, ${revision}::int, (i ->> 'on')::date, i ->> 'section', i ->> 'bcp', i ->> 'indicator',
      (i ->> 'persons')::int, (i ->> 'minors')::int, i -> 'lives', i -> 'facets', ${vocabulary}, i -> 'grade',
      ${by_account}, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(incidents)}::jsonb) i`.execute(tx);
};
