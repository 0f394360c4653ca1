/** What a seasonal model is made of. */
export interface SeasonalTerms {
  /** Periods in a year. */
  readonly perYear: number;
  /** Sine and cosine pairs of the year. */
  readonly harmonics: number;
  /** Whether there is a line of time. */
  readonly trend: boolean;
}

/** The columns of a model with intercept, line and harmonics at the given times. */
export const seasonalDesign = (
  times: readonly number[],
  { perYear, harmonics, trend }: SeasonalTerms,
): Float64Array[] => {
  const column = (value: (time: number) => number) => Float64Array.from(times, value);
  const design = [column(() => 1)];
  if (trend) design.push(column((time) => time));
  for (let s = 1; s <= harmonics; s += 1) {
    const omega = (2 * Math.PI * s) / perYear;
    design.push(
      column((time) => Math.sin(omega * time)),
      column((time) => Math.cos(omega * time)),
    );
  }
  return design;
};

/** Whole numbers from `first` up to `last`. */
export const timesFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
