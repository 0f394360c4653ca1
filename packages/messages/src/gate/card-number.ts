import { merged } from './spans.ts';
import type { Span } from './value-view.ts';

/**
 * Finds card numbers in a text: runs of 13 to 19 digits with a valid Luhn digit (ISO/IEC 7812-1, annex B), also with blanks,
 * hyphens, full stops or solidi between groups, and a plausible card number inside a longer run. Each span leaves the last
 * four digits out. A number that begins with `+` or `00` and has at most 15 more digits is a telephone number (ITU-T E.164).
 */
export const cardNumbers = (text: string): readonly Span[] =>
  runs(text).flatMap((run) => cardsIn(run, text, luhn));

/**
 * The same in a contact element, where one telephone number in ten has a valid Luhn digit: only numbers
 * with the first digits and the length of a card scheme, which no country code has.
 */
export const cardNumbersInContact = (text: string): readonly Span[] =>
  runs(text).flatMap((run) => cardsIn(run, text, (digits) => luhn(digits) && isIssued(digits)));

/**
 * In the place of another identifier (frequent flyer, reference, document): only a whole run of digits
 * with the first digits and the length of a card scheme and a valid Luhn digit.
 */
export const cardNumbersInIdentifier = (text: string): readonly Span[] =>
  wholeRuns(text)
    .filter((run) => run.length >= 13)
    .map(allButFourOf);

/** In the place of a ticket number, which has 13 digits, or 14 with its check digit: from 15 digits on. */
export const cardNumbersInTicket = (text: string): readonly Span[] =>
  wholeRuns(text)
    .filter((run) => run.length >= 15)
    .map(allButFourOf);

/** Where the digits stand of each run that is a card number as a whole. */
const wholeRuns = (text: string): readonly (readonly number[])[] =>
  Array.from(text.matchAll(/(?<!\d[ -]?)\d(?:[ -]?\d){12,18}(?![ -]?\d)/g), (run) => {
    const digits = run[0].replaceAll(/[ -]/g, '');
    const issued = isIssued(digits) || /^4\d{12}$/.test(digits);
    return issued && luhn(digits) ? digitPlaces(run) : [];
  });

const allButFourOf = (places: readonly number[]): Span => allButFour(places, 0, places.length);

const runs = (text: string): readonly RegExpMatchArray[] =>
  Array.from(text.matchAll(/\d(?:[ .\-/]{0,2}\d){12,}/g));

/** Whether the last digit is the Luhn check digit of the others. */
export const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    const doubled = index % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** Longer digit runs are masked without a Luhn check. */
const LONGEST = 64;

const cardsIn = (
  run: RegExpMatchArray,
  text: string,
  isCard: (digits: string) => boolean,
): readonly Span[] => {
  const from = run.index ?? 0;
  const places = digitPlaces(run);
  if (places.length > LONGEST) return [allButFour(places, 0, places.length)];
  const digits = places.map((place) => text.charAt(place)).join('');
  if (isTelephone(digits, text.charAt(from - 1))) return [];
  const spans: Span[] = [];
  for (let start = 0; start + 13 <= digits.length; start++) {
    for (let end = Math.min(digits.length, start + 19); end >= start + 13; end--) {
      const part = digits.slice(start, end);
      const whole = startsGroup(places, start) && endsGroup(places, end);
      if (isCard(part) && (whole || isIssued(part))) spans.push(allButFour(places, start, end));
    }
  }
  return merged(spans);
};

const digitPlaces = (run: RegExpMatchArray): readonly number[] => {
  const places: number[] = [];
  for (let index = 0; index < run[0].length; index++)
    if (isDigit(run[0].charCodeAt(index))) places.push((run.index ?? 0) + index);
  return places;
};

const isTelephone = (digits: string, before: string): boolean =>
  (before === '+' && digits.length <= 15) || (digits.startsWith('00') && digits.length <= 17);

/**
 * First digits that card schemes use, with their lengths (ISO/IEC 7812-1 leaves them to the schemes). The
 * 13 digits of old Visa cards are left out, because telephone numbers begin so.
 */
const isIssued = (digits: string): boolean => ISSUED.test(digits);

const ISSUED = new RegExp(
  `^(?:${[
    '4\\d{15}(?:\\d{3})?',
    '5[1-5]\\d{14}',
    '(?:222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720)\\d{12}',
    '3[47]\\d{13}',
    '(?:352[89]|35[3-8]\\d)\\d{12,15}',
    '(?:30[0-59]|36\\d|38\\d|39\\d)\\d{11}',
    '(?:6011|62\\d\\d|64[4-9]\\d|65\\d\\d)\\d{12,15}',
    '(?:5018|5020|5038|5893|6304|6759|676[123])\\d{9,15}',
  ].join('|')})$`,
);

const startsGroup = (places: readonly number[], index: number): boolean =>
  index === 0 || (places[index] ?? 0) - (places[index - 1] ?? 0) > 1;

const endsGroup = (places: readonly number[], end: number): boolean =>
  end === places.length || startsGroup(places, end);

const allButFour = (places: readonly number[], start: number, end: number): Span => [
  places[start] ?? 0,
  places[end - 4] ?? 0,
];

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
