import type { Stretch } from './statistic.ts';

/**
 * The greatest log-likelihood ratio of an epidemic component (Höhle and Paul 2008, 3.3): Poisson counts whose mean has a
 * share of the count before them added, against the means alone. `before` is the count before the first one.
 */
export const epidemicRatio = ({ counts, means }: Stretch, first: number, last: number): number => {
  const previous = (t: number): number => (t > 0 ? (counts[t - 1] as number) : 0);
  const derivatives = (share: number): { slope: number; curvature: number } => {
    let slope = 0;
    let curvature = 0;
    for (let t = first; t <= last; t += 1) {
      const mean = (means[t] as number) + share * previous(t);
      const count = counts[t] as number;
      slope += previous(t) * (count / mean - 1);
      curvature += count * (previous(t) / mean) ** 2;
    }
    return { slope, curvature };
  };
  if (derivatives(0).slope <= 0) return 0;
  // From below Newton's rule never passes the greatest value: the slope is convex.
  let share = 0;
  for (let step = 0; step < 200; step += 1) {
    const { slope, curvature } = derivatives(share);
    const next = share + slope / curvature;
    if (Math.abs(next - share) <= 1e-14 * next) break;
    share = next;
  }
  let sum = 0;
  for (let t = first; t <= last; t += 1) {
    const mean = means[t] as number;
    const added = share * previous(t);
    sum += (counts[t] as number) * Math.log1p(added / mean) - added;
  }
  return sum;
};
