import { FILLER_CODE } from './characters.ts';

/** Where the parts of an ordinary name lie: ends are excluded, and equal to the start where there is no such part. */
export interface NameShape {
  readonly primaryEnd: number;
  readonly secondaryStart: number;
  readonly secondaryEnd: number;
}

/**
 * The parts of a name in one pass over its bytes. Undefined where it is out of the ordinary: it holds something else
 * than letters and fillers, begins with a filler, or has more than two groups.
 */
export const nameShape = (bytes: Uint8Array, start: number, end: number): NameShape | undefined => {
  let primaryEnd = -1;
  let secondaryStart = -1;
  let last = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === FILLER_CODE) continue;
    if (byte < 65 || byte > 90) return undefined;
    const fillers = at - last;
    if (fillers > 1) {
      if (fillers > 2 || secondaryStart >= 0) return undefined;
      primaryEnd = last;
      secondaryStart = at;
    }
    last = at + 1;
  }
  if (bytes[start] === FILLER_CODE) return undefined;
  return secondaryStart < 0
    ? { primaryEnd: last, secondaryStart: last, secondaryEnd: last }
    : { primaryEnd, secondaryStart, secondaryEnd: last };
};
