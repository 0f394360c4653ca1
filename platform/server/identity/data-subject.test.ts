import { expect, test } from 'vitest';
import { isWhoAsks } from './data-subject.ts';

const asks = { surname: 'KOBALIA', given: 'GIORGI', birthDate: '1980-05-31' };
const stands = (more: Partial<Parameters<typeof isWhoAsks>[1]>) => ({
  ...{ names: ['Giorgi Kobalia'], birthDates: [{ date: '1980-05-31' }], documents: [] },
  ...more,
});

test.each([
  ['as written', stands({}), true],
  ['in another script', stands({ names: ['გიორგი კობალია'] }), true],
  ['surname first, spelt otherwise', stands({ names: ['KOBALIYA, Georgi'] }), true],
  ['of the date the year alone', stands({ birthDates: [{ date: '1980' }] }), true],
  ['between two years', stands({ birthDates: [{ date: '1979', until: '1981' }] }), true],
  ['another year', stands({ birthDates: [{ date: '1981' }] }), false],
  ['by a name alone', stands({ birthDates: [] }), false],
  ['another name of the same day', stands({ names: ['Zurab Mamaladze'] }), false],
  ['another given name of the same day', stands({ names: ['Ana Kobalia'] }), false],
  ['a date of no digits', stands({ birthDates: [{ date: '' }] }), false],
] as const)('R46: who asks is who stands there, %s', (_, held, is) => {
  expect(isWhoAsks(asks, held)).toBe(is);
});

test('R46: a document means its bearer, whatever the name, and no document means nobody', () => {
  const held = stands({ names: ['X'], birthDates: [], documents: ['qv-100 0001'] });
  expect(isWhoAsks({ surname: '', given: '', documentNumber: 'QV1000001' }, held)).toBe(true);
  expect(
    isWhoAsks({ surname: '', given: '', documentNumber: '' }, stands({ documents: [''] })),
  ).toBe(false);
});
