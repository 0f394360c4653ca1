/** A linear scale from values to pixels. */
export interface Scale {
  readonly of: (value: number) => number;
  readonly to: number;
}

/** From 0 to a value to `from`…`to` pixels; a value of 0 everywhere still has a scale. */
export const scaleFromZero = (most: number, from: number, to: number): Scale => {
  const end = most > 0 ? most : 1;
  return { of: (value) => from + ((to - from) * value) / end, to: end };
};

/**
 * Round values from 0 to at least `most`, about as many as wanted: steps of 1, 2 or 5 times a power of ten, never below 1,
 * since persons are counted whole.
 */
export const countTicks = (most: number, wanted = 4): readonly number[] => {
  const rough = Math.max(1, most) / wanted;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((of) => of * power).find((one) => one >= rough) ?? 10 * power;
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, n) => n * step);
};
