import { type CusumOptions, cusum } from './cusum.ts';
import { type Detection, emptyDetection, monitored, type Observed } from './detection.ts';
import { type EarsOptions, ears } from './ears.ts';
import { type FarringtonFlexibleOptions, farringtonFlexible } from './farrington/flexible.ts';
import { type FarringtonOptions, farrington } from './farrington/original.ts';
import { type GlrOptions, glrNegativeBinomial, glrPoisson } from './glr/chart.ts';

/** Methods by the names the command line and the desk have for them. */
export const detectionMethods = [
  'farrington-flexible',
  'farrington',
  'ears-c1',
  'ears-c2',
  'ears-c3',
  'cusum',
  'glr-pois',
  'glr-nb',
] as const;

/** One of {@link detectionMethods}. */
export type DetectionMethod = (typeof detectionMethods)[number];

/** Options of any method; a method takes those it has. */
export type DetectionOptions = Partial<
  FarringtonFlexibleOptions & FarringtonOptions & EarsOptions & CusumOptions & GlrOptions
>;

/**
 * Runs a method by its name; what the options leave out is as the method has it. Of counts with an exposure only
 * `farrington-flexible` can say something.
 */
export const detect = (
  observed: Observed,
  method: DetectionMethod,
  options: DetectionOptions = {},
): Detection => {
  if (observed.exposure !== undefined && method !== 'farrington-flexible')
    return emptyDetection(monitored(observed.counts, 0, options.range));
  switch (method) {
    case 'farrington-flexible':
      return farringtonFlexible(observed, options);
    case 'farrington':
      return farrington(observed, options);
    case 'ears-c1':
      return ears(observed.counts, { ...options, method: 'C1' });
    case 'ears-c2':
      return ears(observed.counts, { ...options, method: 'C2' });
    case 'ears-c3':
      return ears(observed.counts, { ...options, method: 'C3' });
    case 'cusum':
      return cusum(observed, options);
    case 'glr-pois':
      return glrPoisson(observed, options);
    case 'glr-nb':
      return glrNegativeBinomial(observed, options);
  }
};

/** Methods that know no season. */
const WITHOUT_SEASON: readonly DetectionMethod[] = ['ears-c1', 'ears-c2', 'ears-c3', 'cusum'];

/**
 * The methods that a history of this length can support, best first: charts from seven periods, EARS from twenty-six,
 * Farrington's from three years (United4Surveillance, SignalDetectionTool 0.9, and the rule of RKI: fewer than seven periods
 * are too few). Quarters and years have no weeks or months to compare in other years and are given the methods without a
 * season, EARS from eleven periods on: its baseline of seven and what it leaves out (ours).
 */
export const methodsForHistory = (periods: number, perYear: number): readonly DetectionMethod[] => {
  if (periods < 7) return [];
  if (perYear < 12) return periods < 11 ? ['cusum'] : WITHOUT_SEASON;
  if (periods >= 3 * perYear + 4) return detectionMethods;
  return periods >= Math.min(26, 2 * perYear)
    ? [...WITHOUT_SEASON, 'glr-pois', 'glr-nb']
    : ['cusum'];
};
