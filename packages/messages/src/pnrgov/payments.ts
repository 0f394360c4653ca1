import { append, seenLately } from '../reading/context.ts';
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
    const mark = (path: string, value: string | undefined, component: number): void => {
      if (value === undefined) return;
      booking.marks.token(path, index, tokens, tokens.token(segment, element, component));
    };
    mark('payments.#.form', payment.form, 0);
    mark('payments.#.amount', payment.amount, 2);
    mark('payments.#.vendor', payment.vendor, 3);
    mark('payments.#.lastFour', payment.lastFour, 4);
    mark('payments.#.expiry', payment.expiry, 5);
  }
};

const samePayment = (a: Payment, b: Payment): boolean =>
  a.form === b.form &&
  a.vendor === b.vendor &&
  a.lastFour === b.lastFour &&
  a.expiry === b.expiry &&
  a.amount === b.amount;

const lastFour = (account: string): string | undefined => {
  const tail = account.slice(-4);
  return /^\d{4}$/.test(tail) ? tail : undefined;
};
