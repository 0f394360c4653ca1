import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PnrRecord, plainPart } from './plain-part.ts';

/** A word that stands nowhere else. */
const canary = fc.stringMatching(/^ZZ[A-Z]{8}$/);

/** A record in which every value of the six groups of Art. 12(2), and all that lets a carrier know the person again, is a canary. */
const record = fc
  .record({
    name: canary,
    contact: canary,
    payment: canary,
    frequentFlyer: canary,
    remark: canary,
    document: canary,
    nationality: canary,
    birthPlace: canary,
    locator: canary,
    ticket: canary,
    seat: canary,
    unknown: canary,
    companions: fc.integer({ min: 777_000, max: 777_999 }),
    pieces: fc.integer({ min: 0, max: 9 }),
  })
  .map((v) => {
    const traveller = {
      ...{ surname: v.name, given: v.name, title: v.name, nameAsSent: v.name, role: 'passenger' },
      ...{ birthDate: '1977-07-07', sex: v.remark, nationalities: [v.nationality] },
      ...{ birthPlace: v.birthPlace, residence: v.contact, reference: v.locator },
      ...{ uniqueReference: v.locator, booking: v.locator, infantOf: v.name },
      documents: [{ type: 'P', number: v.document, issuer: v.nationality, surname: v.name }],
      seats: [{ seat: v.seat }],
      bags: [{ pieces: v.pieces, tag: v.ticket, weightKg: 20 }],
      tickets: [{ number: v.ticket }],
      contacts: [{ kind: 'phone', value: v.contact }],
      frequentFlyer: [{ carrier: 'QV', number: v.frequentFlyer }],
      // What nobody thought of.
      ...{ somethingNew: v.unknown, source: {} },
    };
    const booking = {
      ...{ locator: v.locator, locators: [{ locator: v.locator }], created: '2026-10-01T10:00' },
      legs: [
        {
          ...{ kind: 'flight', carrier: 'ZV', number: '1', from: 'TBS', to: 'RIX' },
          ...{ operatedAs: v.unknown, somethingNew: v.unknown, departure: '2026-12-01T06:00' },
        },
      ],
      contacts: [{ kind: 'email', value: v.contact }],
      payments: [{ form: 'CC', vendor: 'VI', lastFour: v.payment, expiry: v.payment }],
      ...{ travellers: [v.companions], splits: [{ count: v.companions, locator: v.locator }] },
      ...{ remarks: v.remark, somethingNew: v.unknown, source: {} },
    };
    return { traveller: [traveller], booking: [booking] } as unknown as PnrRecord;
  });

test('R12: of the six groups, of what names the person to a carrier, and of what nobody thought of nothing stays readable', () => {
  fc.assert(
    fc.property(record, (pnr) => {
      const plain = JSON.stringify(plainPart(pnr));
      expect(plain).not.toMatch(/ZZ[A-Z]{8}|777\d{3}|1977-07-07/);
      expect(plainPart(pnr)).toMatchObject({
        role: 'passenger',
        legs: [{ from: 'TBS', to: 'RIX' }],
        booked: '2026-10-01T10:00',
        weightKg: 20,
      });
    }),
    { numRuns: 500 },
  );
});

test('R12: a record of which nothing is known is plain and empty', () => {
  expect(plainPart({ traveller: [], booking: [] })).toEqual({ legs: [], cancelled: false });
});
