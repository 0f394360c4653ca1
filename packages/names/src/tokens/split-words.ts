import { letterCode, NOTHING, SEPARATOR } from './letters.ts';

/** The most words of a name that are looked at, and the most letters of one. */
export const MAX_WORDS = 16;
export const MAX_LETTERS = 48;

/** The words of a name, in one array of UTF-16 codes, so that a list of millions is cut without waste. */
export class Words {
  readonly codes: Uint16Array = new Uint16Array(MAX_WORDS * MAX_LETTERS);
  readonly starts: Int32Array = new Int32Array(MAX_WORDS + 1);
  count = 0;
  /** Whether words or letters beyond the limits were left out. */
  overflow = false;

  /** A word as text. */
  text(at: number): string {
    return String.fromCharCode(
      ...this.codes.subarray(this.starts[at] as number, this.starts[at + 1] as number),
    );
  }
}

/**
 * Cuts a name into words, in upper case: blanks, hyphens, fillers, full stops, commas and slashes part them;
 * apostrophes, vowel signs and stress marks vanish; words of digits only are left out. The Arabic article is
 * cut from the word that it is written together with (الأسد is AL and ASAD).
 */
export const splitWords = (name: string, words: Words): void => {
  const text = DECOMPOSED.test(name) ? name.normalize('NFC') : name;
  const { codes, starts } = words;
  words.count = 0;
  words.overflow = false;
  let at = 0;
  let letters = 0;
  starts[0] = 0;
  for (let place = 0; place <= text.length; place += 1) {
    const source = place < text.length ? text.charCodeAt(place) : 0x20;
    const before = at > (starts[words.count] as number) ? (codes[at - 1] as number) : 0;
    const code = source === 0x27 && isHebrew(before) ? 0x05f3 : letterCode(source);
    if (code === NOTHING) continue;
    if (code !== SEPARATOR) {
      const start = starts[words.count] as number;
      if (at - start >= MAX_LETTERS) words.overflow = true;
      else {
        codes[at++] = code;
        if (code > 0x39 || code < 0x30) letters += 1;
        if (at - start === 5 && codes[start] === ALEF && codes[start + 1] === LAM) {
          if (words.count + 1 >= MAX_WORDS) words.overflow = true;
          else starts[++words.count] = start + 2;
        }
      }
      continue;
    }
    if (letters === 0) at = starts[words.count] as number;
    else if (words.count + 1 >= MAX_WORDS) {
      words.overflow = true;
      at = starts[words.count] as number;
    } else starts[++words.count] = at;
    letters = 0;
  }
};

const ALEF = 0x0627;
const LAM = 0x0644;
/** Marks that may combine with the letter before them: only then is the text composed first. */
const DECOMPOSED = /[\u0300-\u036f\u0653-\u0655]/;

const isHebrew = (code: number): boolean => code >= 0x05d0 && code <= 0x05ea;
