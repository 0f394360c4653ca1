import { keptOfNameReference, nameReferenceAt } from './name-text.ts';
import { sensitiveCodes } from './sensitive-codes.ts';
import { hasRemarkWord, hasSensitiveWord, streetWords } from './sensitive-words.ts';
import { spansOf } from './spans.ts';
import type { Span } from './value-view.ts';
import { unmasked } from './value-view.ts';

/**
 * What may be kept of free text: contact elements, e-mail addresses and what says that somebody is an
 * unaccompanied minor (Annex I heads 5 and 12). All else goes, whatever it says: a list of forbidden
 * words is never complete. Texts come in ASCII capitals.
 */
export const keptOfFreeText = (text: string): readonly Span[] =>
  unite(text, [...contactElements(text), ...emails(text), ...minors(text)]);

/** Of an OSI element (IFT): also a telephone number with which it begins, `AM 045 81 8396 0000/NAME`. */
export const keptOfOsi = (text: string): readonly Span[] =>
  unite(text, [
    ...keptOfFreeText(text),
    ...spansOf(text, /^(?:[A-Z0-9]{2} )?\+?(?:\d[\d ().-]{6,20}\d|\ufffd+\d{4})(?=$|\/|\ufffd)/g),
  ]);

/** From the free text of an address (ADD c7): telephone, e-mail, or a postcode. */
export const keptOfAddressText = (text: string): readonly Span[] =>
  /^(?=.*\d)[A-Z0-9]{2,6}(?:[ -][A-Z0-9]{2,4})?$/.test(text)
    ? [[0, text.length]]
    : keptOfContact(text);

/** Of the text in a contact service (SSR CTC…): also a bare telephone number and the name it is for. */
export const keptOfContact = (text: string): readonly Span[] => {
  // The digit of `-1DOE/JANE` does not belong to the number before it.
  const numbers = text.slice(0, nameReferenceAt(text));
  return unite(text, [
    ...spansOf(text, /^\//g),
    ...contactElements(numbers),
    ...emails(text),
    ...telephones(numbers),
    ...keptOfNameReference(text, true),
  ]);
};

/** Of a text about an unaccompanied minor: also age, telephone and the guardian's name. */
export const keptOfMinor = (text: string): readonly Span[] =>
  unite(text, [...keptOfContact(text), ...minors(text), ...ages(text), ...guardians(text)]);

/** Of an address: all of it, unless a word says more than where somebody lives. */
export const keptOfAddress = (text: string): readonly Span[] =>
  isAddress(text) ? [[0, text.length]] : keptOfFreeText(text);

/** Whether no word says more than where somebody lives. */
export const isAddress = (text: string): boolean => !hasSensitiveWord(text) || isStreet(text);

const isStreet = (text: string): boolean => {
  const words = wordsOf(text);
  return words.some((word) => streetWords.has(word)) && !words.some((w) => sensitiveCodes.has(w));
};

/** Of a payer's name: all of it where it looks like a name. */
export const keptOfPayer = (text: string): readonly Span[] =>
  /^[A-Z\x80-\xff .,'/-]{0,70}$/.test(unmasked(text)) &&
  !hasSensitiveWord(text) &&
  !hasRemarkWord(text)
    ? [[0, text.length]]
    : keptOfFreeText(text);

/** Of a payer's address, which is billing address (head 6): all of it where it looks like one. */
export const keptOfPayerAddress = (text: string): readonly Span[] =>
  /^[A-Z0-9\x80-\xff .,'#&()/-]{0,140}$/.test(unmasked(text)) &&
  (!hasSensitiveWord(text) || isStreet(text)) &&
  !hasRemarkWord(text)
    ? [[0, text.length]]
    : keptOfPayerContact(text);

/** Of a payer's telephone or e-mail. */
export const keptOfPayerContact = (text: string): readonly Span[] =>
  hasSensitiveWord(text) ? keptOfFreeText(text) : keptOfContact(text);

const wordsOf = (text: string): readonly string[] => text.split(/[^A-Z]+/);

/** A telephone number, or what is left of a number that proved to be a card's: its last four digits. */
const NUMBER = '(?:\\d[\\d ().-]{4,24}\\d|(?<!\\ufffd)\\ufffd+\\d{4}(?!\\d))';

const CONTACT = new RegExp(
  '\\bCTC(?: ?[A-Z]{0,4}(?:[ /-]{1,2}(?:[A-Z]{3}|[A-Z])(?=[ \\d+/\\ufffd-]))?[ /-]{0,2}(?:[A-Z]{3})?' +
    `\\+?${NUMBER}|[A-Z]?\\b)`,
  'g',
);

/** `CTCP MEX045 81 8396 1000`, `CTC M 5432109876`, `CTCT SEA 866 746-4647`: code, city, number. */
const contactElements = (text: string): readonly Span[] => spansOf(text, CONTACT);

/** With `@`, or as AIRIMP writes it: `//` for `@`, `..` for `_`, `./` for `-`. */
const emails = (text: string): readonly Span[] =>
  spansOf(
    text,
    /(?:[A-Z0-9._%+'-]|\.\/){1,64}(?:\/\/|@)(?:[A-Z0-9-]|\.\/){1,63}(?:\.[A-Z0-9-]{1,63}){0,3}\.[A-Z]{2,24}/g,
  );

const TELEPHONE = new RegExp(`(?:\\b[A-Z](?:[A-Z]{2})?(?= ?\\+?\\d))? ?\\+?\\(?${NUMBER}`, 'g');

const telephones = (text: string): readonly Span[] => spansOf(text, TELEPHONE);

const minors = (text: string): readonly Span[] =>
  spansOf(
    text,
    /\bUM ?\d{1,2}\b|\bUMNR\b(?:[ /-]?\d{1,2}(?: ?(?:YRS?|Y))?\b)?|\bUNACC(?:OMPANIED)? MINOR\b/g,
  );

const ages = (text: string): readonly Span[] =>
  spansOf(text, /\bAGE[D: ]{0,2}\d{1,2}\b|\b\d{1,2} ?(?:YRS?|YEARS?)(?: OLD)?\b/g);

/** Relation and up to four words of a name. */
const guardians = (text: string): readonly Span[] =>
  spansOf(
    text,
    /\b(?:GUARDIAN|PARENT|MOTHER|FATHER|AUNT|UNCLE|SISTER|BROTHER|GRAND(?:MOTHER|FATHER))\b[ :/-]{1,2}[A-Z'-]{1,40}(?:[ /][A-Z'-]{1,40}){0,3}/g,
  ).filter(([from, to]) => !hasSensitiveWord(text.slice(from, to)));

/** Sorted, without overlaps; one blank before each part stays, so that two parts do not grow together. */
const unite = (text: string, spans: readonly Span[]): readonly Span[] => {
  const out: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const start = from > 0 && text[from - 1] === ' ' ? from - 1 : from;
    const last = out[out.length - 1];
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([start, to]);
  }
  return out;
};
