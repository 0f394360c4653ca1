/** A thousand travellers at a border, sorted by what they are and what an officer says of them. */
export interface BaseRate {
  /** How many the picture counts. */
  readonly of: number;
  readonly rightStops: number;
  readonly wrongStops: number;
  readonly missed: number;
  readonly passed: number;
  /** Share of the stopped that were rightly stopped; undefined without stops. */
  readonly precision: number | undefined;
}

/**
 * Results of a hit rate and a false alarm rate if `prevalence` of all are wrong, by Bayes' rule, among enough travellers for
 * ten wrong ones. Counts are expected values, rounded to whole persons.
 */
export const baseRateOf = (
  { hitRate, alarmRate }: { readonly hitRate: number; readonly alarmRate: number },
  prevalence: number,
): BaseRate => {
  const of = prevalence <= 0 ? 1000 : Math.max(1000, 10 ** Math.ceil(Math.log10(10 / prevalence)));
  const wrong = Math.round(of * prevalence);
  const rightStops = Math.round(wrong * hitRate);
  const wrongStops = Math.round((of - wrong) * alarmRate);
  const stopped = prevalence * hitRate + (1 - prevalence) * alarmRate;
  return {
    of,
    rightStops,
    wrongStops,
    missed: wrong - rightStops,
    passed: of - wrong - wrongStops,
    precision: stopped === 0 ? undefined : (prevalence * hitRate) / stopped,
  };
};

/** Prevalences at which the picture is drawn: at borders, in measured blocks, in practice. */
export const prevalences = [0.0005, 0.005, 0.02, 0.05, 0.5] as const;
