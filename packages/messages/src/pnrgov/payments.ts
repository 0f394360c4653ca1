import { append } from '../edifact/index.ts';
import { isDigit, seenLately } from '../reading/context.ts';
import type { BookingReading } from '../reading/model.ts';
import type { PnrgovState } from './state.ts';

type Payment = NonNullable<BookingReading['payments']>[number];

/** FOP: forms of payment, up to nine as elements. Of a card number only the last four digits are taken. */
export const readPayments = (state: PnrgovState, segment: number): void => {
  const { booking, context } = state;
  if (booking === undefined) return;
  const { tokens } = context;
  const elements = context.elements(segment);
  for (let element = 0; element < elements; element++) {
    const payment: Payment = {
      form: context.value(segment, element, 0) || undefined,
      vendor: context.value(segment, element, 3) || undefined,
      lastFour: lastFour(context.value(segment, element, 4)),
      expiry: context.value(segment, element, 5) || undefined,
      amount: context.value(segment, element, 2) || undefined,
    };
    if (!(payment.form ?? payment.vendor ?? payment.lastFour ?? payment.amount)) continue;
    if (seenLately(booking.payments, (known) => samePayment(known, payment))) continue;
    booking.payments = append(booking.payments, payment);
    const index = booking.payments.length - 1;
    const { marks } = booking;
    // Components of an element are tokens one after the other.
    const first = tokens.token(segment, element, 0);
    if (payment.form !== undefined) marks.token('payments.#.form', index, tokens, first);
    if (payment.amount !== undefined) marks.token('payments.#.amount', index, tokens, first + 2);
    if (payment.vendor !== undefined) marks.token('payments.#.vendor', index, tokens, first + 3);
    if (payment.lastFour !== undefined)
      marks.token('payments.#.lastFour', index, tokens, first + 4);
    if (payment.expiry !== undefined) marks.token('payments.#.expiry', index, tokens, first + 5);
  }
};

const samePayment = (a: Payment, b: Payment): boolean =>
  a.form === b.form &&
  a.vendor === b.vendor &&
  a.lastFour === b.lastFour &&
  a.expiry === b.expiry &&
  a.amount === b.amount;

const lastFour = (account: string): string | undefined => {
  for (let at = account.length - 4; at < account.length; at++) {
    if (!isDigit(account, at)) return undefined;
  }
  return account.slice(-4);
};
