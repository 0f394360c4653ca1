/** How a component enters: not at all, added, multiplied; `Ad` is an added trend that is damped. */
export interface EtsForm {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/** The form as the field writes it: `ETS(M,Ad,M)`. */
export const etsName = ({ error, trend, season }: EtsForm): string =>
  `ETS(${error},${trend},${season})`;

/** Smoothing parameters of a form; those it does not have are 0, and `phi` 1. */
export interface Smoothing {
  /** Level, 0.0001 to 0.9999. */
  readonly alpha: number;
  /** Trend, at most `alpha`. */
  readonly beta: number;
  /** Season, at most 1 − `alpha`. */
  readonly gamma: number;
  /** Damping, 0.8 to 0.98. */
  readonly phi: number;
}

/** The state of a form before a period: its level, its slope, and the seasons of the next periods in their order. */
export interface EtsState {
  readonly level: number;
  readonly slope: number;
  readonly seasons: Float64Array;
}

/** How many parameters and initial states are estimated. One season follows from the others. */
export const countParameters = ({ trend, season }: EtsForm, period: number): number =>
  2 + (trend === 'N' ? 0 : 2) + (trend === 'Ad' ? 1 : 0) + (season === 'N' ? 0 : period);

/** The longest season of a form: beyond it there are more seasons than a series of counts can tell apart. */
export const LONGEST_SEASON = 24;

/**
 * The forms from which a choice is made: additive or damped trends only, and no multiplied season on an added error,
 * whose variance is not finite. Multiplied components need values above zero.
 * Source: R. J. Hyndman, A. B. Koehler, R. D. Snyder, S. Grose, International Journal of Forecasting 18 (2002) 439-454;
 * R. J. Hyndman, Y. Khandakar, Journal of Statistical Software 27 (2008) no. 3, section 2.
 */
export const admissibleForms = (positive: boolean, seasonal: boolean): readonly EtsForm[] => {
  const forms: EtsForm[] = [];
  for (const error of positive ? (['A', 'M'] as const) : (['A'] as const))
    for (const season of seasonal ? (['N', 'A', 'M'] as const) : (['N'] as const))
      for (const trend of ['N', 'A', 'Ad'] as const)
        if (error === 'M' || season !== 'M') forms.push({ error, trend, season });
  return forms;
};
