/** How many there are of a group, and on how many of them something is planted. */
export interface GroupCount {
  readonly planted: number;
  readonly count: number;
}

/** Counts people by an attribute, groups in the order in which they are met. */
export const countGroups = <One>(
  people: readonly One[],
  attribute: (one: One) => string,
  plant: (one: One) => boolean,
): readonly GroupCount[] => {
  const groups = new Map<string, { planted: number; count: number }>();
  for (const one of people) {
    const name = attribute(one);
    const group = groups.get(name) ?? { planted: 0, count: 0 };
    groups.set(name, group);
    group.count += 1;
    if (plant(one)) group.planted += 1;
  }
  return [...groups.values()];
};

/**
 * The p-value of Pearson's chi-square test that a rate is the same in every group. Counts are whole numbers and few, so that p-values
 * would come in steps: half a person more or less in each group, drawn by `blur` from -0.5 to 0.5, together nobody, makes them
 * continuous.
 */
export const sameRateP = (
  groups: readonly GroupCount[],
  rate: number,
  blur: () => number,
): number => {
  const shifts = groups.map(blur);
  const middle = shifts.reduce((sum, one) => sum + one, 0) / shifts.length;
  const statistic = groups.reduce((sum, { planted, count }, at) => {
    const expected = count * rate;
    return sum + (planted + (shifts[at] ?? 0) - middle - expected) ** 2 / (expected * (1 - rate));
  }, 0);
  return chiSquareTail(statistic, groups.length - 1);
};

/** The upper tail of the chi-square distribution, by the series of the incomplete gamma function. */
export const chiSquareTail = (statistic: number, freedom: number): number => {
  const [a, x] = [freedom / 2, Math.max(0, statistic) / 2];
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 2000; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.max(0, 1 - sum * Math.exp(a * Math.log(Math.max(x, 1e-300)) - x - logGamma(a)));
};

/** For halves: from gamma(1/2) = sqrt(pi) and gamma(1) = 1 upwards. */
const logGamma = (a: number): number => {
  let log = a % 1 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let n = a % 1 === 0 ? 1 : 0.5; n < a; n++) log += Math.log(n);
  return log;
};

/**
 * How far p-values are from uniform: the Kolmogorov-Smirnov distance times the root of their number. Above 1.628 they are not,
 * at one in a hundred (Smirnov, Annals of Mathematical Statistics 19, 1948). NaN without p-values.
 */
export const uniformDistance = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const apart = sorted.map((value, at) =>
    Math.max(value - at / sorted.length, (at + 1) / sorted.length - value),
  );
  return Math.max(...apart) * Math.sqrt(sorted.length);
};

/** The distance of {@link uniformDistance} at one in a hundred. */
export const uniformLimit = 1.628;

/**
 * How well a number tells the planted from the others: the area under the curve of hits over false alarms, with its standard error
 * where it tells nothing (Hanley and McNeil, Radiology 143, 1982). 0.5 tells nothing.
 */
export const areaUnder = (
  rows: readonly { readonly planted: boolean; readonly value: number }[],
): { readonly area: number; readonly error: number } => {
  const sorted = [...rows].sort((a, b) => a.value - b.value);
  const planted = rows.filter((row) => row.planted).length;
  const others = rows.length - planted;
  let ranks = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.value === sorted[at]?.value) end += 1;
    // Ties share the middle of their ranks.
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) if (sorted[at]?.planted === true) ranks += rank;
  }
  return {
    area: (ranks - (planted * (planted + 1)) / 2) / Math.max(1, planted * others),
    error: Math.sqrt((rows.length + 1) / (12 * Math.max(1, planted * others))),
  };
};
