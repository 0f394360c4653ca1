const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** The end of a scale from 0 on which a share, its interval and its limit are all to be seen; at most 1. */
export const scaleOf = (upper: number, limit = 0): number =>
  steps.find((step) => step >= Math.max(upper, limit * 1.2)) ?? 1;

/** From where to where a ratio is drawn: a quarter to fourfold; what lies beyond is drawn at the edge. */
const edge = 4;

/** The place of a ratio on a scale of its logarithm, from 0 to 1; even lies in the middle. */
export const ratioPlace = (ratio: number): number =>
  ratio <= 1 / edge
    ? 0
    : ratio >= edge
      ? 1
      : (Math.log(ratio) + Math.log(edge)) / (2 * Math.log(edge));
