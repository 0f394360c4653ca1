import type {
  Risk,
  RiskAssessment,
  RiskAssessmentInput,
  RiskMeasure,
  RiskRating,
} from '@amirani/contract/risk';
import type { CivilDate } from '@amirani/core';
import { tierTable } from '@amirani/risk/ciram/register';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { stepsOf } from '../datasets/rows.ts';

/** A risk as the database has it. */
export interface RiskRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly owner: string;
  readonly handling: Risk['handling'];
  readonly state: Risk['state'];
  readonly opened_by: string;
  readonly opened_at: Date;
  readonly version: number;
}

/** An assessment as the database has it. */
export interface AssessmentRow {
  readonly id: string;
  readonly risk: string;
  readonly number: number;
  readonly input: RiskAssessmentInput;
  readonly computed: RiskRating;
  readonly override: RiskAssessment['override'] | null;
  readonly rating: RiskAssessment['rating'];
  readonly state: RiskAssessment['state'];
  readonly by_account: string;
  readonly at: Date;
  readonly decision: string;
}

/** A revision of a measure as the database has it. */
export interface MeasureRow {
  readonly id: string;
  readonly revision: number;
  readonly risk: string;
  readonly tier: 1 | 2 | 3 | 4;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly state: RiskMeasure['state'];
  readonly by_account: string;
  readonly at: Date;
}

/** An assessment as it is shown. */
export const assessmentOf = (
  row: AssessmentRow,
  decisions: readonly StoredDecision[],
): RiskAssessment => ({
  ...{ id: row.id, risk: row.risk, number: row.number, input: row.input, computed: row.computed },
  ...(row.override === null ? {} : { override: row.override }),
  ...{ rating: row.rating, state: row.state, by: row.by_account, at: row.at.toISOString() },
  steps: stepsOf(decisions.filter(({ id }) => id === row.decision)),
});

/** A measure as it is shown. */
export const measureOf = (row: MeasureRow): RiskMeasure => ({
  ...{ id: row.id, tier: row.tier, title: row.title, owner: row.owner, state: row.state },
  due: row.due as CivilDate,
  ...{ revision: row.revision, by: row.by_account, at: row.at.toISOString() },
});

/** A risk as it is shown, with what counts, what waits, and where nothing is planned. */
export const riskOf = (
  row: RiskRow,
  assessments: readonly RiskAssessment[],
  measures: readonly MeasureRow[],
  today: CivilDate,
): Risk => {
  const standing = assessments.find(({ state }) => state === 'approved');
  const waiting = assessments.find(({ state }) => state === 'proposed');
  const tiers = tierTable(
    [row.id],
    measures.map((one) => ({ ...one, due: one.due as CivilDate })),
    today,
  );
  return {
    ...{ id: row.id, title: row.title, description: row.description, area: row.area },
    ...{ owner: row.owner, handling: row.handling, state: row.state, version: row.version },
    ...{ openedBy: row.opened_by, openedAt: row.opened_at.toISOString() },
    ...(standing === undefined ? {} : { standing }),
    ...(waiting === undefined ? {} : { waiting }),
    tiers: tiers.map(({ tier, counts, overdue, gap }) => ({
      ...{ tier, overdue, gap },
      counts: { ...counts },
    })),
    stale: standing?.input.items.some(({ validUntil }) => validUntil < today) ?? false,
  };
};
