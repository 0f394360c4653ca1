/**
 * How many are stopped wrongly for each one who is stopped rightly, where `prevalence` of all are wrong: F (1 - p) / (H p), by Bayes' rule.
 * All three are shares from 0 to 1; infinite without a correct stop. For the chart in which readers enter their own rates.
 */
export const wrongForOneRight = (
  hitRate: number,
  falseAlarmRate: number,
  prevalence: number,
): number => (falseAlarmRate * (1 - prevalence)) / (hitRate * prevalence);
