/**
 * What one character of a name becomes before names are cut into tokens: its letter in upper case, in one hand
 * and without marks that spelling leaves free; `SEPARATOR` where a word ends; `NOTHING` for what says nothing.
 */
export const letterCode = (code: number): number => {
  if (code < 0x80) return ASCII[code] as number;
  const known = CACHE.get(code);
  if (known !== undefined) return known;
  const found = codeOf(code);
  CACHE.set(code, found);
  return found;
};

/** Ends a word. */
export const SEPARATOR = 0;
/** Is left out, and the word goes on. */
const NOTHING = -1;

const CACHE = new Map<number, number>();

const APOSTROPHES = '\'`´‘’‛′ʹʻʼʽʾʿˈ＇"“”״';

const ASCII: Int16Array = (() => {
  const table = new Int16Array(128).fill(SEPARATOR);
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code += 1) table[code] = table[code + 0x20] = code;
  for (const mark of '\'`"') table[mark.charCodeAt(0)] = NOTHING;
  return table;
})();

const codeOf = (code: number): number => {
  const character = String.fromCharCode(code);
  if (APOSTROPHES.includes(character)) return NOTHING;
  if (code === GERESH) return GERESH;
  if (/\p{M}|\p{Cf}/u.test(character) || code === TATWEEL) return NOTHING;
  if (!/[\p{L}\p{Nd}]/u.test(character)) return SEPARATOR;
  const georgian = mkhedruli(code);
  if (georgian !== code || (code >= 0x10d0 && code <= 0x10ff)) return georgian;
  const upper = character.normalize('NFKC').toUpperCase();
  const [first = ''] = /\p{Script=Greek}/u.test(upper) ? upper.normalize('NFD') : upper;
  return first.charCodeAt(0);
};

const GERESH = 0x05f3;
const TATWEEL = 0x0640;

/** The letter in Mkhedruli of any of the four hands of Georgian. */
const mkhedruli = (code: number): number => {
  if (code >= 0x1c90 && code <= 0x1cbf) return code - 0x1c90 + 0x10d0;
  if (code >= 0x10a0 && code <= 0x10c5) return code - 0x10a0 + 0x10d0;
  return code >= 0x2d00 && code <= 0x2d25 ? code - 0x2d00 + 0x10d0 : code;
};
