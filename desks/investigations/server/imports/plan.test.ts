import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../evidence/text.ts';
import type { AuthorisationRow } from '../sql/tables.gen.ts';

import { idsOf, type Planning } from './plan.ts';
import { planCalls } from './plan-calls.ts';
import { planFtm } from './plan-ftm.ts';
import { planStatements, type TableMapping } from './plan-statements.ts';

const key = randomBytes(32);
const planning: Planning = {
  exhibit: { id: 'e', number: 1 },
  by: 'dato',
  at: new Date('2026-11-25T04:00:00Z'),
  idOf: idsOf('case', key),
};
const grading = { source: 'B', information: '2' } as const;
const pair: TableMapping = {
  grading,
  statementKind: 'fact',
  entities: [
    { name: 'one', schema: 'Person', keys: ['a'], properties: [{ property: 'name', column: 'a' }] },
    {
      name: 'other',
      schema: 'Person',
      keys: ['b'],
      properties: [{ property: 'name', column: 'b' }],
    },
    {
      name: 'link',
      schema: 'UnknownLink',
      keys: ['a', 'b'],
      properties: [
        { property: 'subject', entity: 'one' },
        { property: 'object', entity: 'other' },
      ],
    },
  ],
};
const order: AuthorisationRow = {
  id: 'o',
  authority: 'court',
  number: '1',
  numbers: ['+995555100001'],
  recordedBy: 'dato',
  fromTime: new Date('2026-06-01T00:00:00Z'),
  toTime: new Date('2026-06-08T00:00:00Z'),
  caseId: 'case',
  recordedAt: new Date('2026-05-01T00:00:00Z'),
};
const calls = (...rows: readonly string[]) =>
  planCalls(['caller,callee,start', ...rows].join('\n'), { columns: {}, grading }, order, planning);

test('two people in one row are two, and linked; the same again is stated once', () => {
  const plan = planStatements('a,b\nNino,Levan\nNino,Levan\nNino,\n', pair, planning);
  expect(plan?.rows).toBe(3);
  expect(plan?.statements.map(({ property, value }) => [property, value]).slice(0, 2)).toEqual([
    ['name', 'Nino'],
    ['name', 'Levan'],
  ]);
  // The third row names one person alone: what is missing of the link is said, and nothing is guessed.
  expect(plan?.statements).toHaveLength(4);
  expect(plan?.problems).toEqual([
    { code: 'network.statement.subject-missing', row: 4, field: 'link' },
  ]);
});

test('an account with an international number is one wherever it stands, another within its exhibit', () => {
  const accounts: TableMapping = {
    grading,
    statementKind: 'fact',
    entities: (['from', 'to'] as const).map((column) => ({
      name: column,
      schema: 'BankAccount',
      keys: [column],
      properties: [{ property: 'accountNumber', column }],
    })),
  };
  const subjects = (text: string, exhibit: string): string[] =>
    planStatements(`from,to\n${text}\n`, accounts, {
      ...planning,
      exhibit: { id: exhibit, number: 1 },
    })?.statements.map(({ subject }) => subject) ?? [];
  const [here, same] = subjects('QV02 9813 5999 7891,QV02981359997891', 'e');
  expect(same).toBe(here);
  expect(subjects('QV02981359997891,B1', 'f')[0]).toBe(here);
  const [own, ...others] = subjects('4711,4711', 'e');
  expect(others).toEqual([]);
  expect(subjects('4711,B1', 'f')[0]).not.toBe(own);
});

test('a mapping that does not fit the table reads nothing of it', () => {
  expect(planStatements('', pair, planning)).toBeUndefined();
  expect(planStatements('x,y\n1,2\n', pair, planning)).toBeUndefined();
  const unknown = { ...pair, entities: [{ ...pair.entities[0], schema: 'Dragon' }] };
  expect(planStatements('a,b\n1,2\n', unknown as TableMapping, planning)).toBeUndefined();
});

test('R40: no table and no foreign file makes anybody a suspect; that somebody is a victim is taken', () => {
  const named: TableMapping = {
    ...pair,
    entities: [
      {
        name: 'one',
        schema: 'Person',
        keys: ['a'],
        properties: [
          { property: 'name', column: 'a' },
          { property: 'category', column: 'b' },
        ],
      },
    ],
  };
  const plan = planStatements('a,b\nNino,victim\nLevan,suspect\n', named, planning);
  const categories = plan?.statements.filter(({ property }) => property === 'category');
  expect(categories?.map(({ value }) => value)).toEqual(['victim']);
  expect(plan?.problems).toMatchObject([{ code: 'investigation.statement.unfit', row: 3 }]);
  const entity = { id: 'x', schema: 'Person', properties: { name: ['L'], category: ['suspect'] } };
  const foreign = planFtm(JSON.stringify(entity), grading, planning);
  expect(foreign?.statements.map(({ property }) => property)).toEqual(['name']);
  expect(foreign?.problems).toMatchObject([{ code: 'investigation.statement.unfit' }]);
  const unsaid = { ...entity, properties: { name: ['L'], category: ['uncategorised'] } };
  const plain = planFtm(JSON.stringify(unsaid), grading, planning);
  expect(plain?.statements.map(({ property }) => property)).toEqual(['name']);
  expect(plain?.problems).toEqual([]);
});

test('call records: a spoilt number, a call to oneself, mixed zones and the end of the period are told', () => {
  const plan = calls(
    '+995555100001,9.95555E+11,2026-06-01T10:00:00Z',
    '+995555100001,+995555100001,2026-06-01T10:01Z',
    '+995555100001,+995555200001,2026-06-01 10:02',
    '+995555100001,+995555200001,2026-06-07T23:59Z',
    '+995555100001,+995555200001,2026-06-08T00:00Z',
  );
  expect(plan.problems.map(({ code }) => code)).toEqual([
    'network.call.number-rounded',
    'network.call.self',
    'network.call.zone-mixed',
  ]);
  expect(plan.refused).toEqual({ 'other-period': 1 });
  expect(plan.statements.filter(({ property }) => property === 'callerPhone')).toHaveLength(1);
  // Times without a zone cannot be compared with a period: none is imported, all are counted.
  expect(calls('+995555100001,+995555200001,2026-06-01 10:02').refused).toEqual({ 'no-zone': 1 });
});

test('no number of anybody can be read in an id', () => {
  const plan = calls('+995555100001,+995555200001,2026-06-01T10:00:00Z');
  const ids = plan.statements.map(({ subject }) => subject).join(' ');
  expect(ids).not.toMatch(/555100001|555200001/);
  const other = { ...planning, idOf: idsOf('case', randomBytes(32)) };
  expect(other.idOf('phone', '995555100001')).not.toBe(planning.idOf('phone', '995555100001'));
});

test('whatever bytes an exhibit has, reading it never throws and stores no zero byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), (bytes, text) => {
      for (const content of [textOf(bytes), `a,b\n${textOf(Buffer.from(text))}`]) {
        const plans = [
          planStatements(content, pair, planning),
          planFtm(content, grading, planning),
          planCalls(`caller,callee,start\n${content}`, { columns: {}, grading }, order, planning),
        ];
        for (const plan of plans)
          for (const { value } of plan?.statements ?? []) expect(value).not.toContain('\u0000');
      }
    }),
    { numRuns: 60 },
  );
});
