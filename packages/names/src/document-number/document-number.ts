/**
 * How two document numbers meet: `same`; `confusable` where only letters and digits differ that printing and
 * reading mix up (O and 0, I and 1, S and 5, B and 8, Z and 2, G and 6; Doc 9303-3 4.1 sets OCR-B, and its
 * check digits catch most of it); `one-edit` where one character is wrong, missing, too many or swapped with
 * its neighbour; `different`; `unknown` where one is missing.
 */
export type DocumentNumberRelation = 'same' | 'confusable' | 'one-edit' | 'different' | 'unknown';

/** A relation with what it says. */
export interface DocumentNumberComparison {
  readonly relation: DocumentNumberRelation;
  /** Evidence in bits. A different number says nothing: people have several documents in their lives. */
  readonly bits: number;
}

/** A number as it is compared: capitals and digits only, without fillers, blanks and hyphens. */
export const normaliseDocumentNumber = (text: string): string =>
  text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The same with each confusable letter as its digit: what optical reading cannot tell apart is one key. */
export const confusableKey = (normal: string): string =>
  normal.replace(/[OQDISLBZG]/g, (letter) => DIGIT_OF[letter] ?? letter);

const DIGIT_OF: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

/** Compares two document numbers. Numbers under five characters are only compared as written. */
export const compareDocumentNumbers = (a: string, b: string): DocumentNumberComparison => {
  const first = normaliseDocumentNumber(a);
  const second = normaliseDocumentNumber(b);
  if (first === '' || second === '') return { relation: 'unknown', bits: 0 };
  if (first === second) return { relation: 'same', bits: bitsOf(first) };
  if (Math.min(first.length, second.length) < SHORTEST) return { relation: 'different', bits: 0 };
  const one = confusableKey(first);
  const other = confusableKey(second);
  if (one === other) return { relation: 'confusable', bits: bitsOf(first) - 3 };
  return withinOneEdit(one, other)
    ? { relation: 'one-edit', bits: bitsOf(first) - 11 }
    : { relation: 'different', bits: 0 };
};

/** Shorter numbers have too many neighbours to be found by them. */
const SHORTEST = 5;

/** What a number tells: about three bits a character, which leaves room for how numbers are given out. */
const bitsOf = (number: string): number => Math.min(26, 3 * number.length);

/** Whether two texts differ by one character exchanged, left out, put in, or swapped with its neighbour. */
export const withinOneEdit = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  if (aEnd - start <= 1 && bEnd - start <= 1) return true;
  return (
    aEnd - start === 2 &&
    bEnd - start === 2 &&
    a[start] === b[start + 1] &&
    a[start + 1] === b[start]
  );
};

/** Every key that is one edit from a key, over the characters that keys have; the key itself first. */
export const neighbourKeys = (key: string): readonly string[] => {
  const all = new Set([key]);
  for (let at = 0; at <= key.length; at += 1) {
    const head = key.slice(0, at);
    const tail = key.slice(at);
    for (const character of ALPHABET) {
      all.add(head + character + tail);
      if (tail !== '') all.add(head + character + tail.slice(1));
    }
    if (tail !== '') all.add(head + tail.slice(1));
    if (tail.length > 1) all.add(head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2));
  }
  return [...all];
};

const ALPHABET = '0123456789ACEFHJKMNPRTUVWXY';
