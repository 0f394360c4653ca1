import { type Drawing, inks, type Shape } from './drawing.ts';

/** One bar: the value now and the one before, which stands pale under it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly before?: number | undefined;
  readonly text: string;
}

const WIDTH = 496;
const LABEL = 150;
const END = 64;
const ROW = 19;

/** Horizontal bars, one a row, on one scale from 0. */
export const barChart = (
  bars: readonly Bar[],
  names: { readonly now: string; readonly before: string },
): Drawing => {
  const most = Math.max(1, ...bars.flatMap(({ value, before = 0 }) => [value, before]));
  const length = (value: number): number => (value / most) * (WIDTH - LABEL - END);
  const compared = bars.some(({ before }) => before !== undefined);
  const top = compared ? 18 : 2;
  return {
    width: WIDTH,
    height: top + bars.length * ROW + 2,
    shapes: [
      ...(compared ? key(names) : []),
      ...bars.flatMap(({ label, value, before, text }, i): readonly Shape[] => {
        const y = top + i * ROW;
        return [
          {
            kind: 'text',
            at: [LABEL - 6, y + 11],
            text: shortened(label),
            size: 8,
            anchor: 'end',
            ink: inks.text,
          },
          ...(before === undefined
            ? []
            : ([
                {
                  kind: 'rectangle',
                  at: [LABEL, y + 10],
                  size: [length(before), 5],
                  ink: inks.barSoft,
                },
              ] as const)),
          {
            kind: 'rectangle',
            at: [LABEL, y + 3],
            size: [length(value), before === undefined ? 12 : 7],
            ink: inks.bar,
          },
          {
            kind: 'text',
            at: [LABEL + Math.max(length(value), length(before ?? 0)) + 4, y + 11],
            text,
            size: 8,
            anchor: 'start',
            ink: inks.text,
            bold: true,
          },
        ];
      }),
    ],
  };
};

const key = ({
  now,
  before,
}: {
  readonly now: string;
  readonly before: string;
}): readonly Shape[] => [
  { kind: 'rectangle', at: [LABEL, 4], size: [10, 6], ink: inks.bar },
  { kind: 'text', at: [LABEL + 14, 10], text: now, size: 7.5, anchor: 'start', ink: inks.text },
  { kind: 'rectangle', at: [LABEL + 170, 4], size: [10, 6], ink: inks.barSoft },
  { kind: 'text', at: [LABEL + 184, 10], text: before, size: 7.5, anchor: 'start', ink: inks.text },
];

/** A label that fits its column; the table beside the chart has the whole label. */
const shortened = (label: string): string =>
  [...label].length > 28 ? `${[...label].slice(0, 27).join('')}…` : label;
