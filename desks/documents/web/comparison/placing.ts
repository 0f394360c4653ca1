import type { Pixel } from '../exhibits.ts';
import { distance } from '../pictures/measure.ts';

/** How a face lies in its frame: its height in per cent of the frame's, moved by per cent of its own size. */
export interface Placing {
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** The whole picture in the middle of the frame. */
export const asTaken: Placing = { size: 100, x: 0, y: 0 };

/** How small and how large a face may be shown. */
export const leastSize = 50;
export const mostSize = 600;

/** What two eyes are apart in the frame, and how far down they lie: on the first of its lines. Shares of its height. */
const eyesApart = 0.22;
const eyesAt = 0.4;

/**
 * Brings a face to the one scale of all faces: the distance of the eyes is the measure that two pictures of one person have
 * in common, however far away they were taken. Undefined where both points are one.
 */
export const placedByEyes = (
  [left, right]: readonly [Pixel, Pixel],
  { width, height }: { readonly width: number; readonly height: number },
): Placing | undefined => {
  const apart = distance(left, right) / height;
  if (apart === 0) return undefined;
  const size = Math.min(mostSize, Math.max(leastSize, (100 * eyesApart) / apart));
  const middle = [(left[0] + right[0]) / 2 / width, (left[1] + right[1]) / 2 / height] as const;
  return {
    size,
    x: (0.5 - middle[0]) * 100,
    y: (0.5 - middle[1]) * 100 - ((0.5 - eyesAt) * 100 * 100) / size,
  };
};
