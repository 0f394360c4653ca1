import { isA } from '../schema/index.ts';
import { type CaseView, firstValue } from '../statements/index.ts';

/** How money went: through accounts, in somebody's hand, or from broker to broker (hawala). */
export type Channel = 'transfer' | 'cash' | 'hawala';

/** Money that went from one to another. */
export interface Payment {
  readonly id: string;
  /** Who gave and who got it: persons, or accounts of which nobody knows whose they are. */
  readonly from: string;
  readonly to: string;
  /** Days since 1970-01-01; with a fraction where the hour is known. */
  readonly day: number;
  readonly amount: number;
  readonly currency: string;
  readonly channel: Channel;
  /** Who carried it, or the brokers who settled it. */
  readonly carriers: readonly string[];
}

/** Payments of a case that cannot be followed: without an amount, a day or one of the two ends. */
export interface CasePayments {
  readonly payments: readonly Payment[];
  readonly incomplete: readonly string[];
}

/** The payments of a case: transfers, cash couriers and hawala. An account stands for its holder where one is stated. */
export const paymentsOf = ({ entities }: CaseView): CasePayments => {
  const payments: Payment[] = [];
  const incomplete: string[] = [];
  const holders = new Map<string, string>();
  for (const entity of entities.values())
    if (entity.schema === 'Ownership') {
      const [owner, asset] = [firstValue(entity, 'owner'), firstValue(entity, 'asset')];
      if (owner !== undefined && asset !== undefined) holders.set(asset, owner);
    }
  for (const entity of entities.values()) {
    const carried = isA(entity.schema, 'CashCarriage');
    if (!carried && !isA(entity.schema, 'Payment')) continue;
    const end = (party: string, account: string): string | undefined => {
      const given = firstValue(entity, account);
      return (
        firstValue(entity, party) ??
        (given === undefined ? undefined : (holders.get(given) ?? given))
      );
    };
    const from = end('payer', 'payerAccount');
    const to = end('beneficiary', 'beneficiaryAccount');
    const day = dayOf(firstValue(entity, 'date') ?? firstValue(entity, 'startDate') ?? '');
    const amount = Number(firstValue(entity, 'amount') ?? Number.NaN);
    if (from === undefined || to === undefined || Number.isNaN(day) || !(amount > 0)) {
      incomplete.push(entity.id);
      continue;
    }
    const carriers = ['courier', 'payerBroker', 'beneficiaryBroker'].flatMap(
      (property) => firstValue(entity, property) ?? [],
    );
    payments.push({
      id: entity.id,
      from,
      to,
      day,
      amount,
      currency: firstValue(entity, 'currency') ?? '',
      channel: carried ? 'cash' : isA(entity.schema, 'HawalaTransfer') ? 'hawala' : 'transfer',
      carriers,
    });
  }
  return { payments, incomplete };
};

/** A day and time as a number of days, NaN where no day is stated: a month alone is none. */
const dayOf = (text: string): number =>
  /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) / 86_400_000 : Number.NaN;
