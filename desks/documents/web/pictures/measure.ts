import type { MarkShape, Measure, Pixel } from '../exhibits.ts';

/** How many points a shape needs; an outline takes as many as are set. */
export const pointsNeeded: Readonly<Record<MarkShape, number>> = {
  point: 1,
  line: 2,
  rectangle: 2,
  ellipse: 2,
  angle: 3,
  outline: 200,
};

/** Whether the points make the shape. */
export const isWhole = (shape: MarkShape, points: readonly Pixel[]): boolean =>
  shape === 'outline' ? points.length >= 3 : points.length === pointsNeeded[shape];

/**
 * What a length or an angle comes to: a length in millimetres where the scale is known, else in pixels; an angle in
 * degrees from 0 to 180, at its second point. The other shapes mark and do not measure.
 */
export const measureOf = (
  shape: MarkShape,
  points: readonly Pixel[],
  pixelsPerMillimetre: number | undefined,
): Measure | undefined => {
  const [a, b, c] = points;
  if (a === undefined || b === undefined) return undefined;
  if (shape === 'line') {
    const pixels = distance(a, b);
    return pixelsPerMillimetre === undefined
      ? { value: rounded(pixels), unit: 'px' }
      : { value: rounded(pixels / pixelsPerMillimetre), unit: 'mm', pixelsPerMillimetre };
  }
  if (shape !== 'angle' || c === undefined) return undefined;
  const sides = distance(a, b) * distance(c, b);
  if (sides === 0) return undefined;
  const cosine = ((a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1])) / sides;
  const degrees = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return { value: rounded(degrees), unit: 'degree' };
};

/** Pixels between two points. */
export const distance = ([ax, ay]: Pixel, [bx, by]: Pixel): number => Math.hypot(ax - bx, ay - by);

/** To a hundredth: nobody points more exactly. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A point inside the picture. */
export const within = ([x, y]: Pixel, width: number, height: number): Pixel => [
  Math.round(Math.min(width, Math.max(0, x))),
  Math.round(Math.min(height, Math.max(0, y))),
];
