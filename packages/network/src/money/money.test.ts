import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseView, type PersonCategory } from '../statements/index.ts';
import { stateAll } from '../test/stating.ts';
import { dayOf, moneyPatterns, moneyTotals, type Payment, paymentsOf } from './index.ts';

let count = 0;

/** `a>b` of an amount on a day. */
const pay = (way: string, amount: number, day: number, currency = 'EUR'): Payment => {
  const [from = '', to = ''] = way.split('>');
  count += 1;
  return { id: `m${count}`, from, to, day, amount, currency, channel: 'transfer', carriers: [] };
};

const nobody = (): PersonCategory => 'uncategorised';

const gather = (day: number, shares: readonly number[]): readonly Payment[] => [
  ...shares.map((amount, at) => pay(`payer${at}>collector`, amount, day + at)),
  pay('collector>head', shares.reduce((sum, one) => sum + one, 0) * 0.9, day + 8),
];

const handOut = (day: number, amounts: readonly number[]): readonly Payment[] => [
  pay('head>hand', amounts.reduce((sum, one) => sum + one, 0) * 1.05, day),
  ...amounts.map((amount, at) => pay(`hand>driver${at}`, amount, day + 1 + at)),
];

const patternsOf = (payments: readonly Payment[], options = {}) =>
  moneyPatterns(payments, { categoryOf: nobody, ...options }).patterns;

const short = (payments: readonly Payment[], options = {}) =>
  patternsOf(payments, options).map(({ kind, named, doubts }) => ({
    kind,
    named: named.map(({ id }) => id).toSorted(),
    doubts,
  }));

describe('fan-in', () => {
  const twice = [...gather(0, [300, 310, 280, 295]), ...gather(60, [305, 300, 290, 320])];

  test('many pay one who passes it on: the two ends are named, those who pay are counted', () => {
    const [found] = patternsOf(twice);
    expect(found).toMatchObject({
      kind: 'fan-in',
      rounds: 2,
      payers: 4,
      doubts: [],
      amountIn: 2400,
      amountOut: 2160,
    });
    expect(found?.named.map(({ id }) => id)).toEqual(['collector', 'head']);
    expect(found?.payments.length).toBe(10);
  });

  test.each([
    ['once', gather(0, [300, 310, 280, 295]), {}],
    ['equal-shares', [...gather(0, [300, 300, 300, 300]), ...gather(60, [310, 310, 310, 310])], {}],
    ['regular', [0, 30, 60, 90].flatMap((day) => gather(day, [300, 310, 280, 295])), {}],
    ['acquainted', twice, { acquainted: () => true }],
  ])('%s: said as a doubt', (doubt, payments, options) => {
    expect(short(payments, options)[0]?.doubts).toContain(doubt);
  });

  test('kept money does not make a fan: nothing is passed on', () => {
    expect(short(twice.filter(({ from }) => from !== 'collector'))).toEqual([]);
  });
});

describe('fan-out', () => {
  test('one is paid and pays many within days: all of them are named', () => {
    const payments = [...handOut(0, [90, 100, 95, 110]), ...handOut(50, [80, 105, 90, 100])];
    expect(short(payments)).toEqual([
      {
        kind: 'fan-out',
        named: ['driver0', 'driver1', 'driver2', 'driver3', 'hand', 'head'],
        doubts: [],
      },
    ]);
  });

  test('wages are regular', () => {
    const payments = [0, 14, 28, 42].flatMap((day) => handOut(day, [90, 100, 95, 110]));
    expect(short(payments)[0]?.doubts).toContain('regular');
  });

  test('an everyday payment just before does not cut it', () => {
    const first = handOut(10, [90, 100, 95, 110]);
    const found = short([pay('hand>shop', 40, 3), ...first, ...handOut(60, [80, 105, 90, 100])]);
    expect(found[0]?.named).toHaveLength(6);
  });
});

