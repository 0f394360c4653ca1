import type { CivilDate } from '@amirani/core';
import { tierTable } from '@amirani/risk/ciram/register';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Risk, RiskAssessment, RiskMeasure } from '../../api/types.ts';
import { stepsOf } from '../datasets/rows.ts';
import type { AssessmentRow, MeasureRow, RiskRow } from '../sql/tables.gen.ts';

/** An assessment as it is shown. */
export const assessmentOf = (
  row: AssessmentRow,
  decisions: readonly StoredDecision[],
): RiskAssessment => ({
  id: row.id,
  risk: row.risk,
  number: row.number,
  input: row.input,
  computed: row.computed,
  ...(row.override === undefined ? {} : { override: row.override }),
  rating: row.rating,
  state: row.state,
  by: row.byAccount,
  at: row.at.toISOString(),
  steps: stepsOf(decisions.filter(({ id }) => id === row.decision)),
});

/** A measure as it is shown. */
export const measureOf = (row: MeasureRow): RiskMeasure => ({
  id: row.id,
  tier: row.tier,
  title: row.title,
  owner: row.owner,
  state: row.state,
  due: row.due as CivilDate,
  revision: row.revision,
  by: row.byAccount,
  at: row.at.toISOString(),
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
    id: row.id,
    title: row.title,
    description: row.description,
    area: row.area,
    owner: row.owner,
    handling: row.handling,
    state: row.state,
    version: row.version,
    openedBy: row.openedBy,
    openedAt: row.openedAt.toISOString(),
    ...(standing === undefined ? {} : { standing }),
    ...(waiting === undefined ? {} : { waiting }),
    tiers: tiers.map(({ tier, counts, overdue, gap }) => ({
      tier,
      overdue,
      gap,
      counts: { ...counts },
    })),
    stale: standing?.input.items.some(({ validUntil }) => validUntil < today) ?? false,
  };
};
