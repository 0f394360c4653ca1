export type { PathOptions } from './conserved-paths.ts';
export type { Acquainted, FanOptions } from './fans.ts';
export type { MoneyOptions, MoneyPatterns } from './money-patterns.ts';
export { moneyPatterns } from './money-patterns.ts';
export type { MoneyDoubt, MoneyLink, MoneyPattern, MoneyPatternKind } from './pattern.ts';
export type { CasePayments, Channel, Payment, PaymentOptions } from './payment.ts';
export { dayOf, paymentsOf } from './payment.ts';
export type { MoneyTotals } from './totals.ts';
export { moneyTotals } from './totals.ts';
