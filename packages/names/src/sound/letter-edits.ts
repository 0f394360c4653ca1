/** Longest word in letters that is compared by its letters. */
export const MAX_LETTERS = 31;

const rows = [0, 1, 2].map(() => new Uint8Array(MAX_LETTERS + 2));

/**
 * How many letters two words differ in, exchanged, left out, put in, or two neighbours swapped (optimal string alignment,
 * Damerau 1964), or a number above `most` where they differ in more. Fingers slip on letters and not on sounds: `VALDS`
 * for `VALDIS` is one slip, though other sounds are heard in it.
 */
export const letterEdits = (
  a: Uint16Array,
  aFrom: number,
  aLength: number,
  b: Uint16Array,
  bFrom: number,
  bLength: number,
  most: number,
): number => {
  if (Math.abs(aLength - bLength) > most) return most + 1;
  let start = 0;
  const shorter = Math.min(aLength, bLength);
  while (start < shorter && a[aFrom + start] === b[bFrom + start]) start += 1;
  let aLeft = aLength - start;
  let bLeft = bLength - start;
  const aStart = aFrom + start;
  const bStart = bFrom + start;
  while (aLeft > 0 && bLeft > 0 && a[aStart + aLeft - 1] === b[bStart + bLeft - 1]) {
    aLeft -= 1;
    bLeft -= 1;
  }
  if (aLeft === 0 || bLeft === 0) return aLeft + bLeft;
  if (aLeft === 1 && bLeft === 1) return 1;
  if (most === 1 && (aLeft !== 2 || bLeft !== 2)) return most + 1;
  return aligned(a, aStart, aLeft, b, bStart, bLeft);
};

const aligned = (
  a: Uint16Array,
  aFrom: number,
  aLength: number,
  b: Uint16Array,
  bFrom: number,
  bLength: number,
): number => {
  let [twoAbove, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= bLength; j += 1) above[j] = j;
  for (let i = 1; i <= aLength; i += 1) {
    const one = a[aFrom + i - 1];
    row[0] = i;
    for (let j = 1; j <= bLength; j += 1) {
      const other = b[bFrom + j - 1];
      let least = Math.min(
        (above[j - 1] as number) + (one === other ? 0 : 1),
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && one === b[bFrom + j - 2] && a[aFrom + i - 2] === other)
        least = Math.min(least, (twoAbove[j - 2] as number) + 1);
      row[j] = least;
    }
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  return above[bLength] as number;
};
