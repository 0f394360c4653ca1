import {
  cusumDefaults,
  type Detection,
  type DetectionOptions,
  detect,
  earsDefaults,
  type FarringtonPredictiveOptions,
  farringtonDefaults,
  farringtonFlexibleDefaults,
  farringtonPredictive,
  farringtonPredictiveDefaults,
  glrDefaults,
  methodsForHistory,
  type Observed,
  readDetectionOptions,
  regimeAware,
  regimeDefaults,
} from '@amirani/risk/detect';
import { Problem } from '@platform/server/http/problems.ts';
import type { RiskSeries } from '../api/types.ts';

/** A method by its name in the contract. */
export type RiskMethod = RiskSeries['methods'][number];

/** Options of a method after they were read. */
export type MethodOptions = DetectionOptions & Readonly<Record<string, unknown>>;

/** Years that the methods of our own need before they say anything. */
const REGIME_YEARS = 2;
const PREDICTIVE_YEARS = 3;

/** The methods that a history can carry, best first. */
export const methodsFor = (periods: number, perYear: number): readonly RiskMethod[] => {
  const own: RiskMethod[] = [];
  // These methods compare a period with the same period of other years, which needs at least 12 periods a year.
  if (perYear < 12) return methodsForHistory(periods, perYear);
  if (periods > PREDICTIVE_YEARS * perYear) own.push('farrington-predictive');
  if (periods > REGIME_YEARS * perYear) own.push('regime-aware');
  return [...methodsForHistory(periods, perYear), ...own];
};

/** What each method runs with where nothing else is said. */
const defaults: Readonly<Record<RiskMethod, Readonly<Record<string, unknown>>>> = {
  'farrington-flexible': { ...farringtonFlexibleDefaults },
  farrington: { ...farringtonDefaults },
  'ears-c1': { ...earsDefaults, method: 'C1' },
  'ears-c2': { ...earsDefaults, method: 'C2' },
  'ears-c3': { ...earsDefaults, method: 'C3' },
  cusum: { ...cusumDefaults },
  'glr-pois': { ...glrDefaults, alpha: 0 },
  'glr-nb': { ...glrDefaults },
  'farrington-predictive': { ...farringtonPredictiveDefaults },
  'regime-aware': { ...regimeDefaults },
};

/** Every option that a method runs with on a series, by its name. */
export const settingsOf = (
  observed: Observed,
  method: RiskMethod,
  given: MethodOptions,
): Readonly<Record<string, unknown>> => ({
  ...defaults[method],
  ...yearsBack(observed, method),
  ...given,
});

/** Whether a method can run without the errors of R surveillance that it otherwise has as well. */
export const hasModes = (method: RiskMethod): boolean => Object.hasOwn(defaults[method], 'mode');

/** Reads the options of a method. @throws Problem `risk.options` with the first that cannot be used */
export const readOptions = (
  method: RiskMethod,
  given: Readonly<Record<string, unknown>>,
): MethodOptions => {
  if (method === 'regime-aware' || method === 'farrington-predictive') {
    const wrong = Object.entries(given).find(
      ([name, value]) =>
        !(name === 'range' || Object.hasOwn(defaults[method], name)) || !isNumbers(value),
    );
    if (wrong !== undefined) throw new Problem('risk.options', { name: wrong[0] });
    return given as MethodOptions;
  }
  const read = readDetectionOptions(method, given);
  if (!read.ok) throw new Problem('risk.options', { name: read.issues[0]?.name ?? '' });
  return read.value as MethodOptions;
};

const isNumbers = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 2 && value.every((one) => Number.isFinite(one))
    : typeof value === 'number' && Number.isFinite(value);

/** @throws Problem `risk.options` where a method knows nothing of periods of this length: quarters and years have no season beside them */
export const mustCarry = (method: RiskMethod, perYear: number): void => {
  if (!methodsFor(Number.POSITIVE_INFINITY, perYear).includes(method))
    throw new Problem('risk.options', { name: 'method' });
};

/** Runs a method; the places to look at are counted from 1, all it can judge where left out. */
export const runMethod = (
  observed: Observed,
  method: RiskMethod,
  options: MethodOptions,
  range?: readonly number[],
): Detection => {
  const asked = { ...yearsBack(observed, method), ...options };
  const all = range === undefined ? asked : { ...asked, range };
  if (method === 'regime-aware') return regimeAware(observed, all);
  return method === 'farrington-predictive'
    ? farringtonPredictive(observed, all as Partial<FarringtonPredictiveOptions>)
    : detect(observed, method, all);
};

/** Weeks or months beside the same one of an earlier year that Farrington's methods look at, when nobody says otherwise. */
const BESIDE = 3;
/** Years that they look back at most, and at least. */
const MOST_YEARS = 5;
const LEAST_YEARS = 3;

/** How many years back a method of Farrington can look from the last period: with five, four years of history say nothing. */
const yearsBack = ({ counts, perYear }: Observed, method: RiskMethod): { readonly b?: number } => {
  if (!method.startsWith('farrington')) return {};
  const years = Math.floor((counts.length - 1 - BESIDE) / perYear);
  return { b: Math.max(LEAST_YEARS, Math.min(MOST_YEARS, years)) };
};

/** A number where it is one: what a method could not say is left out. */
export const said = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : value;
