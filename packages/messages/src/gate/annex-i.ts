import type {
  BagRecord,
  BookingRecord,
  ContactRecord,
  DocumentRecord,
  FlightRecord,
  FrequentFlyerRecord,
  LegRecord,
  MessageRecord,
  PaymentRecord,
  SeatRecord,
  TicketRecord,
  TravellerRecord,
} from '../record.ts';

/** The nineteen heads of Annex I to Directive (EU) 2016/681, in our words. */
export const annexHeads = {
  1: 'Record locator',
  2: 'Date of reservation or ticket',
  3: 'Dates of intended travel',
  4: 'Names',
  5: 'Address and contact: telephone, e-mail',
  6: 'Payment, billing address included',
  7: 'Complete itinerary of the booking',
  8: 'Frequent flyer',
  9: 'Travel agency and agent',
  10: 'Travel status: confirmation, check-in, no-show, go-show',
  11: 'Split or divided booking',
  12: 'General remarks, unaccompanied minors above all',
  13: 'Ticketing, number, date, one-way, fare quote fields',
  14: 'Seat',
  15: 'Code share',
  16: 'Baggage',
  17: 'Number and names of the others in the booking',
  18: 'Advance passenger information that was collected',
  19: 'Changes to any of these',
} as const;

/** Number of a head. */
export type AnnexHead = keyof typeof annexHeads;

/**
 * `message`: data about the message and not about a person (Art. 8(3): the transmission itself), or the
 * unit's own findings on it.
 */
export type FieldGround = AnnexHead | 'message';

/** Each field of a record and the ground on which it is kept. A field without ground does not compile (R7). */
type Grounds<T> = Readonly<Record<keyof T, FieldGround>>;

/** Grounds of {@link FlightRecord}. */
export const flightGrounds: Grounds<FlightRecord> = {
  designator: 7,
  carrier: 7,
  number: 7,
  suffix: 7,
  from: 7,
  to: 7,
  departure: 3,
  arrival: 3,
};

/**
 * Grounds of {@link LegRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const legGrounds: Grounds<LegRecord> = {
  ...flightGrounds,
  kind: 7,
  operatedAs: 15,
  status: 10,
  bookingClass: 7,
};

/**
 * Grounds of {@link TravellerRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const travellerGrounds: Grounds<TravellerRecord> = {
  surname: 4,
  given: 4,
  title: 4,
  nameAsSent: 4,
  birthDate: 18,
  birthDateCandidates: 18,
  sex: 18,
  nationalities: 18,
  birthPlace: 18,
  residence: 18,
  role: 18,
  age: 18,
  embark: 18,
  debark: 18,
  documents: 18,
  seats: 14,
  bags: 16,
  tickets: 13,
  contacts: 5,
  frequentFlyer: 8,
  unaccompaniedMinor: 12,
  reference: 17,
  uniqueReference: 17,
  booking: 1,
  infantOf: 17,
  documentVerified: 18,
  source: 'message',
};

/**
 * Grounds of {@link DocumentRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const documentGrounds: Grounds<DocumentRecord> = {
  type: 18,
  number: 18,
  surname: 18,
  given: 18,
  issuer: 18,
  expiry: 18,
  issued: 18,
  nationality: 18,
  cancelled: 18,
  issuePlace: 18,
  validFor: 18,
};

/**
 * Grounds of {@link SeatRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const seatGrounds: Grounds<SeatRecord> = {
  seat: 14,
  cancelled: 14,
  from: 14,
  to: 14,
};

/**
 * Grounds of {@link BagRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const bagGrounds: Grounds<BagRecord> = {
  pieces: 16,
  weightKg: 16,
  tag: 16,
  tagCount: 16,
  carrier: 16,
  to: 16,
  pool: 16,
  poolRole: 16,
};

/**
 * Grounds of {@link TicketRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const ticketGrounds: Grounds<TicketRecord> = { number: 13, coupon: 13 };

/**
 * Grounds of {@link ContactRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const contactGrounds: Grounds<ContactRecord> = { kind: 5, value: 5 };

/**
 * Grounds of {@link FrequentFlyerRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const frequentFlyerGrounds: Grounds<FrequentFlyerRecord> = {
  carrier: 8,
  number: 8,
  tier: 8,
};

/**
 * Grounds of {@link PaymentRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const paymentGrounds: Grounds<PaymentRecord> = {
  form: 6,
  vendor: 6,
  lastFour: 6,
  expiry: 6,
  amount: 6,
};

/**
 * Grounds of {@link BookingRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const bookingGrounds: Grounds<BookingRecord> = {
  locator: 1,
  locators: 1,
  created: 2,
  changed: 19,
  ticketed: 2,
  agency: 9,
  legs: 7,
  contacts: 5,
  payments: 6,
  travellers: 17,
  splits: 11,
  cancelled: 10,
  source: 'message',
};

/**
 * Grounds of {@link MessageRecord}.
 * @internal The type demands the grounds, and a test reads them.
 */
export const messageGrounds: Grounds<MessageRecord> = {
  file: 'message',
  type: 'message',
  version: 'message',
  reference: 'message',
  access: 'message',
  part: 'message',
  function: 'message',
  status: 'message',
  sender: 'message',
  recipient: 'message',
  prepared: 'message',
  offset: 'message',
  length: 'message',
  flight: 7,
  legs: 7,
  travellers: 17,
  bookings: 7,
  mentions: 17,
  // Segments that the gate left, each under the head of its own values.
  unassigned: 'message',
  answers: 'message',
  dropped: 'message',
  source: 'message',
  diagnostics: 'message',
};
