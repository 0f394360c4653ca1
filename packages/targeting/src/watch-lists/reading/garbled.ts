import { upperHalf } from './text-decoder.ts';
import { checkUtf8 } from './utf8-check.ts';

/**
 * Whether a text was spoilt on its way: replacement and control characters, halves of characters, or letters of UTF-8 that somebody read
 * as Windows-1252 or Windows-1251 and stored (`áƒ’` for გ, `Ð“` for Г). Such a name matches nobody, so it must not go in
 * unseen. A text is called spoilt only where all of it is UTF-8 when it is written back in the one-byte encoding.
 */
export const isGarbled = (text: string): boolean =>
  SPOILT.test(text) ||
  (BEYOND_ASCII.test(text) && (wasRead(text, western, 1) || wasRead(text, cyrillic, 2)));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SPOILT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;

const western = upperHalf('windows-1252');
const cyrillic = upperHalf('windows-1251');

const wasRead = (text: string, table: ReadonlyMap<number, number>, least: number): boolean => {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const byte = code < 0x80 ? code : table.get(code);
    if (byte === undefined) return false;
    bytes.push(byte);
  }
  const { whole, multiple } = checkUtf8(Uint8Array.from(bytes));
  return whole === bytes.length && multiple >= least;
};
