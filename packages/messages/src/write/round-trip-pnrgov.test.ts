import type { CivilDate } from '@amirani/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gate } from '../gate/index.ts';
import { remarkIn } from '../gate/name-text.ts';
import { readRecords } from '../reading/read.ts';
import type { MessageRecord, PaymentRecord, TravellerRecord } from '../record.ts';
import { date, holds, interchange, leg, nastyName, state } from '../test/values.ts';
import type {
  InterchangeInput,
  PnrgovBookingInput,
  PnrgovInput,
  PnrgovLegInput,
  PnrgovTravellerInput,
} from './index.ts';
import { partsOf, writePnrgov } from './index.ts';

const referenceDate = '2026-01-02' as CivilDate;

const passport = fc.record({
  type: fc.constantFrom('P', 'I', 'AC'),
  number: fc.stringMatching(/^[A-Z0-9]{6,12}$/),
  issuer: state,
  expiry: date(2028, 2040),
});

/** A given name that is a title, or ends in one after a blank, is read as one. */
const TITLE =
  /\b(?:MRS?|MS|MISS|MSTR|MASTER|MISTER|MX|DR|PROF|CAPT|SIR|LADY|LORD|REV|INF|CHD|FR|SR)\b/;

/** The gate cuts a surname in DOCS where a remark seems to begin, as in `HIV AB`: it then names nobody for certain. */
const surname = nastyName.filter((text) => remarkIn(text) < 0);

const anyPerson: fc.Arbitrary<PnrgovTravellerInput> = fc.record(
  {
    surname,
    given: nastyName.filter((text) => !TITLE.test(text)),
    title: fc.constantFrom('MR', 'MRS', 'MS', 'DR'),
    age: fc.constantFrom('adult' as const, 'child' as const),
    reference: fc.constant(''),
    uniqueReference: fc.stringMatching(/^[A-Z0-9]{6,14}$/),
    sex: fc.constantFrom('M', 'F', 'X', 'U'),
    birthDate: date(1930, 2025),
    nationality: state,
    documents: fc.uniqueArray(passport, {
      minLength: 1,
      maxLength: 3,
      selector: ({ number }) => number,
    }),
    contacts: fc.uniqueArray(
      fc.oneof(
        fc
          .stringMatching(/^\+[1-9][0-9]{8,12}$/)
          .map((value) => ({ kind: 'phone' as const, value })),
        fc
          .stringMatching(/^[A-Z]{2,8}[._-]?[A-Z]{2,8}@[A-Z]{3,8}\.(?:COM|ORG)$/)
          .map((value) => ({ kind: 'email' as const, value })),
      ),
      { minLength: 1, maxLength: 2, selector: ({ value }) => value },
    ),
    tickets: fc.uniqueArray(fc.record({ number: fc.stringMatching(/^[1-9][0-9]{12}$/) }), {
      minLength: 1,
      maxLength: 2,
      selector: ({ number }) => number,
    }),
    frequentFlyer: fc.uniqueArray(
      fc.record({
        carrier: fc.constantFrom('XX', 'ZZ', 'Q9'),
        number: fc.stringMatching(/^[0-9]{6,10}$/),
        tier: fc.constantFrom('GOLD', 'ELITE'),
      }),
      { minLength: 1, maxLength: 2, selector: ({ carrier }) => carrier },
    ),
    payments: fc.tuple(
      fc.record({
        form: fc.constant('CC'),
        vendor: fc.constantFrom('VI', 'CA', 'AX'),
        lastFour: fc.stringMatching(/^[0-9]{4}$/),
        expiry: fc.constant('0329'),
        amount: fc.constant('120.50'),
      }),
    ),
    unaccompaniedMinor: fc.constant(true),
  },
  { requiredKeys: ['surname', 'reference', 'sex', 'birthDate'] },
);

/**
 * A title without a given name cannot be told from a name, and an adult born last year would be read as
 * born a century earlier: no sender may expect otherwise.
 */
const person = anyPerson.map(
  ({ title, age, ...one }): PnrgovTravellerInput => ({
    ...one,
    ...(title === undefined || one.given === undefined ? {} : { title }),
    ...(age === undefined
      ? {}
      : { age: Number(one.birthDate?.slice(0, 4)) > 2014 ? 'child' : 'adult' }),
  }),
);

const booking: fc.Arbitrary<PnrgovBookingInput> = fc
  .record({
    locator: fc.stringMatching(/^[A-Z][A-Z0-9]{5}$/),
    created: date(2025, 2025),
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    legs: fc.uniqueArray(leg, { minLength: 1, maxLength: 3, selector: ({ from }) => from }),
    extra: fc.constantFrom(undefined, 'surface' as const, 'open' as const),
    seated: fc.boolean(),
  })
  .map(({ locator, created, people, legs, extra, seated }) => {
    const travellers = people.map((one, index) => ({
      ...one,
      reference: String(index + 1),
      ...(seated && legs[0] !== undefined
        ? { seats: [{ seat: `${index + 1}A`, from: legs[0].from, to: legs[0].to }] }
        : {}),
    }));
    const flights: PnrgovLegInput[] = legs.map((one) => ({
      kind: 'flight',
      ...one,
      bookingClass: 'Y',
      status: 'HK',
      quantity: travellers.length,
    }));
    if (extra === 'surface') flights.push({ kind: 'surface' });
    if (extra === 'open') flights.push({ kind: 'open', from: 'QAA', to: 'QBB' });
    return { locators: [{ carrier: 'XX', locator }], created, travellers, legs: flights };
  });

