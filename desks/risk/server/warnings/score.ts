import { toEpochDay } from '@amirani/core';
import { firstDayOf, type Period } from '@amirani/risk/series';
import type { RiskWarningScore } from '../../api/types.ts';
import type { OutcomeRow } from './store.ts';

const DAY = 24 * 60 * 60_000;

/** How the warnings of each method have done, by what people made of them. */
export const scoresOf = (rows: readonly OutcomeRow[]): RiskWarningScore[] =>
  [...Map.groupBy(rows, ({ method }) => method)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([method, own]) => scoreOf(method, own));

const scoreOf = (
  method: RiskWarningScore['method'],
  rows: readonly OutcomeRow[],
): RiskWarningScore => {
  const outcomes = { 'true-signal': 0, effort: 0, artefact: 0, 'known-event': 0, dismissed: 0 };
  const days: number[] = [];
  let triaged = 0;
  let expected = 0;
  let rated = 0;
  for (const { outcome, frequency, period, triagedAt, share } of rows) {
    if (outcome === undefined || triagedAt === undefined) continue;
    outcomes[outcome] += 1;
    triaged += 1;
    // A warning can be seen from the day after its period on.
    const end = toEpochDay(firstDayOf((period + 1) as Period, frequency));
    days.push(triagedAt.getTime() / DAY - end);
    if (share === undefined) continue;
    rated += 1;
    expected += share;
  }
  const right = outcomes['true-signal'] + outcomes['known-event'];
  return {
    method,
    warnings: rows.length,
    triaged,
    outcomes,
    ...(triaged === 0
      ? {}
      : { precision: wilson(right, triaged), daysToTriage: Math.round(median(days) * 10) / 10 }),
    ...(rated === 0 ? {} : { expectedFalse: expected }),
  };
};

/**
 * A share with its 95 % interval: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22 (1927) 209-212.
 */
const wilson = (
  hits: number,
  of: number,
): { readonly share: number; readonly lower: number; readonly upper: number } => {
  const z = 1.959964;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};
