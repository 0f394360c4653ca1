import { itemDay } from '../day.ts';
import type { SeriesCell, SeriesMaterial } from '../material.ts';
import { notes } from '../said/notes.ts';
import { monthsOf } from '../series/periods.ts';
import type { HandWrittenItem } from './hand-written.ts';

const periods = monthsOf(60);
/** The last four months are asked about. */
const asked = { steps: 4, stepsInYear: 12 } as const;

/** Five years from April on, a year in a row, and what lies beside them. */
const monthly = (
  key: SeriesMaterial['series']['key'],
  years: readonly (readonly SeriesCell[])[],
  what: SeriesMaterial['beside'][number]['what'],
  other: readonly (readonly number[])[],
): SeriesMaterial => {
  const points = (rows: readonly (readonly SeriesCell[])[]) =>
    rows.flat().map((cell, at) => ({ period: periods[at]?.label ?? '', cell }));
  return {
    kind: 'series',
    on: itemDay,
    frequency: 'month',
    series: { key, points: points(years) },
    asked: [periods.at(-4)?.label ?? '', periods.at(-1)?.label ?? ''],
    beside: [
      {
        what,
        key: { ...key, indicator: what === 'traffic' ? 'passenger-flow' : '1A' },
        points: points(other),
      },
    ],
    notes: notes.slice(1, 2),
    said: [],
  };
};

const crossings = [
  [41, 48, 56, 63, 66, 55, 47, 38, 33, 34, 35, 39],
  [43, 47, 58, 61, 68, 57, 46, 39, 34, 33, 36, 40],
  [42, 49, 57, 64, 67, 56, 48, 37, 35, 34, 34, 41],
  [44, 48, 59, 62, 69, 58, 47, 40, 34, 35, 36, 40],
  [43, 50, 58, 65, 68, 57, 49, 39, 35, 36, 37, 42],
].map((year) => year.map((thousand) => thousand * 1000));

/** Counts of which one is a beginning, one is a summer, and one is a new bridge. */
export const series: readonly HandWrittenItem[] = [
  {
    id: 'HWR-000001',
    // Winter is the quiet time here, and this winter is not.
    material: monthly(
      { indicator: '6', bcp: 'Sarpi' },
      [
        [10, 11, 13, 14, 15, 12, 11, 9, 8, 8, 8, 9],
        [10, 11, 14, 14, 16, 13, 10, 9, 8, 7, 8, 9],
        [9, 12, 13, 15, 15, 12, 11, 8, 8, 8, 8, 10],
        [10, 11, 14, 14, 16, 13, 11, 9, 7, 8, 8, 9],
        [10, 12, 13, 15, 15, 13, 11, 9, 19, 22, 21, 25],
      ],
      'traffic',
      crossings,
    ),
    truth: {
      id: 'HWR-000001',
      target: true,
      evidence: ['items.series.step'],
      trend: { ...asked, onset: 0 },
    },
  },
  {
    id: 'HWR-000002',
    // A road was opened in December: twice the people, and twice the refusals.
    material: monthly(
      { indicator: '4', bcp: 'Vale' },
      [
        [50, 57, 67, 76, 80, 66, 57, 45, 40, 41, 42, 47],
        [52, 56, 70, 73, 82, 69, 55, 47, 41, 40, 43, 48],
        [50, 59, 68, 77, 81, 67, 58, 44, 42, 41, 41, 49],
        [53, 57, 71, 74, 83, 70, 56, 48, 41, 42, 43, 48],
        [52, 60, 70, 78, 82, 68, 59, 47, 84, 87, 88, 101],
      ],
      'traffic',
      crossings.map((year, at) =>
        year.map((count, month) => (at === 4 && month > 7 ? 2 * count : count)),
      ),
    ),
    truth: { id: 'HWR-000002', target: false, evidence: [], minutesLost: 15, trend: asked },
  },
  {
    id: 'HWR-000003',
    // One bus with forged papers in February is one bus.
    material: monthly(
      { indicator: '6', bcp: 'Sadakhlo' },
      [
        [10, 11, 13, 14, 15, 12, 11, 9, 8, 8, 8, 9],
        [10, 11, 14, 14, 16, 13, 10, 9, 8, 7, 8, 9],
        [9, 12, 13, 15, 15, 12, 11, 8, 8, 8, 8, 10],
        [10, 11, 14, 14, 16, 13, 11, 9, 7, 8, 8, 9],
        [10, 12, 13, 15, 15, 13, 11, 9, 8, 7, 41, 9],
      ],
      'traffic',
      crossings,
    ),
    truth: { id: 'HWR-000003', target: false, evidence: [], minutesLost: 15, trend: asked },
  },
];