const push: fc.Arbitrary<PnrgovInput> = fc
  .record({ flight: leg, bookings: fc.array(booking, { maxLength: 3 }) })
  .map(({ flight, bookings }) => ({
    header: { reference: '1', access: 'XX988/260102/1000', part: { index: 1, last: true } },
    sender: { carrier: flight.carrier, location: flight.from },
    flight,
    bookings,
  }));

/** The sides are given the same shape; what a two-digit year leaves open counts as one of its readings. */
const stated = (one: PnrgovTravellerInput): Record<string, unknown> => ({
  surname: one.surname,
  given: one.given,
  title: one.title,
  reference: one.reference,
  uniqueReference: one.uniqueReference,
  sex: one.sex,
  nationalities: one.nationality === undefined ? undefined : [one.nationality],
  documents: (one.documents ?? []).map(({ type, number, issuer, expiry }) => [
    type,
    number,
    issuer,
    expiry,
  ]),
  contacts: one.contacts ?? [],
  tickets: (one.tickets ?? []).map(({ number }) => number),
  frequentFlyer: one.frequentFlyer,
  seats: one.seats ?? [],
  minor: one.unaccompaniedMinor === true,
});

const read = (one: TravellerRecord): Record<string, unknown> => ({
  surname: one.surname,
  given: one.given,
  title: one.title,
  reference: one.reference,
  uniqueReference: one.uniqueReference,
  sex: one.sex,
  nationalities: one.nationalities,
  documents: (one.documents ?? [])
    .filter(({ number }) => number !== undefined)
    .map(({ type, number, issuer, expiry }) => [type, number, issuer, expiry]),
  contacts: one.contacts ?? [],
  tickets: (one.tickets ?? []).map(({ number }) => number),
  frequentFlyer: one.frequentFlyer,
  seats: one.seats ?? [],
  minor: one.unaccompaniedMinor === true,
});

const check = (envelope: InterchangeInput, input: PnrgovInput): void => {
  const bytes = writePnrgov(envelope, input);
  for (const sent of [bytes, gate(bytes).bytes]) {
    const [record] = readRecords(sent, { referenceDate });
    expect(record?.type).toBe('PNRGOV');
    const people = input.bookings.flatMap(({ travellers }) => travellers);
    expect(record?.travellers.map(read)).toEqual(people.map(stated));
    record?.travellers.forEach((one, index) => {
      const days = one.birthDateCandidates ?? [one.birthDate];
      expect(days).toContain(people[index]?.birthDate);
    });
    checkBookings(record, input);
    const problems = record?.diagnostics.map(({ code }) => code) ?? [];
    expect(problems.filter((code) => /count|truncated|reference|unplaced/.test(code))).toEqual([]);
  }
};

const lastFour = (payment: PaymentRecord): string | undefined => payment.lastFour;

const checkBookings = (record: MessageRecord | undefined, input: PnrgovInput): void => {
  expect(record?.bookings.map(({ locator }) => locator)).toEqual(
    input.bookings.map(({ locators }) => locators[0]?.locator),
  );
  expect(record?.bookings.map(({ created }) => created)).toEqual(
    input.bookings.map(({ created }) => created),
  );
  const itinerary = (legs: readonly Partial<PnrgovLegInput>[]): unknown =>
    legs.map(({ kind, from, to, carrier, number, departure, arrival, status }) => [
      kind,
      from,
      to,
      carrier,
      number,
      departure,
      arrival,
      status,
    ]);
  expect(record?.bookings.map(({ legs }) => itinerary(legs))).toEqual(
    input.bookings.map(({ legs }) => itinerary(legs)),
  );
  // Two equal payments are one fact.
  expect(record?.bookings.map(({ payments }) => new Set(payments?.map(lastFour)))).toEqual(
    input.bookings.map(
      ({ travellers }) =>
        new Set(travellers.flatMap(({ payments }) => payments?.map(lastFour) ?? [])),
    ),
  );
};

test('read(write(x)) = x for PNRGOV, before and behind the gate', { timeout: 60_000 }, () => {
  holds(fc.tuple(interchange, push), ([envelope, input]) => check(envelope, input), 300);
});

test('an infant that only a remark names, a split and an empty push come through', () => {
  const flight = { carrier: 'XX', number: '988', from: 'QAA', to: 'QBB' };
  const envelope = { sender: 'XX', recipient: 'GOV', prepared: '2026-01-01T10:00', reference: '1' };
  const adult: PnrgovTravellerInput = {
    surname: 'DOE',
    given: 'JANE',
    reference: '1',
    sex: 'F',
    birthDate: '1990-05-01',
    infants: [{ surname: 'DOE', given: 'BABY', birthDate: '2025-08-10', sex: 'M' }],
  };
  const [record] = readRecords(
    gate(
      writePnrgov(envelope, {
        header: { reference: '1' },
        sender: { carrier: 'XX' },
        flight,
        bookings: [
          {
            locators: [{ carrier: 'XX', locator: 'ABC123' }],
            travellers: [adult],
            legs: [{ kind: 'flight', ...flight }],
            splits: [{ count: 2, locator: 'DEF456' }],
          },
        ],
      }),
    ).bytes,
    { referenceDate },
  );
  expect(record?.travellers.map(({ surname, given }) => `${surname}/${given}`)).toEqual([
    'DOE/JANE',
    'DOE/BABY',
  ]);
  expect(record?.bookings[0]?.splits).toEqual([{ count: 2, locator: 'DEF456' }]);
  const [empty] = partsOf({ reference: '1' }, [], 10);
  expect(empty?.header.part).toEqual({ index: 1, last: true });
});
