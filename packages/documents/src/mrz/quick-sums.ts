import { FILLER_CODE, values } from './characters.ts';
import { zoneBytes } from './quick-bytes.ts';

const bytes = zoneBytes;

// Each place of a text is looked at once. What it adds to the check digit of the field and to the composite digit,
// and whether it is a filler, is one entry of a table, and a sum of entries holds the four sums:
//
//   bits  0 to 10   the check digit of the field, with the weights 7, 3, 1
//   bits 11 to 21   the composite digit, whose weights begin anywhere: there is a part of the table for each beginning
//   bits 22 to 25   fillers
//   bits 26 to 30   any character that is not allowed
//
// Fields of up to fifteen places stay below each bound.

const FILLS = 1 << 22;
const FOREIGN = 1 << 26;
const WEIGHTS = [7, 3, 1] as const;

/** What a place adds, by the turn of the composite digit's weights, the place modulo 3, and the byte (256 entries each). */
const table = new Int32Array(9 * 256).fill(FOREIGN);
for (let turn = 0; turn < 3; turn++)
  for (let phase = 0; phase < 3; phase++)
    for (let code = 0; code < 128; code++) {
      const value = values[code] as number;
      const own = WEIGHTS[phase] as number;
      const composite = WEIGHTS[(turn + phase) % 3] as number;
      if (value >= 0)
        table[(turn * 3 + phase) * 256 + code] =
          code === FILLER_CODE ? FILLS : value * own + ((value * composite) << 11);
    }

/**
 * The sums of at most fifteen letters and digits, followed by fillers; negative for other characters. The code does not branch
 * on the characters, because lengths of numbers cannot be predicted.
 */
export const textSums = (start: number, end: number, turn: number): number => {
  const first = turn * 768;
  let sums = 0;
  let before = 0;
  let broken = 0;
  let at = start;
  for (; at + 2 < end; at += 3) {
    const one = table[first + (bytes[at] as number)] as number;
    const two = table[first + 256 + (bytes[at + 1] as number)] as number;
    const three = table[first + 512 + (bytes[at + 2] as number)] as number;
    sums += one + two + three;
    broken |= (before & ~one) | (one & ~two) | (two & ~three);
    before = three;
  }
  if (at < end) {
    const one = table[first + (bytes[at] as number)] as number;
    sums += one;
    broken |= before & ~one;
    before = one;
  }
  if (at + 1 < end) {
    const two = table[first + 256 + (bytes[at + 1] as number)] as number;
    sums += two;
    broken |= before & ~two;
  }
  return (broken & FILLS) === 0 && sums < FOREIGN ? sums : -1;
};

/** The weighted sum of a field by itself. */
export const sumOf = (sums: number): number => sums & 2047;

/** What a field adds to the composite digit. */
export const compositeOf = (sums: number): number => (sums >> 11) & 2047;

/** The number of fillers at the end. */
export const fillersOf = (sums: number): number => (sums >> 22) & 15;
