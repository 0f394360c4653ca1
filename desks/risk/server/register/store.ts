import type { RiskMeasure } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { AssessmentRow, MeasureRow, RiskRow } from './rows.ts';

/** Every risk. */
export const findRisks = async (tx: Transaction): Promise<readonly RiskRow[]> => {
  const { rows } = await sql<RiskRow>`select * from risk.risk order by opened_at, id`.execute(tx);
  return rows;
};

/** One risk; undefined where there is none. */
export const findRisk = async (tx: Transaction, id: string): Promise<RiskRow | undefined> => {
  const { rows } = await sql<RiskRow>`select * from risk.risk where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockRisk = async (tx: Transaction, id: string): Promise<RiskRow | undefined> => {
  const { rows } = await sql<RiskRow>`select * from risk.risk where id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
};

/** What a risk says of itself. */
export type RiskTerms = Pick<RiskRow, 'title' | 'description' | 'area' | 'owner' | 'handling'>;

/** Adds a risk; false where the id is taken. */
export const insertRisk = async (
  tx: Transaction,
  id: string,
  terms: RiskTerms,
  by: string,
  now: Date,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.risk (id, title, description, area, owner, handling, state, opened_by, opened_at, version)
    values (${id}, ${terms.title}, ${terms.description}, ${terms.area}, ${terms.owner}, ${terms.handling}, 'open', ${by},
      ${now}, 0) on conflict (id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Describes a risk anew. */
export const updateTerms = async (tx: Transaction, id: string, terms: RiskTerms): Promise<void> => {
  await sql`update risk.risk set title = ${terms.title}, description = ${terms.description}, area = ${terms.area},
    owner = ${terms.owner}, handling = ${terms.handling}, version = version + 1 where id = ${id}`.execute(
    tx,
  );
};

/** Something of a risk changed. */
export const touchRisk = async (tx: Transaction, id: string): Promise<void> => {
  await sql`update risk.risk set version = version + 1 where id = ${id}`.execute(tx);
};

/** Closes a risk. */
export const closeRisk = async (tx: Transaction, id: string, decision: string): Promise<void> => {
  await sql`update risk.risk set state = 'closed', decision = ${decision}, version = version + 1
    where id = ${id}`.execute(tx);
};

/** Assessments of these risks, latest first. */
export const findAssessments = async (
  tx: Transaction,
  risks: readonly string[],
): Promise<readonly AssessmentRow[]> => {
  const { rows } = await sql<AssessmentRow>`select * from risk.assessment
    where risk = any (${[...risks]}::uuid[]) order by risk, number desc`.execute(tx);
  return rows;
};

/** Adds an assessment; false where the id is taken. */
export const insertAssessment = async (
  tx: Transaction,
  row: Omit<AssessmentRow, 'number'>,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.assessment (id, risk, number, input, computed, override, rating, state, by_account, at,
      decision)
    select ${row.id}, ${row.risk}, coalesce(max(number), 0) + 1, ${JSON.stringify(row.input)}::jsonb,
      ${JSON.stringify(row.computed)}::jsonb, ${row.override === null ? null : JSON.stringify(row.override)}::jsonb,
      ${row.rating}, ${row.state}, ${row.by_account}, ${row.at}, ${row.decision}
    from risk.assessment where risk = ${row.risk}
    on conflict (id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Says where an assessment stands. */
export const updateAssessment = async (
  tx: Transaction,
  id: string,
  state: AssessmentRow['state'],
): Promise<void> => {
  await sql`update risk.assessment set state = ${state} where id = ${id}`.execute(tx);
};

/** The measures of these risks in their latest revision, by tier. */
export const findMeasures = async (
  tx: Transaction,
  risks: readonly string[],
): Promise<readonly MeasureRow[]> => {
  const { rows } = await sql<MeasureRow>`select * from (
      select distinct on (id) * from risk.measure where risk = any (${[...risks]}::uuid[]) order by id, revision desc
    ) latest order by risk, tier, due, id`.execute(tx);
  return rows;
};

/** The latest revision of a measure; undefined where there is none. */
export const findMeasure = async (tx: Transaction, id: string): Promise<MeasureRow | undefined> => {
  const { rows } = await sql<MeasureRow>`select * from risk.measure where id = ${id}
    order by revision desc limit 1`.execute(tx);
  return rows[0];
};

/** Adds a revision of a measure. */
export const insertMeasure = async (
  tx: Transaction,
  risk: string,
  measure: RiskMeasure,
): Promise<void> => {
  const { id, revision, tier, title, owner, due, state, by, at } = measure;
  await sql`insert into risk.measure (id, revision, risk, tier, title, owner, due, state, by_account, at)
    values (${id}, ${revision}, ${risk}, ${tier}, ${title}, ${owner}, ${due}::date, ${state}, ${by}, ${new Date(at)})`.execute(
    tx,
  );
};
