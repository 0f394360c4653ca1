import { expect, test } from 'vitest';
import { CallSheet } from '../../test/calling.ts';
import { readCalls, readWindow, replacedPhones, replacedRings } from '../index.ts';

test('replaced phones that call each other are a ring; a replaced phone that calls others is not in it', () => {
  const sheet = new CallSheet();
  for (let at = 0; at < 40; at += 1)
    sheet.habit(`t${at}`, [1, 7, 19].map((step) => `t${(at + step) % 40}`).join(' '), [1, 20]);
  for (const [time, days] of [
    ['old', [1, 10]],
    ['new', [11, 20]],
  ] as const) {
    sheet.habit(`${time}1`, `${time}2 ${time}3`, days, 9).habit(`${time}2`, `${time}3`, days, 9);
    sheet.habit(`${time}1`, 't3 t8', days, 3).habit(`${time}2`, 't10 t21', days, 3);
    sheet.habit(`${time}3`, 't14 t33', days, 3);
    sheet.habit(`${time}4`, `${time}1`, days, 3).habit(`${time}4`, 't5 t12 t26 t37', days, 6);
  }
  const { calls } = readCalls(sheet.text());
  const [before, after] = ['2026-05-01..2026-05-10', '2026-05-11..2026-05-20'].map(readWindow);
  if (before === undefined || after === undefined) throw new Error('no period');
  const { pairs } = replacedPhones(calls, before, after);
  expect(pairs.map((pair) => pair.before).toSorted()).toEqual(['old1', 'old2', 'old3', 'old4']);
  const rings = replacedRings(pairs, calls);
  expect(rings.map((ring) => ring.pairs.map((pair) => pair.after).toSorted())).toEqual([
    ['new1', 'new2', 'new3'],
  ]);
  expect(rings[0]?.links.length).toBe(3);
  expect(rings[0]?.inside).toBeGreaterThan(0.6);
});
