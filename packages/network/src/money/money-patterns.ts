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

/** All patterns of payments, without doubts first, then by amount. */
export const moneyPatterns = (
  payments: readonly Payment[],
  { categoryOf, ...options }: MoneyOptions,
): readonly MoneyPattern[] =>
  [
    ...fanIns(payments, options),
    ...fanOuts(payments, options),
    ...conservedPaths(payments, options),
  ]
    .map((raw) => patternOf(raw, categoryOf))
    .sort((a, b) => a.doubts.length - b.doubts.length || b.amountIn - a.amountIn);
