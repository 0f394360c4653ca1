import type { CivilDate } from '@amirani/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gate } from '../gate/index.ts';
import { readRecords } from '../reading/read.ts';
import type { TravellerRecord } from '../record.ts';
import { absent, date, holds, interchange, leg, nastyName, place, state } from '../test/values.ts';
import type { InterchangeInput, PaxlstInput, PaxlstTravellerInput } from './index.ts';
import { partsOf, writePaxlst } from './index.ts';

const referenceDate = '2026-01-02' as CivilDate;

const identifier = fc.stringMatching(/^[A-Z0-9]{3,12}$/);

const locator = fc.stringMatching(/^[A-Z0-9]{6}$/);

const document = fc.record(
  {
    type: fc.constantFrom('P', 'V', 'A', 'C', 'I', 'IP', 'AC', 'F'),
    number: fc.stringMatching(/^[A-Z0-9]{5,14}$/),
    issuer: state,
    expiry: date(2026, 2040),
    issued: date(2010, 2025),
  },
  { requiredKeys: ['type', 'number'] },
);

const traveller: fc.Arbitrary<PaxlstTravellerInput> = fc.record(
  {
    surname: nastyName,
    given: nastyName,
    birthDate: date(1906, 2025),
    sex: fc.constantFrom('M', 'F', 'X', 'U'),
    nationalities: fc.uniqueArray(state, { minLength: 1, maxLength: 3 }),
    birthPlace: fc.oneof(
      state,
      fc.tuple(state, fc.stringMatching(/^[A-Z]{4,12}$/)).map((parts) => parts.join(' ')),
    ),
    residence: state,
    role: fc.constantFrom(
      'passenger' as const,
      'crew' as const,
      'transit-passenger' as const,
      'transit-crew' as const,
    ),
    embark: place,
    debark: place,
    documents: fc.array(document, { minLength: 1, maxLength: 3 }),
    seats: fc.uniqueArray(fc.record({ seat: fc.stringMatching(/^[1-9][0-9]?[A-K]$/) }), {
      minLength: 1,
      maxLength: 2,
      selector: ({ seat }) => seat,
    }),
    tickets: fc.uniqueArray(
      fc.record({
        number: fc.stringMatching(/^[1-9][0-9]{12}$/),
        coupon: fc.constantFrom('1', '2', '3', '4'),
      }),
      { minLength: 1, maxLength: 2, selector: ({ number }) => number },
    ),
    uniqueReference: identifier,
    booking: locator,
    documentVerified: fc.boolean(),
  },
  { requiredKeys: ['surname', 'role'] },
);

const mention = fc
  .record({ uniqueReference: identifier, booking: locator }, { requiredKeys: [] })
  .filter(({ uniqueReference, booking }) => (uniqueReference ?? booking) !== undefined);

const input: fc.Arbitrary<PaxlstInput> = fc
  .record({
    reference: identifier,
    access: identifier,
    legs: fc.array(leg, { minLength: 1, maxLength: 3 }),
    travellers: fc.array(traveller, { maxLength: 6 }),
    mentions: fc.array(mention, { maxLength: 3 }),
    status: fc.constantFrom(undefined, 'CL', 'XR', 'CLNB'),
  })
  .map(({ reference, access, legs, travellers, mentions, status }) => ({
    header: { reference, access, part: { index: 1, last: true } },
    legs,
    travellers,
    mentions,
    ...(status === undefined ? {} : { status }),
  }));

/** What the record says of a person, in the fields that the input has. */
const said = (record: TravellerRecord): Record<string, unknown> =>
  absent({
    surname: record.surname,
    given: record.given,
    birthDate: record.birthDate,
    sex: record.sex,
    nationalities: record.nationalities,
    birthPlace: record.birthPlace,
    residence: record.residence,
    role: record.role,
    embark: record.embark,
    debark: record.debark,
    documents: record.documents,
    seats: record.seats,
    tickets: record.tickets,
    uniqueReference: record.uniqueReference,
    booking: record.booking,
    documentVerified: record.documentVerified,
  });

const check = (envelope: InterchangeInput, list: PaxlstInput): void => {
  const bytes = writePaxlst(envelope, list);
  for (const read of [bytes, gate(bytes).bytes]) {
    const [record] = readRecords(read, { referenceDate });
    expect(record?.type).toBe('PAXLST');
    expect(record?.reference).toBe(list.header.reference);
    expect(record?.access).toBe(list.header.access);
    expect(record?.status).toBe(list.status);
    expect(record?.travellers.map(said)).toEqual(list.travellers.map((person) => absent(person)));
    expect((record?.mentions ?? []).map(({ source: _, ...references }) => references)).toEqual(
      list.mentions ?? [],
    );
    expect(
      record?.legs.map(({ from, to, departure, arrival }) => ({ from, to, departure, arrival })),
    ).toEqual(
      list.legs.map(({ from, to, departure, arrival }) => ({ from, to, departure, arrival })),
    );
    const problems = record?.diagnostics.map(({ code }) => code) ?? [];
    expect(problems.filter((code) => /count|truncated|disagree|reference/.test(code))).toEqual([]);
  }
};

test('read(write(x)) = x for PAXLST, before and behind the gate', { timeout: 60_000 }, () => {
  holds(fc.tuple(interchange, input), ([envelope, list]) => check(envelope, list), 400);
});

test('a push in parts loses nobody, and every part says its place', { timeout: 60_000 }, () => {
  holds(
    fc.tuple(input, fc.integer({ min: 1, max: 3 })),
    ([list, size]) => {
      const parts = partsOf(list.header, list.travellers, size);
      const bytes = writePaxlst(
        { sender: 'XX', recipient: 'GOV', prepared: '2026-01-01T10:00', reference: '1' },
        parts.map(({ header, items }) => ({ ...list, header, travellers: items })),
      );
      const records = readRecords(bytes, { referenceDate });
      expect(records.map(({ part }) => part)).toEqual(
        parts.map((_, index) => {
          const number = String(index + 1).padStart(2, '0');
          if (index === parts.length - 1) return `${number}:F`;
          return index === 0 ? `${number}:C` : number;
        }),
      );
      const names = records.flatMap(({ travellers }) => travellers.map(({ surname }) => surname));
      expect(names).toEqual(list.travellers.map(({ surname }) => surname));
    },
    100,
  );
});
