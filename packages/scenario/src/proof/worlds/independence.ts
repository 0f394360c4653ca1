import { countGroups, type GroupCount, sameRateP } from '../statistics.ts';

/** One person of a sample: whether something was planted on them, and in which group of each attribute they are. */
export interface Sampled {
  readonly planted: boolean;
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * The p-value of a chi-square test that plants do not depend on an attribute. Groups that expect fewer than five planted are
 * taken together (Cochran, Biometrics 10, 1954). `blur` as in {@link sameRateP}. 1 without data to compare.
 */
export const independenceP = (
  people: readonly Sampled[],
  attribute: string,
  blur: () => number,
): number => {
  const rate = people.filter(({ planted }) => planted).length / Math.max(1, people.length);
  const rows = mergedRows(
    countGroups(
      people,
      ({ groups }) => groups[attribute] ?? '',
      ({ planted }) => planted,
    ),
    rate,
  );
  if (rows.length < 2 || rate === 0 || rate === 1) return 1;
  return sameRateP(rows, rate, blur);
};

const LEAST = 5;

const mergedRows = (rows: readonly GroupCount[], rate: number): readonly GroupCount[] => {
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
