import { FILLER_CODE, values } from './characters.ts';
import type { Layout } from './layout.ts';

/** Value of a place that the line is too short for. */
export const MISSING = -2;
/** Value of a character that no zone has. */
const FOREIGN = -1;
/** Value of a filler: it counts 0 modulo 10, as it shall, and is told from the digit 0. */
export const FILLER_VALUE = 40;

/** The value of a byte. */
export const placeValueOf: Int8Array = new Int8Array(256).fill(FOREIGN);
for (let code = 0; code < 128; code++)
  placeValueOf[code] = code === FILLER_CODE ? FILLER_VALUE : (values[code] ?? FOREIGN);

/** More places than any format has. */
const PLACES = 96;
const scratch = new Int8Array(PLACES);

/**
 * The value of every place of a zone, line after line, or {@link MISSING} or {@link FOREIGN}. The array is used
 * again by the next call.
 */
export const placeValues = (layout: Layout, lines: readonly string[]): Int8Array => {
  let place = 0;
  layout.lengths.forEach((length, line) => {
    const text = lines[line] ?? '';
    for (let at = 0; at < length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : -1;
      scratch[place++] =
        code < 0 ? MISSING : code > 127 ? FOREIGN : (placeValueOf[code] ?? FOREIGN);
    }
  });
  return scratch;
};
