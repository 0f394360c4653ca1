import type { MessageReading } from '@amirani/messages';

/** Length and first character: enough to force every string to exist and to be read. */
export const textSum = (text: string | undefined): number =>
  text === undefined || text.length === 0 ? 0 : (text.length * 31 + text.charCodeAt(0)) | 0;

/** Reads every value of a reading once, the place of each included. */
export const readingSum = (reading: MessageReading): number => {
  let sum = textSum(reading.version) + textSum(reading.reference) + textSum(reading.access);
  sum += textSum(reading.part) + textSum(reading.function) + textSum(reading.status);
  sum += textSum(reading.sender) + textSum(reading.recipient) + textSum(reading.prepared);
  sum += reading.offset + reading.length + placesSum(reading.places);
  if (reading.flight !== undefined) sum += legSum(reading.flight);
  for (const leg of reading.legs) sum += legSum(leg);
  for (const traveller of reading.travellers) sum += travellerSum(traveller);
  for (const booking of reading.bookings) sum += bookingSum(booking);
  for (const { code, text, start, end } of reading.diagnostics) {
    sum += textSum(code) + textSum(text) + start + end;
  }
  return sum | 0;
};

type Traveller = MessageReading['travellers'][number];
type Booking = MessageReading['bookings'][number];
type Leg = Booking['legs'][number];

/** The five numbers of every place. */
const placesSum = ({ numbers, from, to }: MessageReading['places']): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum = (sum + (numbers[at] ?? 0)) | 0;
  return sum;
};

const legSum = (leg: Leg): number =>
  textSum(leg.kind) +
  textSum(leg.designator) +
  textSum(leg.carrier) +
  textSum(leg.number) +
  textSum(leg.suffix) +
  textSum(leg.from) +
  textSum(leg.to) +
  textSum(leg.departure) +
  textSum(leg.arrival) +
  textSum(leg.operatedAs) +
  textSum(leg.status) +
  textSum(leg.bookingClass);

const travellerSum = (traveller: Traveller): number => {
  let sum = textSum(traveller.surname) + textSum(traveller.given) + textSum(traveller.title);
  sum += textSum(traveller.nameAsSent) + textSum(traveller.birthDate) + textSum(traveller.sex);
  sum += textSum(traveller.birthPlace) + textSum(traveller.residence) + textSum(traveller.role);
  sum += textSum(traveller.age) + textSum(traveller.embark) + textSum(traveller.debark);
  sum += textSum(traveller.reference) + textSum(traveller.uniqueReference);
  sum += textSum(traveller.booking) + textSum(traveller.infantOf);
  sum +=
    (traveller.unaccompaniedMinor === true ? 1 : 0) + (traveller.documentVerified === true ? 2 : 0);
  for (const text of traveller.birthDateCandidates ?? []) sum += textSum(text);
  for (const text of traveller.nationalities ?? []) sum += textSum(text);
  for (const one of traveller.documents ?? []) {
    sum += textSum(one.type) + textSum(one.number) + textSum(one.issuer) + textSum(one.expiry);
    sum += textSum(one.issued) + textSum(one.nationality) + textSum(one.surname);
    sum += textSum(one.given) + textSum(one.issuePlace) + textSum(one.validFor);
  }
  for (const one of traveller.seats ?? [])
    sum += textSum(one.seat) + textSum(one.from) + textSum(one.to);
  for (const one of traveller.tickets ?? []) sum += textSum(one.number) + textSum(one.coupon);
  for (const one of traveller.contacts ?? []) sum += textSum(one.kind) + textSum(one.value);
  for (const one of traveller.frequentFlyer ?? []) {
    sum += textSum(one.carrier) + textSum(one.number) + textSum(one.tier);
  }
  for (const one of traveller.bags ?? []) {
    sum += (one.pieces ?? 0) + (one.weightKg ?? 0) + textSum(one.tag) + (one.tagCount ?? 0);
    sum += textSum(one.carrier) + textSum(one.to) + textSum(one.pool) + textSum(one.poolRole);
  }
  return sum;
};

const bookingSum = (booking: Booking): number => {
  let sum = textSum(booking.locator) + textSum(booking.created) + textSum(booking.changed);
  sum += textSum(booking.ticketed) + booking.firstTraveller + booking.endTraveller;
  sum += booking.cancelled === true ? 1 : 0;
  const { agency } = booking;
  if (agency !== undefined) {
    sum += textSum(agency.carrier) + textSum(agency.location);
    sum += textSum(agency.number) + textSum(agency.country);
  }
  for (const one of booking.locators) sum += textSum(one.carrier) + textSum(one.locator);
  for (const one of booking.legs) sum += legSum(one);
  for (const one of booking.contacts ?? []) sum += textSum(one.kind) + textSum(one.value);
  for (const one of booking.splits ?? []) sum += (one.count ?? 0) + textSum(one.locator);
  for (const one of booking.payments ?? []) {
    sum += textSum(one.form) + textSum(one.vendor) + textSum(one.lastFour);
    sum += textSum(one.expiry) + textSum(one.amount);
  }
  return sum;
};
