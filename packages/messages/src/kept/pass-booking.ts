import { BookingReading } from '../reading/model.ts';
import { emptyContact, passContact } from './pass-contact.ts';
import { emptyLeg, passLeg } from './pass-leg.ts';
import type { Passage } from './passage.ts';

type Entry<K extends 'locators' | 'payments' | 'splits'> = NonNullable<BookingReading[K]>[number];
type Agency = NonNullable<BookingReading['agency']>;

/** A booking without values. */
export const emptyBooking = (index: number): BookingReading => new BookingReading(-1, index, 0);

/** The values of a booking. */
export const passBooking = (passage: Passage, booking: BookingReading): void => {
  booking.locator = passage.text(booking.locator);
  booking.locators = passage.list(booking.locators, emptyLocator, passLocator) ?? [];
  booking.created = passage.text(booking.created);
  booking.changed = passage.text(booking.changed);
  booking.ticketed = passage.text(booking.ticketed);
  booking.agency = passage.object(booking.agency, emptyAgency, passAgency);
  booking.legs = passage.list(booking.legs, emptyLeg, passLeg) ?? [];
  booking.contacts = passage.list(booking.contacts, emptyContact, passContact);
  booking.payments = passage.list(booking.payments, emptyPayment, passPayment);
  booking.firstTraveller = passage.int(booking.firstTraveller);
  booking.endTraveller = passage.int(booking.endTraveller);
  booking.splits = passage.list(booking.splits, emptySplit, passSplit);
  booking.cancelled = passage.flag(booking.cancelled);
  booking.segment = passage.int(booking.segment);
};

const emptyLocator = (): Entry<'locators'> => ({ carrier: undefined, locator: '' });

const passLocator = (passage: Passage, one: Entry<'locators'>): void => {
  one.carrier = passage.text(one.carrier);
  one.locator = passage.text(one.locator) ?? '';
};

const emptyAgency = (): Agency => ({
  carrier: undefined,
  location: undefined,
  number: undefined,
  country: undefined,
});

const passAgency = (passage: Passage, agency: Agency): void => {
  agency.carrier = passage.text(agency.carrier);
  agency.location = passage.text(agency.location);
  agency.number = passage.text(agency.number);
  agency.country = passage.text(agency.country);
};

const emptyPayment = (): Entry<'payments'> => ({
  form: undefined,
  vendor: undefined,
  lastFour: undefined,
  expiry: undefined,
  amount: undefined,
});

const passPayment = (passage: Passage, payment: Entry<'payments'>): void => {
  payment.form = passage.text(payment.form);
  payment.vendor = passage.text(payment.vendor);
  payment.lastFour = passage.text(payment.lastFour);
  payment.expiry = passage.text(payment.expiry);
  payment.amount = passage.text(payment.amount);
};

const emptySplit = (): Entry<'splits'> => ({ count: undefined, locator: undefined });

const passSplit = (passage: Passage, split: Entry<'splits'>): void => {
  split.count = passage.number(split.count);
  split.locator = passage.text(split.locator);
};
