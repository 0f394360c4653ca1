/** A point in a drawing: from the left and from the top, in points of 1/72 inch. */
export type Point = readonly [x: number, y: number];

/** Colours of drawings as `RRGGBB`. Told apart in grey and by those who see red and green alike (Okabe and Ito 2008). */
export const inks = {
  text: '1B2733',
  soft: '5B6B7A',
  grid: 'D9DFE5',
  line: '12355B',
  expected: '7A8793',
  band: 'CFE3F0',
  bandWide: 'E6F0F7',
  forecast: '0072B2',
  alarm: 'D55E00',
  bar: '2E6DA4',
  barSoft: 'B9CFE3',
} as const;

/** A shape of a drawing. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly ink: string;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly ink: string }
  | {
      readonly kind: 'rectangle';
      readonly at: Point;
      readonly size: Point;
      readonly ink: string;
    }
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly ink: string }
  | {
      readonly kind: 'text';
      /** On the base line, at the beginning, the middle or the end of the text. */
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly ink: string;
      readonly bold?: boolean;
    };

/** A vector drawing: no file, no font, nothing that a machine could render otherwise. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A length in hundredths of a point, so that sums of fractions print alike everywhere. */
export const hundredth = (length: number): number => Math.round(length * 100) / 100;
