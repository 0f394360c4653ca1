import type { CategoryOf } from '../statements/index.ts';
import { conservedPaths, type PathOptions } from './conserved-paths.ts';
import { type FanOptions, fanIns, fanOuts } from './fans.ts';
import { type MoneyPattern, patternOf } from './pattern.ts';
import type { Payment } from './payment.ts';

/** How patterns are looked for. */
export interface MoneyOptions extends FanOptions, PathOptions {
  /** The categories of the case: victims are never named. */
  readonly categoryOf: CategoryOf;
}

/** What was found. */
export interface MoneyPatterns {
  /** Those without doubts first, then by amount. */
  readonly patterns: readonly MoneyPattern[];
  /** Payments from which more ways lead on than were tried: a longer path may start there. */
  readonly unfinished: number;
}

/** All patterns of payments. */
export const moneyPatterns = (
  payments: readonly Payment[],
  { categoryOf, ...options }: MoneyOptions,
): MoneyPatterns => {
  const paths = conservedPaths(payments, options);
  const raw = [...fanIns(payments, options), ...fanOuts(payments, options), ...paths.patterns];
  return {
    patterns: raw
      .map((one) => patternOf(one, categoryOf))
      .sort((a, b) => a.doubts.length - b.doubts.length || b.amountIn - a.amountIn),
    unfinished: paths.unfinished,
  };
};
