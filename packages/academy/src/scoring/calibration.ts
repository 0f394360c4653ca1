import type { Decided } from './decision.ts';
import { rounded } from './rounded.ts';

/** How what somebody was sure of goes with what was right. */
export interface Calibration {
  readonly decisions: number;
  /** Mean squared distance of confidence and being right: 0 best, 0.25 for a coin (Brier, Monthly Weather Review 78, 1950). */
  readonly brier: number;
  /** Mean confidence less the share that was right: above 0 for the over-confident. */
  readonly overConfidence: number;
  /** For each step of ten points that was used: how sure in the mean, and how often right. */
  readonly curve: readonly {
    readonly confidence: number;
    readonly right: number;
    readonly decisions: number;
  }[];
}

/** Calibration over the decisions that state a confidence; undefined where none does. */
export const calibrationOf = (decided: readonly Decided[]): Calibration | undefined => {
  const sure = decided.flatMap(({ item, decision }) =>
    decision?.confidence === undefined
      ? []
      : [
          {
            confidence: decision.confidence / 100,
            right: decision.flagged === item.target ? 1 : 0,
          },
        ],
  );
  if (sure.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const steps = Map.groupBy(sure, ({ confidence }) =>
    Math.min(9, Math.floor(confidence * 10 + 1e-9)),
  );
  return {
    decisions: sure.length,
    brier: rounded(mean(sure.map(({ confidence, right }) => (confidence - right) ** 2))),
    overConfidence: rounded(
      mean(sure.map(({ confidence }) => confidence)) - mean(sure.map(({ right }) => right)),
    ),
    curve: [...steps]
      .sort(([one], [other]) => one - other)
      .map(([, rows]) => ({
        confidence: rounded(mean(rows.map(({ confidence }) => confidence))),
        right: rounded(mean(rows.map(({ right }) => right))),
        decisions: rows.length,
      })),
  };
};
