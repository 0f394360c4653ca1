import { keysOf } from '@amirani/core';
/**
 * The allow list: everything a criterion may read of a traveller's journey, and nothing else. Name, nationality, sex, age,
 * birthplace, language, meal, contacts, free text and the issuing State of a document are not in this type, so that a
 * criterion that reads them does not compile (R20, R26).
 * Source: Directive (EU) 2016/681 Art. 6(4), and Annex I for what may be held at all.
 */
export interface FieldValues {
  /** IATA designator of the operating carrier: `A9`. */
  'flight.carrier': string;
  /** IATA airport of departure: `TBS`. */
  'flight.from': string;
  /** IATA airport of arrival. */
  'flight.to': string;
  /** Hour of departure, local at the airport, 0 to 23. */
  'flight.departure-hour': number;
  /** All airports of the booked itinerary. */
  'itinerary.airports': readonly string[];
  /** Airport where the booked itinerary begins. */
  'itinerary.first-airport': string;
  /** Airport where the booked itinerary ends. */
  'itinerary.last-airport': string;
  'itinerary.shape': (typeof itineraryShapes)[number];
  /** Changes of aircraft on the way out. */
  'itinerary.connections': number;
  /** The longest wait between two flights, hours. */
  'itinerary.longest-connection-hours': number;
  /** Nights between arrival and the booked return. */
  'itinerary.nights-away': number;
  /** Distance flown over the shortest distance between first and last airport; 1 is the straight way. */
  'itinerary.detour-ratio': number;
  /** From the reservation to the departure, hours. */
  'booking.hours-before-departure': number;
  /** How often the itinerary was changed after the reservation. */
  'booking.changes': number;
  /** Travellers on the booking. */
  'booking.travellers': number;
  /** Whether the booking was divided from another. */
  'booking.divided': boolean;
  'booking.channel': (typeof bookingChannels)[number];
  /** IATA number of the travel agency, seven or eight digits; the linter refuses a single one. */
  'booking.agency': string;
  /** Whether the booking carries a frequent flyer number; never which. */
  'booking.frequent-flyer': boolean;
  'payment.kind': (typeof paymentKinds)[number];
  /** Whether somebody paid who does not travel on the booking; never who. */
  'payment.by-another': boolean;
  /** Pieces of checked baggage. */
  'baggage.pieces': number;
  /** Weight of checked baggage, kilograms. */
  'baggage.kilograms': number;
  /** Whether baggage is pooled with that of another booking. */
  'baggage.pooled': boolean;
  /** Whether baggage is tagged to another place than where the traveller's itinerary ends. */
  'baggage.other-destination': boolean;
  /** From check-in to departure, hours. */
  'check-in.hours-before-departure': number;
  'check-in.channel': (typeof checkInChannels)[number];
  'check-in.status': (typeof travelStatuses)[number];
  'document.kind': (typeof documentKinds)[number];
  /** From the departure to the document's expiry, days. */
  'document.days-until-expiry': number;
  /** From the document's issue to the departure, days. */
  'document.days-since-issue': number;
}

/** The name of a field of the allow list. */
export type FieldName = keyof FieldValues;

/** How the trip is laid out. */
const itineraryShapes = [
  'one-way',
  'return',
  'open-jaw',
  'several-cities',
  'not-contiguous',
] as const;

/** Through whom a booking was made. */
const bookingChannels = ['carrier', 'agency', 'online-agency', 'group-desk'] as const;

/** The form of payment; never its number, holder or bank. */
const paymentKinds = ['cash', 'card', 'transfer', 'voucher', 'miles', 'invoice'] as const;

/** Where a traveller checked in. */
const checkInChannels = ['counter', 'kiosk', 'online', 'gate'] as const;

/** Travel status (Annex I heading 10). */
const travelStatuses = ['booked', 'checked-in', 'boarded', 'no-show', 'go-show'] as const;

/** Kinds of travel document. Those that mark refugees and stateless persons are left out on purpose: they tell a status. */
const documentKinds = [
  'passport',
  'service-passport',
  'diplomatic-passport',
  'identity-card',
  'seafarer-book',
  'emergency-document',
] as const;

