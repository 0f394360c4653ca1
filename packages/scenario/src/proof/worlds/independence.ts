/** One person of a sample: whether something was planted on them, and in which group of each attribute they are. */
export interface Sampled {
  readonly planted: boolean;
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * The p-value of a chi-square test that who is planted does not hang on an attribute. Groups that expect fewer than five planted
 * are taken together (Cochran, Biometrics 10, 1954). Counts are whole numbers and few, so that p-values would come in steps:
 * half a person more or less, drawn by `blur` from -0.5 to 0.5, makes them continuous. 1 where there is nothing to compare.
 */
export const independenceP = (
  people: readonly Sampled[],
  attribute: string,
  blur: () => number,
): number => {
  const all = new Map<string, { planted: number; count: number }>();
  for (const { planted, groups } of people) {
    const name = groups[attribute] ?? '';
    const row = all.get(name) ?? { planted: 0, count: 0 };
    all.set(name, row);
    row.count += 1;
    if (planted) row.planted += 1;
  }
  const rate = people.filter(({ planted }) => planted).length / Math.max(1, people.length);
  const rows = mergedRows([...all.values()], rate);
  if (rows.length < 2 || rate === 0 || rate === 1) return 1;
  const shifts = rows.map(blur);
  const middle = shifts.reduce((sum, one) => sum + one, 0) / shifts.length;
  const statistic = rows.reduce((sum, { planted, count }, at) => {
    const expected = count * rate;
    return sum + (planted + (shifts[at] ?? 0) - middle - expected) ** 2 / (expected * (1 - rate));
  }, 0);
  return chiSquareTail(statistic, rows.length - 1);
};

const LEAST = 5;

const mergedRows = (
  rows: readonly { readonly planted: number; readonly count: number }[],
  rate: number,
): readonly { readonly planted: number; readonly count: number }[] => {
  const large = rows.filter(({ count }) => count * rate >= LEAST);
  const small = rows.filter(({ count }) => count * rate < LEAST);
  if (small.length === 0) return large;
  const rest = {
    planted: small.reduce((sum, { planted }) => sum + planted, 0),
    count: small.reduce((sum, { count }) => sum + count, 0),
  };
  const [least] = [...large].sort((a, b) => a.count - b.count);
  // What is still too small goes to the smallest of the others.
  if (rest.count * rate >= LEAST || least === undefined) return [...large, rest];
  return [
    ...large.filter((row) => row !== least),
    { planted: least.planted + rest.planted, count: least.count + rest.count },
  ];
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
 * at one in a hundred (Smirnov, Annals of Mathematical Statistics 19, 1948).
 */
export const uniformDistance = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const apart = sorted.map((value, at) =>
    Math.max(value - at / sorted.length, (at + 1) / sorted.length - value),
  );
  return Math.max(0, ...apart) * Math.sqrt(sorted.length);
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
