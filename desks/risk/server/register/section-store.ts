import type { RiskSection } from '@amirani/contract/risk';
import type { ImpactLevel } from '@amirani/risk/ciram';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A section as the database has it. */
export interface SectionRow {
  readonly id: string;
  readonly name: string;
  readonly neighbour: string | null;
  readonly border: RiskSection['border'];
  readonly length_km: number | null;
  readonly unit: string;
  readonly strained_dataset: string | null;
  readonly strained_from: number | null;
  readonly version: number;
  readonly proposed_level: ImpactLevel | null;
  readonly proposed_until: string | null;
  readonly decision: string | null;
}

/** What a section says of itself. */
export type SectionGiven = Pick<
  RiskSection,
  'id' | 'name' | 'neighbour' | 'border' | 'lengthKm' | 'unit' | 'strained' | 'version'
>;

/** A level that was agreed on. */
export interface LevelRow {
  readonly section: string;
  readonly at: Date;
  readonly level: ImpactLevel;
  readonly until: string | null;
  readonly proposed_by: string;
  readonly agreed_by: string;
  readonly reason: string;
  readonly decision: string;
}

/** All sections by name. */
export const findSections = async (tx: Transaction): Promise<readonly SectionRow[]> => {
  const { rows } = await sql<SectionRow>`select * from risk.section order by name, id`.execute(tx);
  return rows;
};

/** One section, locked until the transaction ends; undefined where there is none. */
export const lockSection = async (tx: Transaction, id: string): Promise<SectionRow | undefined> => {
  const { rows } = await sql<SectionRow>`select * from risk.section where id = ${id}
    for update`.execute(tx);
  return rows[0];
};

/** Adds a section, or describes it anew. */
export const upsertSection = async (
  tx: Transaction,
  { id, name, neighbour, border, lengthKm, unit, strained, version }: SectionGiven,
): Promise<void> => {
  await sql`insert into risk.section (id, name, neighbour, border, length_km, unit, strained_dataset, strained_from, version)
    values (${id}, ${name}, ${neighbour ?? null}, ${border}, ${lengthKm ?? null}, ${unit}, ${strained?.dataset ?? null},
      ${strained?.from ?? null}, 1)
    on conflict (id) do update set name = excluded.name, neighbour = excluded.neighbour, border = excluded.border,
      length_km = excluded.length_km, unit = excluded.unit, strained_dataset = excluded.strained_dataset,
      strained_from = excluded.strained_from, version = ${version + 1}`.execute(tx);
};

/** What waits for the head; nothing where none is given. */
export const updateProposal = async (
  tx: Transaction,
  id: string,
  of:
    | { readonly level: ImpactLevel; readonly until: string | null; readonly decision: string }
    | undefined,
): Promise<void> => {
  await sql`update risk.section set proposed_level = ${of?.level ?? null}, proposed_until = ${of?.until ?? null}::date,
    decision = ${of?.decision ?? null}, version = version + 1 where id = ${id}`.execute(tx);
};

/** The levels of these sections, oldest first. */
export const findLevels = async (
  tx: Transaction,
  sections: readonly string[],
): Promise<readonly LevelRow[]> => {
  const { rows } = await sql<LevelRow>`select * from risk.section_level
    where section = any (${[...sections]}::text[]) order by section, at`.execute(tx);
  return rows;
};

/** Adds a level. */
export const insertLevel = async (tx: Transaction, row: LevelRow): Promise<void> => {
  await sql`insert into risk.section_level (section, at, level, until, proposed_by, agreed_by, reason, decision)
    values (${row.section}, ${row.at}, ${row.level}, ${row.until}::date, ${row.proposed_by}, ${row.agreed_by},
      ${row.reason}, ${row.decision})`.execute(tx);
};

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
  const { rows } = await sql<{ id: string; signals: number; rating: ImpactLevel | null }>`
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
    from risk.section s`.execute(tx);
  return new Map(
    rows.map(({ id, signals, rating }) => [
      id,
      { signals, ...(rating === null ? {} : { rating }) },
    ]),
  );
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
  const { rows } = await sql<{
    area: string;
    risk: string;
    decision: string;
    vulnerability: number;
  }>`select r.area, a.risk, a.decision, (a.computed -> 'result' ->> 'vulnerability')::int as vulnerability
    from risk.assessment a join risk.risk r on r.id = a.risk
    where r.state = 'open' and a.state in ('approved', 'superseded') and a.computed -> 'result' is not null`.execute(
    tx,
  );
  return rows;
};
