import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, type Period } from '../series/index.ts';
import { readJsonStat } from './index.ts';

const set = (more: object) =>
  JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['geo', 'time'],
    size: [2, 3],
    role: { time: ['time'] },
    dimension: {
      geo: { category: { index: { FR: 1, AT: 0 } } },
      time: { category: { index: ['2015-01', '2015M02', '2015-03'] } },
    },
    ...more,
  });
const cells = (text: string) => {
  const read = readJsonStat(text);
  expect(read.problems).toEqual([]);
  return read.series.map((one) => [
    one.key['geo'],
    ...Array.from(one.counts, (_, i) => cellAt(one, (one.start + i) as Period)),
  ]);
};

test('values in the order of the dimensions, as list or sparse, with their status', () => {
  expect(cells(set({ value: [760, null, 0, 5, 6, 7] }))).toEqual([
    ['AT', 760, 'not-reported', 0],
    ['FR', 5, 6, 7],
  ]);
  expect(cells(set({ value: { 0: 760, 4: 6 }, status: { 1: 'c', 2: 'z' } }))).toEqual([
    ['AT', 760, 'suppressed', 'not-applicable'],
    ['FR', 'not-reported', 6, 'not-reported'],
  ]);
});

test('rejects other data, and cells that are not counts', () => {
  for (const text of ['', '[]', '{"value":[1]}', set({ id: ['a', 'b'], value: [1] })])
    expect(readJsonStat(text).problems.map(({ code }) => code)).toEqual(['risk.table.json']);
  const claimed = readJsonStat(set({ size: [1e9, 1e9], value: [1] }));
  expect(claimed.problems.map(({ code }) => code)).toEqual(['risk.table.span']);
  const read = readJsonStat(set({ value: [1, 2.5, 3, -1, 5, 6] }));
  expect(read.series).toEqual([]);
  expect(read.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '2 risk.row.count-fraction',
    '4 risk.row.count-negative',
  ]);
});

test('any JSON gives series or problems, never both and never an error', () => {
  fc.assert(
    fc.property(fc.json(), fc.array(fc.oneof(fc.nat(9), fc.constant(null))), (json, value) => {
      for (const text of [json, set({ value })]) {
        const { series, problems } = readJsonStat(text);
        expect(series.length === 0 || problems.length === 0).toBe(true);
      }
    }),
  );
});
