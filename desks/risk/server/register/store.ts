import type { Transaction } from '@platform/server/database/open.ts';
import { all, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { RiskMeasure } from '../../api/types.ts';
import {
  type AssessmentRow,
  assessmentTable,
  type MeasureRow,
  measureTable,
  type RiskRow,
  riskTable,
} from '../sql/tables.gen.ts';

/** Every risk. */
export const findRisks = (tx: Transaction): Promise<readonly RiskRow[]> =>
  riskTable.all(tx, sql`order by opened_at, id`);

/** Loads a risk, or returns undefined. */
export const findRisk = (tx: Transaction, id: string): Promise<RiskRow | undefined> =>
  riskTable.first(tx, sql`where id = ${id}`);

/** The same, locked until the transaction ends. */
export const lockRisk = (tx: Transaction, id: string): Promise<RiskRow | undefined> =>
  riskTable.first(tx, sql`where id = ${id} for update`);

/** What a risk says of itself. */
export type RiskTerms = Pick<RiskRow, 'title' | 'description' | 'area' | 'owner' | 'handling'>;

/** Adds a risk; false where the id is taken. */
export const insertRisk = async (
  tx: Transaction,
  row: RiskTerms & Pick<RiskRow, 'id' | 'openedBy' | 'openedAt'>,
): Promise<boolean> =>
  (await riskTable.insert(
    tx,
    { ...row, state: 'open', version: 0 },
    sql`on conflict (id) do nothing`,
  )) === 1;

/** Updates the description of a risk. */
export const updateTerms = (
  tx: Transaction,
  id: string,
  { title, description, area, owner, handling }: RiskTerms,
): Promise<number> => riskTable.change(tx, id, { title, description, area, owner, handling });

/** Something of a risk changed. */
export const touchRisk = (tx: Transaction, id: string): Promise<number> =>
  riskTable.change(tx, id, {});

/** Closes a risk. */
export const closeRisk = (tx: Transaction, id: string, decision: string): Promise<number> =>
  riskTable.change(tx, id, { state: 'closed', decision });

/** Assessments of these risks, latest first. */
export const findAssessments = (
  tx: Transaction,
  risks: readonly string[],
): Promise<readonly AssessmentRow[]> =>
  assessmentTable.all(tx, sql`where risk = any (${risks}::uuid[]) order by risk, number desc`);

/** Adds an assessment; false where the id is taken. */
export const insertAssessment = async (
  tx: Transaction,
  row: Omit<NewRow<AssessmentRow, never>, 'number'>,
): Promise<boolean> => {
  const number = sql`(select coalesce(max(number), 0) + 1 from risk.assessment where risk = ${row.risk})`;
  const added = await assessmentTable.insert(
    tx,
    { ...row, number },
    sql`on conflict (id) do nothing`,
  );
  return added === 1;
};

/** Says where an assessment stands. */
export const updateAssessment = (
  tx: Transaction,
  id: string,
  state: AssessmentRow['state'],
): Promise<number> => assessmentTable.update(tx, { state }, sql`where id = ${id}`);

/** The measures of these risks in their latest revision, by tier. */
export const findMeasures = (
  tx: Transaction,
  risks: readonly string[],
): Promise<readonly MeasureRow[]> =>
  all<MeasureRow>(
    tx,
    sql`select * from (
      select distinct on (id) * from risk.measure where risk = any (${risks}::uuid[]) order by id, revision desc
    ) latest order by risk, tier, due, id`,
  );

/** Loads the latest revision of a measure, or returns undefined. */
export const findMeasure = (tx: Transaction, id: string): Promise<MeasureRow | undefined> =>
  measureTable.first(
    tx,
    sql`where id = ${id}
    order by revision desc limit 1`,
  );

/** Adds a revision of a measure. */
export const insertMeasure = (
  tx: Transaction,
  risk: string,
  { by, at, tier, ...measure }: RiskMeasure,
): Promise<number> =>
  measureTable.insert(tx, {
    ...measure,
    tier: tier as MeasureRow['tier'],
    risk,
    byAccount: by,
    at: new Date(at),
  });
