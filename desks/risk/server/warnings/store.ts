import type { RiskDetection } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { DetectionRow, WarningRow } from './rows.ts';

/** Adds a scan; false where the id is taken. */
export const insertDetection = async (
  tx: Transaction,
  row: Omit<DetectionRow, 'found'>,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.detection (id, dataset, vintage, settings, started_by, started_at)
    values (${row.id}, ${row.dataset}, ${row.vintage}, ${JSON.stringify(row.settings)}::jsonb, ${row.started_by},
      ${row.started_at}) on conflict (id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** One scan; undefined where there is none. */
export const findDetection = async (
  tx: Transaction,
  id: string,
): Promise<DetectionRow | undefined> => {
  const { rows } = await sql<DetectionRow>`select * from risk.detection where id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

/** The scans of a data set, latest first. */
export const findDetections = async (
  tx: Transaction,
  dataset: string,
): Promise<readonly DetectionRow[]> => {
  const { rows } = await sql<DetectionRow>`select * from risk.detection where dataset = ${dataset}
    order by started_at desc, id limit 200`.execute(tx);
  return rows;
};

/** A warning on its way in. */
export type NewWarning = Omit<
  WarningRow,
  | 'detection'
  | 'dataset'
  | 'vintage'
  | 'frequency'
  | 'raised_at'
  | 'outcome'
  | 'triaged_at'
  | 'version'
  | 'decision'
>;

/** Says what a scan found, with all its warnings. */
export const insertFound = async (
  tx: Transaction,
  of: Pick<WarningRow, 'detection' | 'dataset' | 'vintage' | 'frequency' | 'raised_at'>,
  found: NonNullable<RiskDetection['found']>,
  warnings: readonly NewWarning[],
): Promise<void> => {
  await sql`update risk.detection set found = ${JSON.stringify(found)}::jsonb
    where id = ${of.detection}`.execute(tx);
  // Rows of JSON: a level is a list of its own length.
  const BATCH = 1000;
  for (let from = 0; from < warnings.length; from += BATCH)
    await sql`insert into risk.warning (id, detection, dataset, vintage, key, key_text, level, frequency, period, method, rank,
        count, expected, upper_bound, score, p_value, adjusted, reading, raised_at)
      select n.id, ${of.detection}, ${of.dataset}, ${of.vintage}::int, n.key, n.key_text, n.level, ${of.frequency}, n.period,
        n.method, n.rank, n.count, n.expected, n.upper_bound, n.score, n.p_value, n.adjusted, n.reading, ${of.raised_at}
      from jsonb_to_recordset(${JSON.stringify(warnings.slice(from, from + BATCH))}::jsonb) as n (id uuid, key jsonb,
        key_text text, level text[], period int, method text, rank int, count float8, expected float8, upper_bound float8,
        score float8, p_value float8, adjusted float8, reading text)`.execute(tx);
};

/** Which warnings are asked for. */
export interface WarningSearch {
  readonly dataset?: string | undefined;
  readonly detection?: string | undefined;
  readonly key?: Readonly<Record<string, string>> | undefined;
  readonly state: 'open' | 'triaged' | 'all';
  readonly offset: number;
  readonly limit: number;
}

const matching = ({ dataset, detection, key, state }: WarningSearch) => sql`
  (${dataset ?? null}::text is null or w.dataset = ${dataset ?? null})
  and (${detection ?? null}::uuid is null or w.detection = ${detection ?? null})
  and w.key @> ${JSON.stringify(key ?? {})}::jsonb
  and (${state} = 'all' or (${state} = 'open') = (w.outcome is null))`;

/** A part of the warnings: those that nobody has triaged first, of the latest scan first, by rank. */
export const searchWarnings = async (
  tx: Transaction,
  search: WarningSearch,
): Promise<readonly WarningRow[]> => {
  const { rows } = await sql<WarningRow>`select w.* from risk.warning w where ${matching(search)}
    order by w.outcome is not null, w.raised_at desc, w.detection, w.rank
    limit ${search.limit} offset ${search.offset}`.execute(tx);
  return rows;
};

/** How many there are, and how many of them are false by expectation, at most. */
export const countWarnings = async (
  tx: Transaction,
  search: WarningSearch,
): Promise<{ readonly found: number; readonly expectedFalse: number }> => {
  const { rows } = await sql<{
    found: number;
    expectedFalse: number;
  }>`select count(*)::int as found,
      coalesce(sum((d.settings ->> 'share')::float8) filter (where w.adjusted is not null), 0)::float8 as "expectedFalse"
    from risk.warning w join risk.detection d on d.id = w.detection where ${matching(search)}`.execute(
    tx,
  );
  return rows[0] ?? { found: 0, expectedFalse: 0 };
};

/** One warning; undefined where there is none. */
export const findWarning = async (tx: Transaction, id: string): Promise<WarningRow | undefined> => {
  const { rows } = await sql<WarningRow>`select * from risk.warning where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockWarning = async (tx: Transaction, id: string): Promise<WarningRow | undefined> => {
  const { rows } = await sql<WarningRow>`select * from risk.warning where id = ${id}
    for update`.execute(tx);
  return rows[0];
};

/** Says what came of a warning. */
export const updateOutcome = async (
  tx: Transaction,
  id: string,
  outcome: string,
  decision: string,
  now: Date,
): Promise<void> => {
  await sql`update risk.warning set outcome = ${outcome}, decision = ${decision}, triaged_at = ${now},
    version = version + 1 where id = ${id}`.execute(tx);
};

/** Which risks cite which of these warnings as evidence. */
export const findCiting = async (
  tx: Transaction,
  warnings: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await sql<{ warning: string; risks: string[] }>`select e ->> 'id' as warning,
      array_agg(distinct a.risk::text order by a.risk::text) as risks
    from risk.assessment a cross join jsonb_array_elements(a.input -> 'items') i
      cross join jsonb_array_elements(i -> 'evidence') e
    where e ->> 'kind' = 'signal' and e ->> 'id' = any (${[...warnings]}::text[]) group by 1`.execute(
    tx,
  );
  return new Map(rows.map(({ warning, risks }) => [warning, risks]));
};

/** What became of the warnings of a method. */
export interface OutcomeRow {
  readonly method: WarningRow['method'];
  readonly outcome: WarningRow['outcome'];
  readonly frequency: WarningRow['frequency'];
  readonly period: number;
  readonly triaged_at: Date | null;
  /** Expected share of false ones; null for methods without p-values. */
  readonly share: number | null;
}

/** Every warning with what became of it, as little of it as a score needs. */
export const findOutcomes = async (
  tx: Transaction,
  dataset: string | undefined,
): Promise<readonly OutcomeRow[]> => {
  const { rows } =
    await sql<OutcomeRow>`select w.method, w.outcome, w.frequency, w.period, w.triaged_at,
      case when w.adjusted is null then null else (d.settings ->> 'share')::float8 end as share
    from risk.warning w join risk.detection d on d.id = w.detection
    where ${dataset ?? null}::text is null or w.dataset = ${dataset ?? null}`.execute(tx);
  return rows;
};
