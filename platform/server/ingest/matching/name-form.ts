import { bookingTitles, isFillerWord, titleCutter } from '@amirani/names/booking';

/**
 * The form in which names are compared and searched: upper case, marks, blanks, hyphens and apostrophes
 * dropped, and the digraphs of ICAO Doc 9303-3 section 6 (Ä = AE, Ö = OE, Ü = UE or UXX, Å = AA, ß = SS)
 * folded to one letter, so that MÜLLER, MUELLER and MULLER are one form. Letters of other scripts stay.
 * It is never shown and never replaces a name as sent.
 */
export const nameForm = (text: string): string =>
  letters(text)
    .replace(/U(?:XX|E)+/g, 'U')
    .replace(/A[AE]+/g, 'A')
    .replace(/OE+/g, 'O')
    .replace(/SS+/g, 'S');

/** The words of a name, each in its form; blanks, hyphens and `<` part words. */
export const nameWords = (text: string): readonly string[] =>
  text
    .split(/[\s<-]+/u)
    .map(nameForm)
    .filter((word) => word !== '');

/** A name without a title glued to its end (`JANEMRS`), or the name where it ends in none. Names are in their form. */
export const withoutTitle = (name: string): string => cutTitle(name)?.read ?? name;

/** Whether a given name is only a filler for a missing one (FNU, LNU, XXX), with or without a title joined to it. */
export const isFiller = (text: string): boolean =>
  isFillerWord(letters(text)) || isFillerWord(withoutTitle(nameForm(text)));

/** Letters that do not decompose into a base letter and a mark. */
const SINGLE: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Æ: 'A',
  Œ: 'O',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
  ı: 'I',
  Ŧ: 'T',
  Ŋ: 'N',
  ẞ: 'S',
};

const letters = (text: string): string => {
  const upper = text.toUpperCase(); // ß becomes SS here
  // Nearly all of this traffic is plain upper-case Latin; the slow way is for the rest.
  if (/^[A-Z]*$/.test(upper)) return upper;
  return upper
    .replace(/[ŁØÆŒĐÐÞĦıŦŊẞ]/gu, (letter) => SINGLE[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
};

/** As forms fold MISS to MIS, the titles are compared in their form too. Below what makes a form: this runs at once. */
const cutTitle = titleCutter([...new Set(bookingTitles.map(nameForm))]);
