import { FILLER_CODE, values } from './characters.ts';

// Each place of a text is looked at once. What it adds to the check digit of the field and to the composite digit,
// and whether it is a filler, is one entry of a table, and a sum of entries holds the four sums:
//
//   bits  0 to 10   the check digit of the field, with the weights 7, 3, 1
//   bits 11 to 21   the composite digit, whose weights begin anywhere: there is a table for each beginning
//   bits 22 to 25   fillers
//   bits 26 to 30   anything that may not stand there
//
// Fields of up to fifteen places stay below each bound.

const FILLS = 1 << 22;
const FOREIGN = 1 << 26;

/** What places of a text or of a date add, by the character and the place modulo 3 (256 entries each). */
export type SumTable = Int32Array;

const WEIGHTS = [7, 3, 1] as const;

/** The table of texts (letters, digits and fillers) or dates (digits) whose part of the composite digit begins with the weight at `turn`. */
const tableOf = (turn: number, forDates: boolean): SumTable => {
  const table = new Int32Array(3 * 256).fill(FOREIGN);
  for (let phase = 0; phase < 3; phase++)
    for (let code = 0; code < 128; code++) {
      const value = values[code] as number;
      const own = WEIGHTS[phase] as number;
      const composite = WEIGHTS[(turn + phase) % 3] as number;
      if (value < 0 || (forDates && (value > 9 || code === FILLER_CODE))) continue;
      table[phase * 256 + code] =
        code === FILLER_CODE ? FILLS : value * own + ((value * composite) << 11);
    }
  return table;
};

/** The tables of texts, by the turn of the composite digit's weights. */
export const textTables: readonly SumTable[] = WEIGHTS.map((_, turn) => tableOf(turn, false));
/** The tables of dates. */
export const dateTables: readonly SumTable[] = WEIGHTS.map((_, turn) => tableOf(turn, true));

/** The sums of six digits; negative where anything else stands there. */
export const dateSums = (bytes: Uint8Array, at: number, table: SumTable): number => {
  const sums =
    (table[bytes[at] as number] as number) +
    (table[256 + (bytes[at + 1] as number)] as number) +
    (table[512 + (bytes[at + 2] as number)] as number) +
    (table[bytes[at + 3] as number] as number) +
    (table[256 + (bytes[at + 4] as number)] as number) +
    (table[512 + (bytes[at + 5] as number)] as number);
  return sums < FOREIGN ? sums : -1;
};

/**
 * The sums of at most fifteen letters and digits that fillers may follow; negative where anything else stands there.
 * Nothing branches on what stands there: the lengths of numbers cannot be foreseen.
 */
export const textSums = (
  bytes: Uint8Array,
  start: number,
  end: number,
  table: SumTable,
): number => {
  let sums = 0;
  let before = 0;
  let broken = 0;
  let at = start;
  for (; at + 2 < end; at += 3) {
    const first = table[bytes[at] as number] as number;
    const second = table[256 + (bytes[at + 1] as number)] as number;
    const third = table[512 + (bytes[at + 2] as number)] as number;
    sums += first + second + third;
    broken |= (before & ~first) | (first & ~second) | (second & ~third);
    before = third;
  }
  if (at < end) {
    const first = table[bytes[at] as number] as number;
    sums += first;
    broken |= before & ~first;
    before = first;
  }
  if (at + 1 < end) {
    const second = table[256 + (bytes[at + 1] as number)] as number;
    sums += second;
    broken |= before & ~second;
  }
  return (broken & FILLS) === 0 && sums < FOREIGN ? sums : -1;
};

/** The weighted sum of a field by itself. */
export const sumOf = (sums: number): number => sums & 2047;

/** The check digit of a field. */
export const digitOf = (sums: number): number => (sums & 2047) % 10;

/** What a field adds to the composite digit. */
export const compositeOf = (sums: number): number => (sums >> 11) & 2047;

/** How many fillers stand at the end. */
export const fillersOf = (sums: number): number => (sums >> 22) & 15;
