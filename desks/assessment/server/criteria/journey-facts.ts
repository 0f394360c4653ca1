import { daysBetween } from '@amirani/core';
import type { FieldName, FieldValues } from '@amirani/targeting/criteria';
import type { Journey, JourneyFacts, Origin } from '@amirani/targeting/evaluate';
import { defined, itineraryOf } from './itinerary.ts';
import type { BagSaid, DocumentSaid, JourneyRow } from './journey-row.ts';

type Values = { readonly [N in FieldName]?: FieldValues[N] };

/**
 * What is known of a journey, field by field of the allow list, each value with the message and the element that gave it.
 * What no message said, or what does not follow for certain, is not known; nothing is guessed. The type has no other field,
 * and the row no other column (R20, R26).
 */
export const journeyOf = (row: JourneyRow): Journey => {
  const ofFlight: Origin = { source: `flight ${row.flight_id}`, locator: 'as announced' };
  const facts = new Map<string, { readonly value: unknown; readonly from: Origin }>();
  const tell = (values: Values, from: (field: FieldName) => Origin): void => {
    for (const [field, value] of Object.entries(values))
      facts.set(field, { value, from: from(field as FieldName) });
  };
  tell(flightFacts(row), () => ofFlight);
  const at = placesOf(row.message_id, row.places);
  tell(travellerFacts(row), (field) => at(elementOf[field] ?? ''));
  if (row.booking_message_id !== null) {
    const inBooking = placesOf(row.booking_message_id, row.booking_places);
    tell(bookingFacts(row), (field) => inBooking(elementOf[field] ?? 'legs.0'));
  }
  // Each value has the type of its field by `Values`; a type cannot follow that through a map.
  return { id: row.traveller_id, facts: Object.fromEntries(facts) as JourneyFacts };
};

const flightFacts = ({ carrier, from_airport, to_airport, departure }: JourneyRow): Values => {
  const hour = /^\d{4}-\d{2}-\d{2}T(\d{2}):/.exec(departure ?? '')?.[1];
  return defined<Values>({
    'flight.carrier': carrier === '' ? undefined : carrier,
    'flight.from': from_airport === '' ? undefined : from_airport,
    'flight.to': to_airport === '' ? undefined : to_airport,
    'flight.departure-hour': hour === undefined ? undefined : Number(hour),
  });
};

const travellerFacts = (row: JourneyRow): Values => {
  const document = (row.documents ?? []).find(({ type }) => kindOf(type) !== undefined);
  const last = itineraryOf(row.legs)['itinerary.last-airport'];
  return defined<Values>({
    ...documentFacts(row, document),
    ...bagFacts(row.bags ?? [], last),
    'booking.frequent-flyer': row.frequent_flyer,
    'check-in.status':
      row.boarding === 'on-board'
        ? 'boarded'
        : row.boarding === 'not-on-board'
          ? 'no-show'
          : undefined,
  });
};

const documentFacts = ({ day }: JourneyRow, document: DocumentSaid | undefined): Values => {
  if (document === undefined) return {};
  const { type, expiry, issued } = document;
  return defined<Values>({
    'document.kind': kindOf(type),
    // An expired document is one that is valid for no day more.
    'document.days-until-expiry':
      expiry === null ? undefined : Math.max(0, daysBetween(day, expiry)),
    'document.days-since-issue':
      issued === null ? undefined : Math.max(0, daysBetween(issued, day)),
  });
};

const bagFacts = (bags: readonly BagSaid[], last: string | undefined): Values => {
  if (bags.length === 0) return {};
  const sum = (values: readonly (number | null)[]): number | undefined =>
    values.reduce<number | undefined>(
      (total, value) => (total === undefined || value === null ? undefined : total + value),
      0,
    );
  const tagged = bags.flatMap(({ to }) => (to === null ? [] : [to]));
  return defined<Values>({
    'baggage.pieces': sum(bags.map(({ pieces }) => pieces)),
    'baggage.kilograms': sum(bags.map(({ kilograms }) => kilograms)),
    'baggage.pooled': bags.some(({ pooled }) => pooled),
    'baggage.other-destination':
      last === undefined || tagged.length === 0 ? undefined : tagged.some((to) => to !== last),
  });
};

