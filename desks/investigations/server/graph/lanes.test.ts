import { expect, test } from 'vitest';
import { seenOf } from '../statements/view.ts';
import { statementRows as all } from '../test/statement-rows.ts';
import { lanesOf } from './lanes.ts';

const zone = 'Asia/Tbilisi';
const rest = { zone, skip: 0, limit: 20 };
const call = (id: string, from: string, to: string, startDate: string) =>
  all(id, 'Call', { callerPhone: from, receiverPhone: to, startDate });
const held = (phone: string, holder: string) => [
  ...all(phone, 'PhoneNumber', { number: `+28110000${phone}`, subscriber: holder }),
  ...all(holder, 'Person', { name: `Person ${holder}` }),
];
const rows = [
  ...held('1', 'nino'),
  ...held('2', 'levan'),
  ...all('3', 'PhoneNumber', { number: '+281100003' }),
  ...all('k', 'BankAccount', { accountNumber: 'QV1' }),
  ...all('o', 'Ownership', { owner: 'nino', asset: 'k' }),
  ...all('pay', 'Payment', {
    payerAccount: 'k',
    beneficiary: 'levan',
    amount: '5',
    date: '2026-06-02',
  }),
  // To the second of midnight at the border: one call on each side of it.
  ...call('c1', '1', '2', '2026-06-01T19:59:59Z'),
  ...call('c2', '1', '2', '2026-06-01T20:00:00Z'),
  ...call('c3', '3', '3', '2026-06-05T10:00:00Z'),
  ...call('c4', '2', '3', '2026-06'),
];
const told = (found: ReturnType<typeof lanesOf>): string[] =>
  found.lanes.map(({ entity, marks, vague }) =>
    [
      entity.id,
      ...marks.map(({ day, schema, events }) => `${day.slice(8)} ${schema} ${events}`),
      vague,
    ].join('; '),
  );

test('a person has the calls of their telephones and the payments of their accounts, by days of the border', () => {
  const found = lanesOf(seenOf(rows), { ...rest, by: 'person' });
  expect(told(found)).toEqual([
    'levan; 01 Call 1; 02 Call 1; 02 Payment 1; 1',
    'nino; 01 Call 1; 02 Call 1; 02 Payment 1; 0',
  ]);
  // A call of a telephone without a known holder has no lane and is counted.
  expect(found).toMatchObject({
    total: 2,
    events: 5,
    without: 1,
    first: '2026-06-01',
    last: '2026-06-02',
  });
  expect(found.lanes[1]?.of.toSorted()).toEqual(['1', 'k', 'nino']);
});

test('telephones and accounts have lanes of their own; the slider narrows all of them', () => {
  const seen = seenOf(rows);
  expect(told(lanesOf(seen, { ...rest, by: 'phone' })).map((line) => line[0])).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(told(lanesOf(seen, { ...rest, by: 'account' }))).toEqual(['k; 02 Payment 1; 0']);
  const day = { from: '2026-06-02', to: '2026-06-02' };
  expect(told(lanesOf(seen, { ...rest, ...day, by: 'phone' }))[0]).toBe('1; 02 Call 1; 0');
  const part = lanesOf(seen, { ...rest, by: 'phone', skip: 1, limit: 1 });
  expect([part.lanes.map(({ entity }) => entity.id), part.total]).toEqual([['2'], 3]);
});

test('R40: a victim stands apart, after the others, with no number to be read', () => {
  const seen = seenOf([...rows, ...all('levan', 'Person', { category: 'victim' })]);
  expect(
    lanesOf(seen, { ...rest, by: 'person' }).lanes.map(({ entity }) => [entity.id, entity.apart]),
  ).toEqual([
    ['nino', false],
    ['levan', true],
  ]);
  const phones = lanesOf(seen, { ...rest, by: 'phone' });
  expect(phones.lanes.at(-1)?.entity).toMatchObject({ id: '2', apart: true });
  expect(JSON.stringify(phones)).not.toContain('+281100002');
});
