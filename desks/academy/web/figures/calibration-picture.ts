import { type Calibration, proportion } from '@amirani/academy/scoring';

/** A step of confidence with what was right of it, in pixels, with the ends of its interval. */
interface CalibrationPoint {
  readonly confidence: number;
  readonly right: number;
  readonly decisions: number;
  readonly low: number;
  readonly high: number;
  readonly x: number;
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
}

/** A calibration curve laid out: confidence from 50 % to 100 % across, right from 0 to 100 % upwards. */
export interface CalibrationPicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly CalibrationPoint[];
  /** The line on which somebody lies who is right as often as they are sure. */
  readonly ideal: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** Lays a calibration curve out in the given number of pixels; the interval of each step is Wilson's. */
export const calibrationPicture = (
  { curve }: Calibration,
  width: number,
  height: number,
): CalibrationPicture => {
  const [left, right, top, bottom] = [44, width - 12, 10, height - 30];
  const x = (share: number): number =>
    Math.round(10 * (left + ((right - left) * (Math.min(1, Math.max(0.5, share)) - 0.5)) / 0.5)) /
    10;
  const y = (share: number): number => Math.round(10 * (bottom - (bottom - top) * share)) / 10;
  return {
    left,
    right,
    top,
    bottom,
    ideal: [x(0.5), y(0.5), x(1), y(1)],
    points: curve.map(({ confidence, right: share, decisions }) => {
      const ends = proportion(Math.round(share * decisions), decisions) ?? { low: 0, high: 1 };
      return {
        confidence,
        decisions,
        right: share,
        low: ends.low,
        high: ends.high,
        x: x(confidence),
        y: y(share),
        yLow: y(ends.low),
        yHigh: y(ends.high),
      };
    }),
  };
};
