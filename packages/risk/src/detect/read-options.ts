import { err, ok, type Result } from '@amirani/core';
import { type DetectionMethod, type DetectionOptions, detectionMethods } from './methods.ts';

/** What is wrong with an option. */
export type OptionFault = 'risk.option.unknown' | 'risk.option.value' | 'risk.options.shape';

/** An option that cannot be used. */
export interface OptionProblem {
  readonly code: OptionFault;
  /** Its name; empty if the options as a whole are invalid. */
  readonly name: string;
}

type Check = (value: unknown) => boolean;

const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const positive: Check = (value) => typeof value === 'number' && value > 0 && value < Infinity;
const share: Check = (value) => typeof value === 'number' && value > 0 && value < 1;
const whole =
  (least: number, most = 1_000_000): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const or =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const nothing: Check = (value) => value === null;
const numbers: Check = (value) => Array.isArray(value) && value.every(number);
const range: Check = (value) => Array.isArray(value) && value.every(whole(1, 10_000_000));
const pair: Check = (value) => numbers(value) && (value as unknown[]).length === 2;
const inControl: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([name, part]) =>
    name === 'S' ? whole(0, 6)(part) : ['trend', 'refit'].includes(name) && flag(part),
  );

const mode = oneOf('as-r', 'corrected');
const common = { range: or(nothing, range), mode };
const farrington = {
  ...common,
  b: whole(1, 100),
  w: whole(0, 26),
  reweight: flag,
  alpha: share,
  trend: flag,
  limit54: pair,
  powertrans: oneOf('2/3', '1/2', 'none'),
};
const ears = { ...common, baseline: whole(2, 1000), minSigma: number, alpha: share };
const glr = {
  ...common,
  'c.ARL': positive,
  mu0: or(nothing, numbers, inControl),
  alpha: or(nothing, number),
  Mtilde: whole(1),
  M: or(oneOf(-1), whole(1)),
  change: oneOf('intercept', 'epi'),
  theta: or(nothing, number),
  dir: oneOf('inc', 'dec'),
  ret: oneOf('value', 'cases'),
};

const checks: Readonly<Record<DetectionMethod, Readonly<Record<string, Check>>>> = {
  'farrington-flexible': {
    ...farrington,
    weightsThreshold: positive,
    pThresholdTrend: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    noPeriods: whole(1, 26),
    pastWeeksNotIncluded: or(nothing, whole(0, 1000)),
    thresholdMethod: oneOf('delta', 'nbPlugin', 'muan'),
    scores: mode,
  },
  farrington,
  'ears-c1': { ...ears, method: oneOf('C1') },
  'ears-c2': { ...ears, method: oneOf('C2') },
  'ears-c3': { ...ears, method: oneOf('C3') },
  cusum: {
    ...common,
    k: number,
    h: positive,
    m: or(nothing, oneOf('glm'), positive),
    trans: oneOf('rossi', 'standard', 'anscombe', 'anscombe2nd', 'none'),
  },
  'glr-pois': glr,
  'glr-nb': glr,
};

/** Names of R's control lists that change how it runs and not what it finds: read over. */
const readOver: ReadonlySet<string> = new Set([
  'verbose',
  'warnings',
  'glmWarnings',
  'plot',
  'fitFun',
  'xMax',
]);

/**
 * Reads the options of a method from JSON; the names are those of R surveillance's control list, with `mode` and `scores`
 * besides. Every name that is unknown and every value that cannot be used is said.
 */
export const readDetectionOptions = (
  method: DetectionMethod,
  given: unknown,
): Result<DetectionOptions, OptionProblem> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return err({ code: 'risk.options.shape', name: '' });
  const known = checks[method];
  const entries = Object.entries(given).filter(
    // A population that is not used is the default of R, and all there is here.
    ([name, value]) => !readOver.has(name) && !(name === 'populationOffset' && value === false),
  );
  const problems = entries.flatMap(([name, value]): OptionProblem[] => {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (check === undefined) return [{ code: 'risk.option.unknown', name }];
    return check(value) ? [] : [{ code: 'risk.option.value', name }];
  });
  if (problems.length > 0) return err(...problems);
  const usable = entries.filter(([name, value]) => !(name === 'range' && value === null));
  return ok(Object.fromEntries(usable) as DetectionOptions);
};

/** Whether a text names a method. */
export const isDetectionMethod = (text: string): text is DetectionMethod =>
  (detectionMethods as readonly string[]).includes(text);
