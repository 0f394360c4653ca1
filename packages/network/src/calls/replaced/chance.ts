import type { Candidates } from './candidates.ts';
import type { Periods } from './profile.ts';

/**
 * How many of all pairs of a silent and a new number would have this number of contacts in common by chance, if the new ones
 * chose theirs by how popular they are. Each contact of the old number is met with a chance of its own, so that their number
 * is distributed as the sum of unequal coins (Poisson binomial). Below 0.05 chance explains nothing. It knows nothing of
 * families and places: for those see `circles.ts` and the rival of a pair.
 */
export const pairsByChance = (
  { before, after, degree }: Periods,
  { gone, come }: Candidates,
  [old, fresh]: readonly [string, string],
  shared: number,
): number => {
  const size = after.get(fresh)?.contacts.size ?? 0;
  const ends = endsOf(degree);
  const chances = [...(before.get(old)?.contacts.keys() ?? [])].map(
    (contact) => 1 - (1 - Math.min(1, (degree.get(contact) ?? 1) / ends)) ** size,
  );
  return gone.size * come.size * atLeast(shared, chances);
};

const totals = new WeakMap<ReadonlyMap<string, number>, number>();

/** The ends of all links: a number is met in proportion to how many of them are its own. */
const endsOf = (degree: ReadonlyMap<string, number>): number => {
  const known = totals.get(degree);
  if (known !== undefined) return known;
  let sum = 0;
  for (const one of degree.values()) sum += one;
  totals.set(degree, Math.max(1, sum));
  return Math.max(1, sum);
};

/** The chance that at least this number of coins show their side. */
export const atLeast = (least: number, chances: readonly number[]): number => {
  if (least <= 0) return 1;
  if (least > chances.length) return 0;
  // `exactly[k]`: the chance of k so far; the last place gathers `least` and more, so that no tail is lost to rounding.
  const exactly = new Float64Array(least + 1);
  exactly[0] = 1;
  for (const chance of chances) {
    exactly[least] = (exactly[least] ?? 0) + (exactly[least - 1] ?? 0) * chance;
    for (let k = least - 1; k > 0; k -= 1)
      exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
    exactly[0] = (exactly[0] ?? 0) * (1 - chance);
  }
  return exactly[least] ?? 0;
};
