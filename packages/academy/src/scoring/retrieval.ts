import { rounded } from './rounded.ts';

/** How what somebody named goes with what there is: members of a network, links of it, warnings. */
export interface Retrieval {
  readonly named: number;
  readonly there: number;
  readonly right: number;
  /** Undefined where nothing was named, or nothing is there. */
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

/** Precision and recall of names; each counts once. */
export const retrievalOf = (named: Iterable<string>, truth: Iterable<string>): Retrieval => {
  const [said, there] = [new Set(named), new Set(truth)];
  const right = [...said].filter((one) => there.has(one)).length;
  return {
    named: said.size,
    there: there.size,
    right,
    precision: said.size === 0 ? undefined : rounded(right / said.size),
    recall: there.size === 0 ? undefined : rounded(right / there.size),
  };
};

/** The name of a link, the same from both ends. */
export const linkName = (one: string, other: string): string => JSON.stringify([one, other].sort());

/** How early changes of trends were warned of. */
export interface TrendScore {
  readonly onsets: number;
  readonly found: number;
  /** Steps of the series from an onset to its warning, in the mean of those found; undefined where none was. */
  readonly meanDelay: number | undefined;
  /** Warnings that belong to no onset, for each `stepsInYear` steps. */
  readonly falseInYear: number | undefined;
}

/**
 * Scores warnings at steps of a series against its planted onsets. A warning belongs to the last onset before or at it, within
 * `within` steps; of several the first counts and the others are neither right nor false.
 */
export const trendScoreOf = (
  warnings: readonly number[],
  onsets: readonly number[],
  {
    steps,
    stepsInYear,
    within,
  }: { readonly steps: number; readonly stepsInYear: number; readonly within: number },
): TrendScore => {
  const first = new Map<number, number>();
  let falseWarnings = 0;
  for (const warning of [...warnings].sort((one, other) => one - other)) {
    const onset = onsets.filter((at) => at <= warning && warning - at <= within).at(-1);
    if (onset === undefined) falseWarnings += 1;
    else if (!first.has(onset)) first.set(onset, warning - onset);
  }
  const delays = [...first.values()];
  return {
    onsets: onsets.length,
    found: delays.length,
    meanDelay:
      delays.length === 0
        ? undefined
        : rounded(delays.reduce((sum, delay) => sum + delay, 0) / delays.length),
    falseInYear: steps <= 0 ? undefined : rounded((falseWarnings * stepsInYear) / steps),
  };
};