/** What a field is about. A criterion that rests on places alone is refused. */
export type FieldSubject =
  | 'place'
  | 'trip'
  | 'booking'
  | 'payment'
  | 'baggage'
  | 'check-in'
  | 'document';

/** How a field's values are written and compared. */
export type FieldForm =
  | { readonly kind: 'number'; readonly most: number; readonly unit: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'code' | 'codes'; readonly of: 'carrier' | 'airport' | 'agency' };

/** A field as the language, the linter and the screens know it. */
export interface Field {
  readonly form: FieldForm;
  readonly about: FieldSubject;
  /** The heading of Annex I of Directive (EU) 2016/681 under which its data may be held. */
  readonly annexI: number;
}

const number = (unit: string, most: number): FieldForm => ({ kind: 'number', unit, most });
const words = (list: readonly string[]): FieldForm => ({ kind: 'word', words: list });
const flag: FieldForm = { kind: 'flag' };
const airport: FieldForm = { kind: 'code', of: 'airport' };

/** The allow list as data; complete by its type. */
export const fields: Readonly<Record<FieldName, Field>> = {
  'flight.carrier': { form: { kind: 'code', of: 'carrier' }, about: 'place', annexI: 7 },
  'flight.from': { form: airport, about: 'place', annexI: 7 },
  'flight.to': { form: airport, about: 'place', annexI: 7 },
  'flight.departure-hour': { form: number('hour', 23), about: 'trip', annexI: 7 },
  'itinerary.airports': { form: { kind: 'codes', of: 'airport' }, about: 'place', annexI: 7 },
  'itinerary.first-airport': { form: airport, about: 'place', annexI: 7 },
  'itinerary.last-airport': { form: airport, about: 'place', annexI: 7 },
  'itinerary.shape': { form: words(itineraryShapes), about: 'trip', annexI: 7 },
  'itinerary.connections': { form: number('connections', 20), about: 'trip', annexI: 7 },
  'itinerary.longest-connection-hours': { form: number('hours', 1000), about: 'trip', annexI: 7 },
  'itinerary.nights-away': { form: number('nights', 1000), about: 'trip', annexI: 7 },
  'itinerary.detour-ratio': { form: number('ratio', 100), about: 'trip', annexI: 7 },
  'booking.hours-before-departure': { form: number('hours', 10_000), about: 'booking', annexI: 2 },
  'booking.changes': { form: number('changes', 1000), about: 'booking', annexI: 19 },
  'booking.travellers': { form: number('travellers', 1000), about: 'booking', annexI: 17 },
  'booking.divided': { form: flag, about: 'booking', annexI: 11 },
  'booking.channel': { form: words(bookingChannels), about: 'booking', annexI: 9 },
  'booking.agency': { form: { kind: 'code', of: 'agency' }, about: 'place', annexI: 9 },
  'booking.frequent-flyer': { form: flag, about: 'booking', annexI: 8 },
  'payment.kind': { form: words(paymentKinds), about: 'payment', annexI: 6 },
  'payment.by-another': { form: flag, about: 'payment', annexI: 6 },
  'baggage.pieces': { form: number('pieces', 1000), about: 'baggage', annexI: 16 },
  'baggage.kilograms': { form: number('kilograms', 10_000), about: 'baggage', annexI: 16 },
  'baggage.pooled': { form: flag, about: 'baggage', annexI: 16 },
  'baggage.other-destination': { form: flag, about: 'baggage', annexI: 16 },
  'check-in.hours-before-departure': { form: number('hours', 1000), about: 'check-in', annexI: 10 },
  'check-in.channel': { form: words(checkInChannels), about: 'check-in', annexI: 10 },
  'check-in.status': { form: words(travelStatuses), about: 'check-in', annexI: 10 },
  'document.kind': { form: words(documentKinds), about: 'document', annexI: 18 },
  'document.days-until-expiry': { form: number('days', 10_000), about: 'document', annexI: 18 },
  'document.days-since-issue': { form: number('days', 10_000), about: 'document', annexI: 18 },
};

/** Every name of the allow list, in its order. */
export const fieldNames: readonly FieldName[] = keysOf(fields);

/** Whether a text names a field of the allow list. */
export const isFieldName = (text: string): text is FieldName => Object.hasOwn(fields, text);
