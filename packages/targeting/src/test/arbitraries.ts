import { type CivilDate, civilDate } from '@amirani/core';
import fc from 'fast-check';
import {
  type Clause,
  type Condition,
  type Criterion,
  type FieldName,
  fieldNames,
  fields,
  purposes,
} from '../criteria/index.ts';

const carriers = ['QX', 'Q2', '9Q'];
const airports = ['QAA', 'QAB', 'QBC', 'QXZ'];
const agencies = ['9900001', '9900002', '99000037'];
const codes = { carrier: carriers, airport: airports, agency: agencies } as const;

/** Any civil day of three years. */
export const day: fc.Arbitrary<CivilDate> = fc
  .tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => civilDate(...parts) as CivilDate);

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/);
const because = fc.subarray(['E1', 'E2']);

/** A value that a field may hold. */
export const fieldValue = (field: FieldName): fc.Arbitrary<unknown> => {
  const { form } = fields[field];
  if (form.kind === 'number') return fc.integer({ min: 0, max: Math.min(form.most, 30) });
  if (form.kind === 'flag') return fc.boolean();
  if (form.kind === 'word') return fc.constantFrom(...form.words);
  return form.kind === 'code'
    ? fc.constantFrom(...codes[form.of])
    : fc.uniqueArray(fc.constantFrom(...codes[form.of]), { maxLength: 3 });
};

const conditionOn = (field: FieldName): fc.Arbitrary<Condition> => {
  const { form } = fields[field];
  const op = fc.constantFrom('in', 'not-in');
  if (form.kind === 'flag')
    return fc.boolean().map((value) => ({ field, op: 'is', value }) as Condition);
  if (form.kind === 'number') {
    const bound = fc.oneof(
      fc.integer({ min: 0, max: Math.min(form.most, 30) }),
      fc.integer({ min: 0, max: 40 }).map((n) => Math.min(n / 4, form.most)),
    );
    return fc
      .oneof(
        bound.map((least) => ({ least })),
        bound.map((most) => ({ most })),
        fc.tuple(bound, bound).map(([least, most]) => ({ least, most })),
      )
      .map((bounds) => ({ field, op: 'range', ...bounds }) as Condition);
  }
  const known: readonly string[] = form.kind === 'word' ? form.words : codes[form.of];
  const values = fc.subarray([...known], { minLength: 1 }).map((list) => ({ values: list }));
  const among =
    form.kind !== 'word' && form.of === 'airport'
      ? fc.oneof(values, fc.constant({ list: 'hubs' }))
      : values;
  return fc
    .tuple(op, among)
    .map(([chosen, list]) => ({ field, op: chosen, among: list }) as Condition);
};

/** Any condition of the language. */
const condition: fc.Arbitrary<Condition> = fc
  .constantFrom(...fieldNames)
  .chain((field) => conditionOn(field));

const clause: fc.Arbitrary<Clause> = fc.record({
  conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
  because,
});

/** Any criterion that can be written, sensible or not. */
export const criterion: fc.Arbitrary<Criterion> = fc.record(
  {
    id: word,
    version: fc.integer({ min: 1, max: 999 }),
    title: text,
    purpose: fc.constantFrom(...purposes),
    link: text,
    owner: text,
    reviewBy: day,
    evidence: fc.tuple(day, day, text).map(([one, other, note]) => [
      { id: 'E1', dated: one, text: note },
      { id: 'E2', dated: other, text: note },
    ]),
    lists: fc.tuple(fc.subarray(airports), because).map(([values, ids]) => [
      {
        id: 'hubs',
        field: 'flight.from' as const,
        values: values.map((value) => ({ value, because: ids })),
      },
    ]),
    when: fc.array(clause, { maxLength: 4 }),
    unless: fc.array(clause, { maxLength: 3 }),
    withoutExoneration: text,
  },
  {
    requiredKeys: [
      'id',
      'version',
      'title',
      'purpose',
      'link',
      'owner',
      'reviewBy',
      'evidence',
      'lists',
      'when',
      'unless',
    ],
  },
);

/** The values of a journey's fields, some of them missing. */
export const values: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  Object.fromEntries(fieldNames.map((field) => [field, fieldValue(field)])),
  { requiredKeys: [] },
);
