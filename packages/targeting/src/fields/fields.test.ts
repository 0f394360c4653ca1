import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { readCriterion, readCriterionJson } from '../criteria/index.ts';
import type { Condition, ConditionOn } from '../criteria/model.ts';
import { couriers, read } from '../test/samples.ts';
import { type FieldName, type FieldValues, fieldNames, fields } from './fields.ts';
import { characteristics, standsFor, valueStandsFor } from './protected.ts';

// Directive (EU) 2016/681 Art. 6(4) in this project's words, with what Art. 10 and 11(3) of 2016/680 and R20 add.
const never: readonly (readonly [string, string])[] = [
  ['passenger.nationality', 'nationality'],
  ['passenger.citizenship', 'nationality'],
  ['document.issuer', 'nationality'],
  ['document.issuing-state', 'nationality'],
  ['booking.country', 'nationality'],
  ['passenger.sex', 'sex'],
  ['passenger.gender', 'sex'],
  ['passenger.title', 'sex'],
  ['passenger.name', 'name'],
  ['passenger.surname', 'name'],
  ['booking.email', 'name'],
  ['passenger.birthplace', 'birthplace'],
  ['passenger.placeOfBirth', 'birthplace'],
  ['passenger.country-of-birth', 'birthplace'],
  ['passenger.age', 'age'],
  ['passenger.birth-date', 'age'],
  ['booking.language', 'language'],
  ['booking.locale', 'language'],
  ['ticket.meal', 'belief'],
  ['meal_code', 'belief'],
  ['passenger.religion', 'belief'],
  ['passenger.ethnicity', 'ethnic-origin'],
  ['passenger.race', 'ethnic-origin'],
  ['passenger.political.party', 'political-opinion'],
  ['passenger.union', 'union'],
  ['ssr.wheelchair', 'health'],
  ['passenger.disability', 'health'],
  ['passenger.sexual-orientation', 'sexual-life'],
  ['passenger.asylum', 'protection'],
  ['booking.phone-prefix', 'phone-prefix'],
  ['booking.remarks', 'free-text'],
  ['booking.free-text', 'free-text'],
  ['booking.address', 'residence'],
  ['booking.point-of-sale', 'residence'],
  ['traveller.nervousness', 'behaviour'],
  ['traveller.deception', 'behaviour'],
  ['traveller.risk-score', 'score'],
];

test('R20 R26: a protected field does not compile in a criterion', () => {
  type Protected =
    | 'passenger.name'
    | 'passenger.nationality'
    | 'passenger.sex'
    | 'passenger.birthplace'
    | 'passenger.age'
    | 'booking.language'
    | 'ticket.meal'
    | 'booking.remarks'
    | 'document.issuer';
  expectTypeOf<Extract<FieldName, Protected>>().toBeNever();
  expectTypeOf<Extract<Condition, { field: Protected }>>().toBeNever();
  // @ts-expect-error R20 R26: a condition must not name the nationality
  const planted: Condition['field'] = 'passenger.nationality';
  // @ts-expect-error R20 R26: nor is there a condition on it
  const condition: ConditionOn<'passenger.nationality'> | undefined = undefined;
  // @ts-expect-error R20 R26: nor is sex
  const sex: FieldName = 'passenger.sex';
  // @ts-expect-error R20: a kind of document that marks refugees is not a value of the field
  const kind: FieldValues['document.kind'] = 'refugee-document';
  // @ts-expect-error a number is compared by its range
  const wrong: ConditionOn<'baggage.pieces'>['op'] = 'in';
  expect([planted, condition, sex, kind, wrong]).toHaveLength(5);
});

test('R20 R26: the allow list is this one; whoever adds a field changes this test', () => {
  expect(new Set(fieldNames.map((name) => name.split('.')[0]))).toEqual(
    new Set(['flight', 'itinerary', 'booking', 'payment', 'baggage', 'check-in', 'document']),
  );
  expect(fieldNames).toHaveLength(31);
  for (const name of fieldNames) {
    expect(standsFor(name), name).toBeUndefined();
    expect(fields[name].annexI, name).toBeGreaterThanOrEqual(1);
    expect(fields[name].annexI, name).toBeLessThanOrEqual(19);
    // No heading of names, contacts or remarks alone: 4, 5 and 12 of Annex I.
    expect([4, 5, 12], name).not.toContain(fields[name].annexI);
  }
  const words = fieldNames.flatMap((name) => {
    const { form } = fields[name];
    return form.kind === 'word' ? form.words : [];
  });
  for (const word of words) expect(valueStandsFor(word) ?? standsFor(word), word).toBeUndefined();
});

test.each(never)('R20 R26 R29: %s is refused at run time as %s, in both forms', (field, stands) => {
  expect(characteristics).toContain(stands);
  const inText = readCriterion(
    couriers.replace('booking.frequent-flyer is yes', `${field} is QMA`),
  );
  expect(inText.criterion).toBeUndefined();
  expect(inText.issues).toMatchObject([
    {
      code: 'targeting.field.protected',
      severity: 'obstacle',
      at: { line: 21, column: 5 },
      facts: { field, characteristic: stands },
      rule: { act: 'Directive (EU) 2016/681', article: 'Art. 6(4)' },
    },
  ]);
  const json = JSON.stringify(read(couriers), null, 1).replace('booking.frequent-flyer', field);
  expect(readCriterionJson(json).issues.map(({ code }) => code)).toEqual([
    'targeting.field.protected',
  ]);
});

test('R20: a list of values of a protected field is refused too', () => {
  const { criterion, issues } = readCriterion(
    couriers.replace('list hubs of flight.from', 'list hubs of passenger.nationality'),
  );
  expect(criterion).toBeUndefined();
  expect(issues[0]).toMatchObject({
    code: 'targeting.field.protected',
    at: { line: 10, column: 14 },
  });
});

test('R20 R26: no other name of a field is ever believed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z-]{0,10}\.[a-z][a-z-]{0,12}$/), (field) => {
      fc.pre(!(fieldNames as readonly string[]).includes(field));
      const { criterion, issues } = readCriterion(
        couriers.replace('booking.frequent-flyer is yes', `${field} is yes`),
      );
      expect(criterion).toBeUndefined();
      expect(issues[0]?.code).toMatch(/^targeting\.field\.(?:unknown|protected)$/);
    }),
    { numRuns: 300 },
  );
  for (const inherited of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(
      readCriterion(couriers.replace('booking.frequent-flyer is yes', `${inherited} is yes`))
        .criterion,
    ).toBeUndefined();
});

test.each([
  ['flight.from in ("+995")', 'phone-prefix'],
  ['booking.agency is +371', 'phone-prefix'],
  ['booking.agency is 00995', 'phone-prefix'],
  ['booking.channel is ka-GE', 'language'],
  ['document.kind is refugee-document', 'protection'],
  ['document.kind is stateless-document', 'protection'],
  ['booking.channel is MOML', 'belief'],
])('R20: the value in `%s` stands for %s by its own form', (written, stands) => {
  const { issues } = readCriterion(couriers.replace('booking.frequent-flyer is yes', written));
  expect(issues).toMatchObject([
    { code: 'targeting.value.protected', facts: { characteristic: stands } },
  ]);
});
