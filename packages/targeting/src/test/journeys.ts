import fc from 'fast-check';
import { type FieldName, fieldNames } from '../criteria/index.ts';
import type { JourneyFacts } from '../evaluate/index.ts';
import { fieldValue, values } from './arbitraries.ts';

/** Facts of plain values, each from an element of a synthetic message. */
export const told = (plain: Readonly<Record<string, unknown>>): JourneyFacts =>
  Object.fromEntries(
    Object.entries(plain).map(([field, value]) => [
      field,
      { value, from: { source: 'message-1', locator: `element of ${field}` } },
    ]),
  ) as JourneyFacts;

/** Facts of which some are missing. */
export const facts: fc.Arbitrary<JourneyFacts> = values.map(told);

/** Facts of which none is missing, itineraries without airports aside. */
export const fullFacts: fc.Arbitrary<JourneyFacts> = fc
  .record(Object.fromEntries(fieldNames.map((field: FieldName) => [field, fieldValue(field)])))
  .map((plain) =>
    told({ ...plain, 'itinerary.airports': ['QAA', ...(plain['itinerary.airports'] as string[])] }),
  );

/** A journey that the sample criterion marks. */
export const courier: Readonly<Record<string, unknown>> = {
  'booking.hours-before-departure': 6,
  'payment.kind': 'cash',
  'flight.from': 'QAB',
  'itinerary.nights-away': 2,
  'booking.travellers': 1,
  'itinerary.shape': 'return',
  'booking.frequent-flyer': false,
};
