import type { Detection, Observed } from './detection.ts';
import { type FarringtonFlexibleOptions, farringtonFlexible } from './farrington/flexible.ts';

/**
 * How a count and its rate go together (Frontex, Risk Analysis for 2021, chapter 4: detections follow effort as well as
 * flows):
 * - `none`: neither is above its bound
 * - `flow`: both are; the rise is more than effort explains
 * - `effort`: the count is, the rate is not: what more effort alone would find
 * - `hidden`: the rate is, the count is not: less effort hides a rise
 * - `unknown`: one of the two could not be judged
 */
export type EffortReading = 'none' | 'flow' | 'effort' | 'hidden' | 'unknown';

/** Counts and rates of the same points, and how they read together. */
export interface EffortDetection {
  /** What the counts alone say. */
  readonly counts: Detection;
  /** What they say at the exposure they were made with; bounds and expectations are counts under that exposure. */
  readonly rates: Detection;
  readonly readings: readonly EffortReading[];
}

/** Counts that have an exposure. */
export type Exposed = Observed & { readonly exposure: Float64Array };

/**
 * Judges counts and their rate side by side by the flexible method, so that a rise of patrols is not taken for a rise of
 * the flow, nor a fall of patrols for calm. A reading is a finding about a series: a person says what it means.
 */
export const detectWithEffort = (
  { counts, perYear, exposure }: Exposed,
  options: Partial<FarringtonFlexibleOptions> = {},
): EffortDetection => {
  const alone = farringtonFlexible({ counts, perYear }, options);
  const rates = farringtonFlexible({ counts, perYear, exposure }, options);
  const readings = Array.from(alone.alarm, (alarm, i) =>
    effortReading(alarm, rates.alarm[i] as number),
  );
  return { counts: alone, rates, readings };
};

/** How a count and its rate read together, by their alarms: 1 above the bound, 0 not, -1 where it could not be judged. */
export const effortReading = (count: number, rate: number): EffortReading => {
  if (count < 0 || rate < 0) return 'unknown';
  if (count === 1) return rate === 1 ? 'flow' : 'effort';
  return rate === 1 ? 'hidden' : 'none';
};
