import { values } from './characters.ts';
import type { Layout } from './layout.ts';

/** Value of a place that the line is too short for. */
export const MISSING = -2;
/** Value of a character that no zone has. */
export const FOREIGN = -1;

/** More places than any format has, and a few. */
const PLACES = 128;
const scratch = new Int8Array(PLACES);

/**
 * The value of every place of a zone, line after line, or {@link MISSING} or {@link FOREIGN}. The array is used
 * again by the next call of this or of {@link tidyLines}.
 */
export const placeValues = (layout: Layout, lines: readonly string[]): Int8Array => {
  let place = 0;
  layout.lengths.forEach((length, line) => {
    const text = lines[line] ?? '';
    for (let at = 0; at < length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : -1;
      scratch[place++] = code < 0 ? MISSING : code > 127 ? FOREIGN : (values[code] ?? FOREIGN);
    }
  });
  return scratch;
};

/** Lines without anything to tidy, and the values of their characters in a row. */
export interface TidyLines {
  readonly lines: readonly string[];
  readonly values: Int8Array;
}

/**
 * The quick way in: splits at line feeds and looks up the values in one pass. Undefined where a character is no
 * capital, digit or filler, or the text is longer than any zone.
 */
export const tidyLines = (input: string | readonly string[]): TidyLines | undefined =>
  typeof input === 'string' ? tidyText(input) : tidyList(input);

const tidyText = (text: string): TidyLines | undefined => {
  const { length } = text;
  if (length > PLACES) return undefined;
  const lines: string[] = [];
  let from = 0;
  let place = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      if (at > from) lines.push(text.slice(from, at));
      from = at + 1;
      continue;
    }
    const value = code > 127 ? FOREIGN : (values[code] ?? FOREIGN);
    if (value < 0) return undefined;
    scratch[place++] = value;
  }
  if (from < length) lines.push(from === 0 ? text : text.slice(from));
  return { lines, values: scratch };
};

const LINE_FEED = 10;

const tidyList = (lines: readonly string[]): TidyLines | undefined => {
  let place = 0;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const { length } = text;
    if (length === 0 || place + length > PLACES) return undefined;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const value = code > 127 ? FOREIGN : (values[code] ?? FOREIGN);
      if (value < 0) return undefined;
      scratch[place++] = value;
    }
  }
  return { lines, values: scratch };
};
