import type { Decided, Item } from './decision.ts';
import type { TrendScore } from './retrieval.ts';
import { trendScoreOf } from './retrieval.ts';
import { rounded } from './rounded.ts';

/**
 * Warnings over all decided series. A flagged series warns at its named period, or at the last one if none is named. A warning before the
 * onset, or in a series without an onset, is false. Years count the periods of all decided series. Undefined without a decided series.
 */
export const trendsOf = (decided: readonly Decided[]): TrendScore | undefined => {
  const scores = decided.flatMap(({ item: { trend }, decision }) => {
    if (trend === undefined || decision === undefined) return [];
    const { steps, stepsInYear, onset } = trend;
    const warnings = decision.flagged ? [decision.warned ?? steps - 1] : [];
    const score = trendScoreOf(warnings, onset === undefined ? [] : [onset], {
      steps,
      stepsInYear,
      within: steps,
    });
    return [{ score, trend, falseOnes: score.found === 0 ? warnings.length : 0 }];
  });
  if (scores.length === 0) return undefined;
  const sum = (of: (one: (typeof scores)[number]) => number): number =>
    scores.reduce((all, one) => all + of(one), 0);
  const found = sum(({ score }) => score.found);
  const years = sum(({ trend }) => yearsOf(trend));
  return {
    onsets: sum(({ score }) => score.onsets),
    found,
    meanDelay: found === 0 ? undefined : rounded(sum(({ score }) => score.meanDelay ?? 0) / found),
    falseInYear: years <= 0 ? undefined : rounded(sum(({ falseOnes }) => falseOnes) / years),
  };
};

const yearsOf = ({ steps, stepsInYear }: NonNullable<Item['trend']>): number => steps / stepsInYear;
