import { isA } from '../schema/index.ts';
import { type CaseView, firstValue } from '../statements/index.ts';

/** How money went: through accounts, in somebody's hand, or from broker to broker (hawala). */
export type Channel = 'transfer' | 'cash' | 'hawala';

/** Money that went from one to another. */
export interface Payment {
  readonly id: string;
  /** Payer and recipient: persons, or accounts without a known holder. */
  readonly from: string;
  readonly to: string;
  /** Days since 1970-01-01 on the clock that was given; with a fraction where the hour is known. */
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

/** How payments of a case are taken. */
export interface PaymentOptions {
  /** A time as the clock of a place shows it, without a zone; a day stays as it is. Without it days are those of UTC. */
  readonly onClock?: (text: string) => string;
  /** The holder of an account, else its stated owner. */
  readonly holderOf?: (account: string) => string | undefined;
}

/** The payments of a case: transfers, cash couriers and hawala. An account stands for its holder where one is stated. */
export const paymentsOf = (
  { entities }: CaseView,
  { onClock = (text) => text, holderOf = ownersIn(entities) }: PaymentOptions = {},
): CasePayments => {
  const payments: Payment[] = [];
  const incomplete: string[] = [];
  for (const entity of entities.values()) {
    const carried = isA(entity.schema, 'CashCarriage');
    if (!carried && !isA(entity.schema, 'Payment')) continue;
    const end = (party: string, account: string): string | undefined => {
      const given = firstValue(entity, account);
      return (
        firstValue(entity, party) ?? (given === undefined ? undefined : (holderOf(given) ?? given))
      );
    };
    const from = end('payer', 'payerAccount');
    const to = end('beneficiary', 'beneficiaryAccount');
    const day = dayOf(onClock(firstValue(entity, 'date') ?? firstValue(entity, 'startDate') ?? ''));
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

const ownersIn = (entities: CaseView['entities']): ((account: string) => string | undefined) => {
  const owners = new Map<string, string>();
  for (const entity of entities.values())
    if (entity.schema === 'Ownership') {
      const [owner, asset] = [firstValue(entity, 'owner'), firstValue(entity, 'asset')];
      if (owner !== undefined && asset !== undefined) owners.set(asset, owner);
    }
  return (account) => owners.get(account);
};

/**
 * A day and time as a number of days; NaN without a day: a month alone is not enough. A time without a zone uses the given
 * clock, never that of this machine.
 */
export const dayOf = (text: string): number => {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return Number.NaN;
  const unzoned = /^(\S{10})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/.exec(text);
  return Date.parse(unzoned === null ? text : `${unzoned[1]}T${unzoned[2]}Z`) / 86_400_000;
};
