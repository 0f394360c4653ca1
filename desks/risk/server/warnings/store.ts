import type { Transaction } from '@platform/server/database/open.ts';
import { all, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { RiskDetection } from '../../api/types.ts';
import {
  type DetectionRow,
  detectionTable,
  type WarningRow,
  warningTable,
} from '../sql/tables.gen.ts';

/** Adds a scan; false where the id is taken. */
export const insertDetection = async (
  tx: Transaction,
  row: Omit<DetectionRow, 'found'>,
): Promise<boolean> =>
  (await detectionTable.insert(tx, row, sql`on conflict (id) do nothing`)) === 1;

/** Loads a scan, or returns undefined. */
export const findDetection = (tx: Transaction, id: string): Promise<DetectionRow | undefined> =>
  detectionTable.first(tx, sql`where id = ${id}`);

/** The scans of a data set, latest first. */
export const findDetections = (
  tx: Transaction,
  dataset: string,
): Promise<readonly DetectionRow[]> =>
  detectionTable.all(
    tx,
    sql`where dataset = ${dataset}
    order by started_at desc, id limit 200`,
  );

/** A warning on its way in. */
export type NewWarning = Omit<
  NewRow<WarningRow, never>,
  | 'detection'
  | 'dataset'
  | 'vintage'
  | 'frequency'
  | 'raisedAt'
  | 'outcome'
  | 'triagedAt'
  | 'version'
  | 'decision'
>;

/** Says what a scan found, with all its warnings. */
export const insertFound = async (
  tx: Transaction,
  of: Pick<WarningRow, 'detection' | 'dataset' | 'vintage' | 'frequency' | 'raisedAt'>,
  found: NonNullable<RiskDetection['found']>,
  warnings: readonly NewWarning[],
): Promise<void> => {
  await detectionTable.update(tx, { found }, sql`where id = ${of.detection}`);
  // Rows of JSON: a level is a list of its own length.
  const BATCH = 1000;
  for (let from = 0; from < warnings.length; from += BATCH)
    await sql`insert into risk.warning (id, detection, dataset, vintage, key, key_text, level, frequency, period, method, rank,
        count, expected, upper_bound, score, p_value, adjusted, reading, raised_at)
      select n.id, ${of.detection}, ${of.dataset}, ${of.vintage}::int, n.key, n."keyText", n.level, ${of.frequency}, n.period,
        n.method, n.rank, n.count, n.expected, n."upperBound", n.score, n."pValue", n.adjusted, n.reading, ${of.raisedAt}
      from jsonb_to_recordset(${JSON.stringify(warnings.slice(from, from + BATCH))}::jsonb) as n (id uuid, key jsonb,
        "keyText" text, level text[], period int, method text, rank int, count float8, expected float8, "upperBound" float8,
        score float8, "pValue" float8, adjusted float8, reading text)`.execute(tx);
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

/** Loads a page of warnings: untriaged first, then by latest scan, then by rank. */
export const searchWarnings = (
  tx: Transaction,
  search: WarningSearch,
): Promise<readonly WarningRow[]> =>
  all<WarningRow>(
    tx,
    sql`select w.* from risk.warning w where ${matching(search)}
    order by w.outcome is not null, w.raised_at desc, w.detection, w.rank
    limit ${search.limit} offset ${search.offset}`,
  );

/** How many there are, and how many of them are false by expectation, at most. */
export const countWarnings = async (
  tx: Transaction,
  search: WarningSearch,
): Promise<{ readonly found: number; readonly expectedFalse: number }> => {
  const rows = await all<{
    found: number;
    expectedFalse: number;
  }>(
    tx,
    sql`select count(*)::int as found,
      coalesce(sum((d.settings ->> 'share')::float8) filter (where w.adjusted is not null), 0)::float8 as "expectedFalse"
    from risk.warning w join risk.detection d on d.id = w.detection where ${matching(search)}`,
  );
  return rows[0] ?? { found: 0, expectedFalse: 0 };
};

/** Loads a warning, or returns undefined. */
export const findWarning = (tx: Transaction, id: string): Promise<WarningRow | undefined> =>
  warningTable.first(tx, sql`where id = ${id}`);

/** The same, locked until the transaction ends. */
export const lockWarning = (tx: Transaction, id: string): Promise<WarningRow | undefined> =>
  warningTable.first(
    tx,
    sql`where id = ${id}
    for update`,
  );

/** Stores the triage outcome of a warning. */
export const updateOutcome = (
  tx: Transaction,
  id: string,
  changes: Required<Pick<WarningRow, 'outcome' | 'decision' | 'triagedAt'>>,
): Promise<number> => warningTable.change(tx, id, changes);

/** Which risks cite which of these warnings as evidence. */
export const findCiting = async (
  tx: Transaction,
  warnings: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await all<{ warning: string; risks: string[] }>(
    tx,
    sql`select e ->> 'id' as warning,
      array_agg(distinct a.risk::text order by a.risk::text) as risks
    from risk.assessment a cross join jsonb_array_elements(a.input -> 'items') i
      cross join jsonb_array_elements(i -> 'evidence') e
    where e ->> 'kind' = 'signal' and e ->> 'id' = any (${[...warnings]}::text[]) group by 1`,
  );
  return new Map(rows.map(({ warning, risks }) => [warning, risks]));
};

/** Outcome of a warning, with its method. */
export interface OutcomeRow
  extends Pick<WarningRow, 'method' | 'outcome' | 'frequency' | 'period' | 'triagedAt'> {
  /** Expected share of false warnings. Undefined for methods without p-values. */
  readonly share?: number;
}

/** Loads the outcomes of all warnings, with the fields that a score needs. */
export const findOutcomes = async (
  tx: Transaction,
  dataset: string | undefined,
): Promise<readonly OutcomeRow[]> => {
  const rows = await all<OutcomeRow>(
    tx,
    sql`select w.method, w.outcome, w.frequency, w.period, w.triaged_at,
      case when w.adjusted is null then null else (d.settings ->> 'share')::float8 end as share
    from risk.warning w join risk.detection d on d.id = w.detection
    where ${dataset ?? null}::text is null or w.dataset = ${dataset ?? null}`,
  );
  return rows;
};
