import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { StatementRow } from '../statements/rows.ts';
import { seenOf } from '../statements/view.ts';
import { followMoney } from './follow.ts';

const rowOf = (subject: string, schema: string, property: string, value: string): StatementRow => ({
  id: randomUUID(),
  subject,
  schema,
  property,
  value,
  kind: 'fact',
  reliability: 'B',
  credibility: '2',
  said: 'bank',
  byAccount: 'dato',
  at: new Date('2026-11-25T04:00:00Z'),
  state: 'standing',
});

let payments = 0;
const paid = (from: string, to: string, date: string, amount: number): StatementRow[] => {
  payments += 1;
  const id = `p${payments}`;
  return [
    rowOf(id, 'Payment', 'payerAccount', from),
    rowOf(id, 'Payment', 'beneficiaryAccount', to),
    rowOf(id, 'Payment', 'date', date),
    rowOf(id, 'Payment', 'amount', String(amount)),
    rowOf(id, 'Payment', 'currency', 'QVD'),
  ];
};

const account = (id: string, owner?: string): StatementRow[] => [
  rowOf(id, 'BankAccount', 'accountNumber', `QV00${id}`),
  ...(owner === undefined
    ? []
    : [
        rowOf(`o-${id}`, 'Ownership', 'owner', owner),
        rowOf(`o-${id}`, 'Ownership', 'asset', id),
        rowOf(owner, 'Person', 'name', `Person ${owner}`),
      ]),
];

/** Money that goes round among three in June, and comes back to the first less a fee. */
const round = (suffix: string, month: string): StatementRow[] => [
  ...paid(`a${suffix}`, `b${suffix}`, `2026-${month}-01`, 1000),
  ...paid(`b${suffix}`, `c${suffix}`, `2026-${month}-02`, 970),
  ...paid(`c${suffix}`, `a${suffix}`, `2026-${month}-03`, 940),
];

test('money that comes back whole, less a fee, is a round trip of the holders; sums are by currency', () => {
  const seen = seenOf([
    ...account('a', 'nino'),
    ...account('b', 'levan'),
    ...account('c'),
    ...round('', '06'),
    rowOf('lost', 'Payment', 'amount', '5'),
  ]);
  const found = followMoney(seen, {}, 'UTC');
  expect(found).toMatchObject({ payments: 3, incomplete: 1, patternsLeft: 0, apart: 0 });
  const [pattern] = found.patterns;
  expect(pattern).toMatchObject({
    kind: 'round-trip',
    rounds: 1,
    amountIn: 1000,
    amountOut: 940,
    currency: 'QVD',
    from: '2026-06-01',
    to: '2026-06-03',
  });
  expect(pattern?.named.map(({ caption }) => caption).toSorted()).toEqual([
    'Person levan',
    'Person nino',
    'QV00c',
  ]);
  const nino = found.totals.find(({ entity }) => entity.id === 'nino');
  expect(nino).toMatchObject({ given: 1000, received: 940, payers: 1, receivers: 1, payments: 2 });
  expect(followMoney(seen, { from: '2026-07-01' }, 'UTC').payments).toBe(0);
});

test('R40: a victim and their account are in no pattern and no list; how many were left out is said', () => {
  const seen = seenOf([
    ...account('a', 'nino'),
    ...account('b', 'ana'),
    ...account('c'),
    rowOf('ana', 'Person', 'category', 'victim'),
    ...round('', '06'),
  ]);
  const found = followMoney(seen, {}, 'UTC');
  expect(found.apart).toBe(1);
  expect(JSON.stringify(found)).not.toContain('ana');
  expect(JSON.stringify(found)).not.toContain('QV00b');
  for (const { named, apart } of found.patterns) {
    expect(named.map(({ id }) => id)).not.toContain('ana');
    expect(apart).toBe(1);
  }
});

test('a payment is of the day that it is at the border: at midnight there, not in UTC', () => {
  const seen = seenOf([
    ...account('a'),
    ...account('b'),
    ...paid('a', 'b', '2026-06-01T19:59:59Z', 1),
    ...paid('a', 'b', '2026-06-01T20:00:00Z', 2),
    // A day is a day, wherever.
    ...paid('a', 'b', '2026-06-02', 3),
  ]);
  const given = (from: string, to: string, zone: string): number =>
    followMoney(seen, { from, to }, zone).totals.reduce((sum, one) => sum + one.given, 0);
  expect(given('2026-06-01', '2026-06-01', 'Asia/Tbilisi')).toBe(1);
  expect(given('2026-06-02', '2026-06-02', 'Asia/Tbilisi')).toBe(5);
  expect(given('2026-06-01', '2026-06-01', 'UTC')).toBe(3);
});

test('R40: an account of two holders stands for the victim among them, and is named nowhere', () => {
  const joint = [
    rowOf('o-2', 'Ownership', 'owner', 'levan'),
    rowOf('o-2', 'Ownership', 'asset', 'a'),
    rowOf('levan', 'Person', 'name', 'Person levan'),
    rowOf('nino', 'Person', 'category', 'victim'),
  ];
  const seen = seenOf([
    ...account('a', 'nino'),
    ...joint,
    ...account('b'),
    ...paid('a', 'b', '2026-06-01', 5),
  ]);
  const found = followMoney(seen, {}, 'UTC');
  expect(found.apart).toBe(1);
  expect(found.totals.map(({ entity }) => entity.id)).toEqual(['b']);
});
