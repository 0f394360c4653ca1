import type { CivilDate } from '@amirani/core';
import type { ImpactLevel } from '@amirani/risk/ciram';
import type { Transaction } from '@platform/server/database/open.ts';
import { all, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { RiskSection } from '../../api/types.ts';
import {
  type SectionLevelRow,
  type SectionRow,
  sectionLevelTable,
  sectionTable,
} from '../sql/tables.gen.ts';

/** What a section says of itself. */
export type SectionGiven = Pick<
  RiskSection,
  'id' | 'name' | 'neighbour' | 'border' | 'lengthKm' | 'unit' | 'strained' | 'version'
>;

/** All sections by name. */
export const findSections = (tx: Transaction): Promise<readonly SectionRow[]> =>
  sectionTable.all(tx, sql`order by name, id`);

/** Loads a section and locks it until the transaction ends, or returns undefined. */
export const lockSection = (tx: Transaction, id: string): Promise<SectionRow | undefined> =>
  sectionTable.first(
    tx,
    sql`where id = ${id}
    for update`,
  );

/** Adds a section or updates its description. */
export const upsertSection = async (
  tx: Transaction,
  { id, name, neighbour, border, lengthKm, unit, strained, version }: SectionGiven,
): Promise<void> => {
  await sectionTable.insert(
    tx,
    {
      id,
      name,
      neighbour,
      border,
      lengthKm,
      unit,
      strainedDataset: strained?.dataset,
      strainedFrom: strained?.from,
      version: 1,
    },
    sql`on conflict (id) do update set name = excluded.name, neighbour = excluded.neighbour, border = excluded.border,
      length_km = excluded.length_km, unit = excluded.unit, strained_dataset = excluded.strained_dataset,
      strained_from = excluded.strained_from, version = ${version + 1}`,
  );
};

/** What waits for the head; nothing where none is given. */
export const updateProposal = (
  tx: Transaction,
  id: string,
  of:
    | {
        readonly level: ImpactLevel;
        readonly until: CivilDate | undefined;
        readonly decision: string;
      }
    | undefined,
): Promise<number> =>
  sectionTable.change(tx, id, {
    proposedLevel: of?.level,
    proposedUntil: of?.until,
    decision: of?.decision,
  });

/** The levels of these sections, oldest first. */
export const findLevels = (
  tx: Transaction,
  sections: readonly string[],
): Promise<readonly SectionLevelRow[]> =>
  sectionLevelTable.all(tx, sql`where section = any (${sections}::text[]) order by section, at`);

/** Adds a level. */
export const insertLevel = (
  tx: Transaction,
  row: NewRow<SectionLevelRow, never>,
): Promise<number> => sectionLevelTable.insert(tx, row);

/** What is counted of a section. */
export interface Counted {
  readonly signals: number;
  readonly rating?: ImpactLevel;
}

/**
 * By the id of a section: periods of series that were warned of and lie in the time that the rules look at (the first period of each
 * length is given), those that people dismissed or explained left out, and the highest standing rating of an open risk whose area it
 * is. However often a period was judged, it is one warning.
 */
export const findCounted = async (
  tx: Transaction,
  since: Readonly<Record<string, number>>,
): Promise<ReadonlyMap<string, Counted>> => {
  const rows = await all<{ id: string; signals: number; rating?: ImpactLevel }>(
    tx,
    sql`
    select s.id,
      (select count(*)::int from (
        select from risk.warning w
        where w.period >= (${JSON.stringify(since)}::jsonb ->> w.frequency)::int
          and exists (select from jsonb_each_text(w.key) k where k.value in (s.name, s.id, upper(s.id)))
        group by w.dataset, w.key_text, w.period
        having bool_and(coalesce(w.outcome, 'true-signal') in ('true-signal', 'known-event'))
      ) one) as signals,
      (select a.rating from risk.assessment a join risk.risk r on r.id = a.risk
        where a.state = 'approved' and r.state = 'open' and r.area in (s.name, s.id, upper(s.id))
        order by array_position('{critical,high,medium,low}'::text[], a.rating) limit 1) as rating
    from risk.section s`,
  );
  return new Map(rows.map(({ id, ...counted }) => [id, counted]));
};

/** The vulnerability of open risks by each assessment that counts or has counted, with its decision. */
export const findVulnerabilities = async (
  tx: Transaction,
): Promise<
  readonly {
    readonly area: string;
    readonly risk: string;
    readonly decision: string;
    readonly vulnerability: number;
  }[]
> => {
  const rows = await all<{
    area: string;
    risk: string;
    decision: string;
    vulnerability: number;
  }>(
    tx,
    sql`select r.area, a.risk, a.decision, (a.computed -> 'result' ->> 'vulnerability')::int as vulnerability
    from risk.assessment a join risk.risk r on r.id = a.risk
    where r.state = 'open' and a.state in ('approved', 'superseded') and a.computed -> 'result' is not null`,
  );
  return rows;
};