const bookingFacts = (row: JourneyRow): Values => {
  const paid = new Set((row.payments ?? []).map((form) => payments.get(form ?? '')));
  const [kind] = paid;
  return defined<Values>({
    ...itineraryOf(row.legs),
    'booking.hours-before-departure': hoursAhead(row.created, row.departure_at),
    'booking.changes': row.changes === null || row.changes < 1 ? undefined : row.changes - 1,
    'booking.travellers': row.travellers ?? undefined,
    'booking.divided': row.divided ?? undefined,
    'booking.agency': /^\d{7,8}$/.test(row.agency_number ?? '')
      ? (row.agency_number ?? undefined)
      : undefined,
    // Paid in two ways is not paid in one of them.
    'payment.kind': paid.size === 1 ? kind : undefined,
  });
};

/** A reservation is dated in UTC; without its time of day the hours are not known. */
const hoursAhead = (created: string | null, departure: Date | null): number | undefined => {
  if (created === null || departure === null || created.length < 16) return undefined;
  const hours = (departure.getTime() - Date.parse(`${created}Z`)) / 3_600_000;
  return hours >= 0 ? hours : undefined;
};

/**
 * Kinds by the document codes of messages and of Doc 9303-4 (2021). Codes of refugees, aliens and stateless persons (PR, PT,
 * PS) are left out on purpose: they tell a status.
 */
const kinds: ReadonlyMap<string, FieldValues['document.kind']> = new Map([
  ['P', 'passport'],
  ['PP', 'passport'],
  ['PD', 'diplomatic-passport'],
  ['PO', 'service-passport'],
  ['PE', 'emergency-document'],
  ['A', 'identity-card'],
  ['C', 'identity-card'],
  ['I', 'identity-card'],
  ['ID', 'identity-card'],
  ['IP', 'identity-card'],
]);

const kindOf = (code: string | null): FieldValues['document.kind'] | undefined =>
  kinds.get(code ?? '');

/** Forms of payment (IATA, as PNRGOV FOP uses them); what is left out says too little. */
const payments: ReadonlyMap<string, FieldValues['payment.kind']> = new Map([
  ['CA', 'cash'],
  ['CC', 'card'],
  ['DC', 'card'],
  ['BT', 'transfer'],
  ['IN', 'invoice'],
  ['INV', 'invoice'],
  ['VO', 'voucher'],
]);

/** The value of the record from which a field follows, by its path. */
const elementOf: { readonly [N in FieldName]?: string } = {
  'booking.hours-before-departure': 'created',
  'booking.agency': 'agency.number',
  'booking.divided': 'splits.0',
  'payment.kind': 'payments.0.form',
  'booking.frequent-flyer': 'frequentFlyer.0',
  'baggage.pieces': 'bags.0.pieces',
  'baggage.kilograms': 'bags.0.weightKg',
  'baggage.pooled': 'bags.0.pool',
  'baggage.other-destination': 'bags.0.to',
  'document.kind': 'documents.0.type',
  'document.days-until-expiry': 'documents.0.expiry',
  'document.days-since-issue': 'documents.0.issued',
};

/** Where in a message a value stands: its segment and element, or the message as a whole. */
const placesOf = (message: string, text: string | null): ((path: string) => Origin) => {
  const places = (text ?? '').split(' ').map((place) => place.split(':'));
  return (path) => {
    const found = path === '' ? undefined : places.find(([name]) => (name ?? '').startsWith(path));
    const [, segment, tag, element, component] = found ?? [];
    return {
      source: `message ${message}`,
      locator:
        found === undefined
          ? 'whole message'
          : `segment ${segment} ${tag}, element ${element}, component ${component}`,
    };
  };
};
