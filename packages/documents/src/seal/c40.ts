/**
 * C40 as seals use it (ICAO Doc 9303-13, 2.6; ISO/IEC 16022, 5.2.5): three characters in two bytes. Fillers
 * of a zone are written as blanks.
 */

/** What two-byte triples say, and where they stop saying anything. */
export interface C40Reading {
  /** Blanks are kept, also at the end. */
  readonly text: string;
  /** The first byte that has no meaning; -1 where all have one. */
  readonly problemAt: number;
}

/** Reads C40. What has no meaning ends the text; nothing throws. */
export const decodeC40 = (bytes: Uint8Array): C40Reading => {
  let text = '';
  let shift = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    if (first === UNLATCH && shift === 0) return unlatched(text, bytes, at);
    const value = first * 256 + (bytes[at + 1] ?? 0) - 1;
    if (at + 1 >= bytes.length || value < 0 || value >= TRIPLES) return { text, problemAt: at };
    const codes = [Math.floor(value / 1600), Math.floor(value / 40) % 40, value % 40];
    // Shifts that nothing follows are padding.
    if (at + 2 === bytes.length) while (codes.at(-1) === 0) codes.pop();
    for (const code of codes) {
      if (shift === 0 && code < 3) {
        shift = code + 1;
        continue;
      }
      const character = SETS[shift]?.charAt(code) ?? '';
      if (character === '') return { text, problemAt: at };
      text += character;
      shift = 0;
    }
  }
  return { text, problemAt: shift === 0 ? -1 : bytes.length - 2 };
};

/** Behind the unlatch: one last character in ASCII encodation, or nothing. */
const unlatched = (text: string, bytes: Uint8Array, at: number): C40Reading => {
  const rest = bytes.subarray(at + 1);
  const [only] = rest;
  if (only === undefined || (only === PAD && rest.length === 1)) return { text, problemAt: -1 };
  if (rest.length > 1 || only < 1 || only > 128) return { text, problemAt: at + 1 };
  return { text: text + String.fromCharCode(only - 1), problemAt: -1 };
};

/**
 * Writes C40; fillers become blanks. Undefined for other characters than those of a seal: capitals, digits, blanks, fillers
 * (Doc 9303-13, 2.6).
 */
export const encodeC40 = (text: string): Uint8Array | undefined => {
  const blanks = text.replaceAll('<', ' ');
  const codes = [...blanks].map((character) => BASIC.indexOf(character));
  if (codes.includes(-1)) return undefined;
  // One character left over leaves C40 for ASCII; two are filled up with a shift.
  const single = codes.length % 3 === 1;
  const bytes: number[] = [];
  for (let at = 0; at < codes.length - (single ? 1 : 0); at += 3) {
    const value = 1600 * (codes[at] ?? 0) + 40 * (codes[at + 1] ?? 0) + (codes[at + 2] ?? 0) + 1;
    bytes.push(value >> 8, value & 255);
  }
  if (single) bytes.push(UNLATCH, blanks.charCodeAt(blanks.length - 1) + 1);
  return Uint8Array.from(bytes);
};

const UNLATCH = 0xfe;
const PAD = 129;
const TRIPLES = 64_000;

const run = (first: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => first + index));

/** Its first three places are the shifts. */
const BASIC = `\uffff\uffff\uffff ${run(48, 10)}${run(65, 26)}`;

/** The basic set, then those of shift 1, 2 and 3, which seals do not need and some writers use. */
const SETS: readonly string[] = [
  BASIC,
  run(0, 32),
  run(33, 15) + run(58, 7) + run(91, 5),
  run(96, 32),
];