describe('money that goes on whole', () => {
  const chain = (day: number, amount: number): readonly Payment[] => [
    pay('a>b', amount, day),
    pay('b>c', amount * 0.98, day + 2),
    pay('c>d', amount * 0.95, day + 4),
    pay('d>e', amount * 0.93, day + 5),
  ];

  test('a chain that was gone twice is one pattern', () => {
    const [found] = patternsOf([...chain(0, 1000), ...chain(40, 900)]);
    expect(found).toMatchObject({ kind: 'chain', rounds: 2, doubts: [], amountIn: 1900 });
    expect(found?.links.map(({ source, target }) => `${source}>${target}`)).toEqual([
      'a>b',
      'b>c',
      'c>d',
      'd>e',
    ]);
  });

  test('once, and standing orders, are said as doubts', () => {
    expect(short(chain(0, 1000))[0]?.doubts).toEqual(['once']);
    const standing = [0, 30, 60].flatMap((day) => [
      pay('a>b', 50, day),
      pay('b>c', 50, day + 1),
      pay('c>d', 50, day + 2),
    ]);
    expect(short(standing)[0]?.doubts).toEqual(['regular']);
  });

  test('a way back to where it began is a round trip', () => {
    const payments = [pay('a>b', 1000, 0), pay('b>c', 980, 2), pay('c>a', 950, 5)];
    expect(short(payments)).toEqual([{ kind: 'round-trip', named: ['a', 'b', 'c'], doubts: [] }]);
  });

  test.each([
    ['more comes out than went in', [pay('a>b', 100, 0), pay('b>c', 120, 1), pay('c>d', 118, 2)]],
    ['most of it stays', [pay('a>b', 100, 0), pay('b>c', 50, 1), pay('c>d', 49, 2)]],
    ['it rests too long', [pay('a>b', 100, 0), pay('b>c', 99, 20), pay('c>d', 98, 40)]],
    ['it goes before it comes', [pay('a>b', 100, 5), pay('b>c', 99, 2), pay('c>d', 98, 3)]],
    ['currencies differ', [pay('a>b', 100, 0), pay('b>c', 99, 1, 'USD'), pay('c>d', 98, 2)]],
  ])('no path where %s', (_, payments) => {
    expect(short(payments)).toEqual([]);
  });

  test('among very many equal payments the search ends, and says that it did not finish', () => {
    const people = Array.from({ length: 14 }, (_, at) => `p${at}`);
    const payments = people.flatMap((a) =>
      people.filter((b) => b !== a).map((b) => pay(`${a}>${b}`, 100, 1)),
    );
    const { patterns, unfinished } = moneyPatterns(payments, { categoryOf: nobody });
    expect(unfinished).toBeGreaterThan(0);
    expect(patterns.length).toBeGreaterThan(0);
  });

  test('amounts never grow along a path, and no payment is in two paths', () => {
    const party = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const payment = fc.tuple(party, party, fc.integer({ min: 50, max: 100 }), fc.nat(30));
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 25 }), (drafts) => {
        const payments = drafts.map(([from, to, amount, day]) => pay(`${from}>${to}`, amount, day));
        const byId = new Map(payments.map((one) => [one.id, one]));
        const paths = patternsOf(payments).filter(
          ({ kind }) => kind === 'chain' || kind === 'round-trip',
        );
        const all = paths.flatMap((path) => path.payments);
        expect(new Set(all).size).toBe(all.length);
        for (const { amountIn, amountOut, payments: ids } of paths) {
          expect(amountOut).toBeLessThanOrEqual(amountIn);
          for (const id of ids) expect(byId.has(id)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('R40: nobody marked victim is named by a finder, whatever their part; nobody becomes a suspect', () => {
  const payments = [pay('a>b', 1000, 0), pay('b>c', 980, 2), pay('c>a', 950, 5)];
  const [found] = patternsOf(payments, {
    categoryOf: (person: string) => (person === 'b' ? 'victim' : 'uncategorised'),
  });
  expect(found?.named).toEqual([
    { id: 'a', category: 'uncategorised' },
    { id: 'c', category: 'uncategorised' },
  ]);
  expect(found?.apart).toBe(1);
  expect(JSON.stringify(found?.links)).not.toContain('"b"');
});

test('payments of a case: holders of accounts, couriers and brokers; what cannot be followed is named', () => {
  const view = caseView([
    ...stateAll('o', 'Ownership', { owner: 'p', asset: 'k' }),
    ...stateAll('x', 'Payment', {
      payerAccount: 'k',
      beneficiary: 'q',
      amount: '12.50',
      currency: 'EUR',
      date: '2026-04-01',
    }),
    ...stateAll('y', 'CashCarriage', {
      payer: 'q',
      beneficiary: 'r',
      courier: 'c',
      amount: '10',
      startDate: '2026-04-02T12:00:00Z',
    }),
    ...stateAll('z', 'HawalaTransfer', {
      payer: 'q',
      beneficiary: 'r',
      payerBroker: 'h',
      amount: '9',
      date: '2026-04-03',
    }),
    ...stateAll('w', 'Payment', { payer: 'q', beneficiary: 'r', amount: 'much', date: '2026-04' }),
  ]);
  const { payments, incomplete } = paymentsOf(view);
  expect(
    payments.map(({ id, from, to, channel, carriers }) => [id, from, to, channel, carriers]),
  ).toEqual([
    ['x', 'p', 'q', 'transfer', []],
    ['y', 'q', 'r', 'cash', ['c']],
    ['z', 'q', 'r', 'hawala', ['h']],
  ]);
  expect((payments[1]?.day ?? 0) % 1).toBe(0.5);
  expect(incomplete).toEqual(['w']);
  const ahead = paymentsOf(view, {
    onClock: (text) => (text.endsWith('Z') ? '2026-04-03T00:00:00' : text),
    holderOf: (account) => (account === 'k' ? 'somebody' : undefined),
  });
  expect(ahead.payments.map(({ from, day }) => [from, day - 20_546])).toEqual([
    ['somebody', -2],
    ['q', 0],
    ['q', 0],
  ]);
});

test('a day is read as written, in any time zone of the machine; a month alone is not a day', () => {
  for (const text of ['2026-04-03', '2026-04-03T00:00', '2026-04-03 00:00:00'])
    expect(dayOf(text)).toBe(20_546);
  expect(Math.floor(dayOf('2026-04-03T23:59:59.5'))).toBe(20_546);
  expect(dayOf('2026-04-03T04:00+04:00')).toBe(20_546);
  expect([dayOf('2026-04'), dayOf('2026-04-03T77'), dayOf('')]).toEqual([NaN, NaN, NaN]);
});

test('sums are by currency and direction, and are never added across currencies', () => {
  const payments = [
    pay('a>b', 10, 1),
    pay('b>a', 4, 2),
    pay('c>a', 5, 3),
    pay('a>b', 7, 4, 'USD'),
    pay('a>b', 99, 40),
  ];
  expect(moneyTotals(payments, 'a', [0, 30])).toEqual([
    { currency: 'EUR', received: 9, given: 10, payers: 2, receivers: 1, payments: 3 },
    { currency: 'USD', received: 0, given: 7, payers: 0, receivers: 1, payments: 1 },
  ]);
});
