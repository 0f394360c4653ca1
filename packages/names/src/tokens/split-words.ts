import { letterCode, SEPARATOR } from './letters.ts';

/** The most words of a name that are looked at, and the most letters of one. */
const MAX_WORDS = 16;
const MAX_LETTERS = 48;

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
  const { length } = text;
  let count = 0;
  let start = 0;
  let at = 0;
  let letters = 0;
  words.overflow = false;
  starts[0] = 0;
  for (let place = 0; place <= length; place += 1) {
    const source = place < length ? text.charCodeAt(place) : SPACE;
    const code =
      source === APOSTROPHE && at > start && isHebrew(codes[at - 1] as number)
        ? GERESH
        : letterCode(source);
    if (code > 0) {
      if (at - start >= MAX_LETTERS) {
        words.overflow = true;
        continue;
      }
      codes[at] = code;
      at += 1;
      if (code > NINE) letters += 1;
      // The Arabic article, once the word is long enough to be more than it.
      if (at - start === 5 && codes[start] === ALEF && codes[start + 1] === LAM) {
        if (count + 1 >= MAX_WORDS) words.overflow = true;
        else {
          start += 2;
          count += 1;
          starts[count] = start;
        }
      }
    } else if (code === SEPARATOR && at > start) {
      if (letters === 0) at = start;
      else if (count + 1 >= MAX_WORDS) {
        words.overflow = true;
        at = start;
      } else {
        count += 1;
        starts[count] = at;
        start = at;
      }
      letters = 0;
    }
  }
  words.count = count;
};

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const NINE = 0x39;
const GERESH = 0x05f3;
const ALEF = 0x0627;
const LAM = 0x0644;
/** Marks that may combine with the letter before them: only then is the text composed first. */
const DECOMPOSED = /[\u0300-\u036f\u0653-\u0655]/;

const isHebrew = (code: number): boolean => code >= 0x05d0 && code <= 0x05ea;
