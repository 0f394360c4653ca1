import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterion as anyCriterion } from '../test/arbitraries.ts';
import { couriers, read } from '../test/samples.ts';
import { formatCriterion, readCriterion, readCriterionJson } from './index.ts';

test('a criterion as its authors write it', () => {
  const criterion = read(couriers);
  expect(criterion).toMatchObject({
    id: 'couriers-short-return',
    version: 3,
    purpose: 'narcotics',
    reviewBy: '2027-03-31',
    when: [
      {
        conditions: [{ field: 'booking.hours-before-departure', op: 'range', most: 24 }],
        because: ['E1'],
      },
      {
        conditions: [
          { field: 'payment.kind', op: 'in', among: { values: ['cash'] } },
          { field: 'payment.by-another', op: 'is', value: true },
        ],
      },
      { conditions: [{ field: 'flight.from', op: 'in', among: { list: 'hubs' } }, {}] },
      { conditions: [{ least: 1, most: 4 }] },
    ],
    unless: [{ conditions: [{ least: 3 }, {}] }, {}],
  });
  expect(criterion.lists[0]?.values.map(({ value }) => value)).toEqual(['QAA', 'QAB', 'QBC']);
  // The formatter writes it as it stands, but for the remark.
  expect(formatCriterion(criterion)).toBe(couriers.slice(couriers.indexOf('\n') + 1));
});

test('what is written is read again, in text and in JSON', () => {
  fc.assert(
    fc.property(anyCriterion, (criterion) => {
      const text = formatCriterion(criterion);
      const again = readCriterion(text);
      expect(again.issues, text).toEqual([]);
      expect(again.criterion).toEqual(criterion);
      expect(readCriterionJson(JSON.stringify(criterion)).criterion).toEqual(criterion);
      expect(formatCriterion(read(text))).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('reading never throws, and says a line and column for everything it does not read', () => {
  const pieces = [
    ...couriers.split(/(\s+)/),
    '"',
    '(',
    ')',
    ',',
    '-',
    'is',
    'not',
    '\u0000',
    'because',
    'list',
  ];
  const broken = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(' ')),
    fc
      .tuple(fc.nat(couriers.length), fc.nat(30), fc.constantFrom(...pieces))
      .map(([at, cut, put]) => couriers.slice(0, at) + put + couriers.slice(at + cut)),
  );
  fc.assert(
    fc.property(broken, (text) => {
      for (const result of [readCriterion(text), readCriterionJson(text)]) {
        expect(result.criterion === undefined).toBe(result.issues.length > 0);
        for (const { at } of result.issues) {
          expect(at?.line).toBeGreaterThanOrEqual(1);
          expect(at?.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
          expect(at?.column).toBeGreaterThanOrEqual(1);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('broken JSON of a sound criterion says where', () => {
  const json = JSON.stringify(read(couriers), null, 2);
  fc.assert(
    fc.property(fc.nat(json.length), fc.string({ maxLength: 3 }), (at, put) => {
      const text = json.slice(0, at) + put + json.slice(at + 1);
      const { issues, criterion } = readCriterionJson(text);
      expect(criterion === undefined).toBe(issues.length > 0);
    }),
    { numRuns: 300 },
  );
  expect(readCriterionJson('{\n  "id": "a",,').issues[0]).toMatchObject({
    code: 'targeting.read.json',
    at: { line: 2, column: 13 },
  });
  expect(readCriterionJson('['.repeat(100_000)).issues[0]?.facts['expected']).toBe('DEPTH');
});

const mistakes: readonly (readonly [string, string, string, number, number])[] = [
  ['version 3', 'version three', 'targeting.read.shape', 2, 41],
  ['title "Short', 'title Short', 'targeting.read.token', 3, 13],
  ['review-by 2027-03-31', 'review-by 2027-02-30', 'targeting.read.day', 7, 11],
  ['review-by 2027-03-31\n', '', 'targeting.read.missing', 2, 1],
  ['at most 24', 'at most minus', 'targeting.read.number', 15, 44],
  ['at most 24', 'is 24', 'targeting.field.operator', 15, 36],
  ['at most 24', 'around 24', 'targeting.read.token', 15, 36],
  ['payment.kind is cash', 'payment.kind is gold', 'targeting.value.form', 16, 21],
  ['payment.kind is cash', 'payment.colour is cash', 'targeting.field.protected', 16, 5],
  ['payment.kind is cash', 'payment.currency is cash', 'targeting.field.unknown', 16, 5],
  ['in hubs', 'in spokes', 'targeting.list.unknown', 17, 20],
  ['list hubs of flight.from', 'list hubs of payment.kind', 'targeting.value.form', 11, 3],
  ['because E1, E2', 'because E1,', 'targeting.read.token', 13, 3],
  ['owner "', 'title "twice"\nowner "', 'targeting.read.twice', 6, 7],
  [
    'owner "narcotics desk of the passenger data unit"',
    'owner "narcotics',
    'targeting.read.quote-open',
    6,
    7,
  ],
  ['QBC because E2', 'QAA because E2', 'targeting.read.twice', 10, 6],
];

test.each(mistakes)('`%s` written as `%s` is %s at %i:%i', (from, to, code, line, column) => {
  const { issues, criterion } = readCriterion(couriers.replace(from, to));
  expect(criterion).toBeUndefined();
  expect(issues.map((issue) => [issue.code, issue.at?.line, issue.at?.column])).toContainEqual([
    code,
    line,
    column,
  ]);
});

test('several mistakes are said at once', () => {
  const { issues } = readCriterion(
    couriers
      .replace('at most 24', 'around 24')
      .replace('is cash', 'is gold')
      .replace('in hubs', 'in spokes'),
  );
  expect(issues.map(({ at }) => at?.line)).toEqual([15, 16, 17]);
});

test('JSON holds nothing beside the criterion: nothing rides along (R26)', () => {
  const criterion = read(couriers);
  const planted = [
    { ...criterion, nationality: 'QMA' },
    { ...criterion, when: criterion.when.map((clause) => ({ ...clause, weight: 3 })) },
    { ...criterion, evidence: criterion.evidence.map((note) => ({ ...note, sex: 'F' })) },
  ];
  for (const one of planted)
    expect(readCriterionJson(JSON.stringify(one)).issues[0]?.code).toBe('targeting.read.key');
});

test('R18: what was read is fixed to its depth', () => {
  const criterion = read(couriers);
  for (const part of [
    criterion,
    criterion.when,
    criterion.when[0]?.conditions[0],
    criterion.lists[0]?.values,
  ])
    expect(Object.isFrozen(part)).toBe(true);
});
