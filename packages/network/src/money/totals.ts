import type { Payment } from './payment.ts';

/** What somebody got and gave in a period, in one currency. */
export interface MoneyTotals {
  readonly currency: string;
  readonly received: number;
  readonly given: number;
  /** From and to how many others. */
  readonly payers: number;
  readonly receivers: number;
  readonly payments: number;
}

/** The sums of one party, by currency, from a day until before another. Currencies are never added up. */
export const moneyTotals = (
  payments: readonly Payment[],
  party: string,
  [from, until]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): readonly MoneyTotals[] => {
  const own = payments.filter(
    (one) => one.day >= from && one.day < until && (one.from === party || one.to === party),
  );
  return [...Map.groupBy(own, ({ currency }) => currency)]
    .map(([currency, group]) => {
      const received = group.filter(({ to }) => to === party);
      const given = group.filter((one) => one.from === party);
      return {
        currency,
        received: sum(received),
        given: sum(given),
        payers: new Set(received.map((one) => one.from)).size,
        receivers: new Set(given.map(({ to }) => to)).size,
        payments: group.length,
      };
    })
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
};

/** What payments come to. */
export const sum = (payments: readonly Payment[]): number =>
  payments.reduce((total, { amount }) => total + amount, 0);
