/** Round steps from 0 up to at least `most`: 1, 2 or 5 times a power of ten, four to six of them; whole numbers. */
export const roundSteps = (most: number): readonly number[] => {
  const top = Math.max(1, most);
  const rough = top / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough,
  );
  const steps = Math.ceil(top / step);
  return Array.from({ length: steps + 1 }, (_, i) => Math.round(i * step));
};

/** Places at which labels stand, so that no more than `most` of `count` do, the last one always. */
export const labelPlaces = (count: number, most: number): readonly number[] => {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % every === 0);
};
