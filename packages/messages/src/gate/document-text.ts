import type { DocumentName } from './document-name.ts';
import { lettersOf, nameWords } from './document-name.ts';
import { isAddress, keptOfFreeText } from './free-text.ts';
import {
  keptOfGiven,
  keptOfNameReference,
  keptOfSurname,
  nameReferenceAt,
  remarkIn,
} from './name-text.ts';
import { hasRemarkWord, remarkWords, sensitiveWords } from './sensitive-words.ts';
import { merged, shifted } from './spans.ts';
import type { Span } from './value-view.ts';
import { unmasked } from './value-view.ts';

/**
 * What may be kept of DOCS, `/P/UTO/C1/UTO/01JAN80/F/01JAN30/DOE/JANE/ANN/H-1DOE/JANE` (AIRIMP): each
 * field by its own shape, counted from the birth date, because senders put a solidus too many in front
 * or leave fields out. A text without these fields is free text.
 */
export const keptOfDocs = (text: string): readonly Span[] => {
  const fields = fieldsOf(text);
  const birth = birthAt(fields);
  if (birth < 0) return keptOfFreeText(text);
  return keptOfFields(text, fields, (at) => {
    if (at < birth) return identity;
    return docsShapes[at - birth] ?? letter;
  });
};

/** The name that DOCS gives, if it has the fields. */
export const nameInDocs = (text: string, reference: string): DocumentName | undefined => {
  const fields = fieldsOf(text);
  const birth = birthAt(fields);
  if (birth < 0) return undefined;
  const field = (at: number): string => fields[birth + at]?.plain ?? '';
  const given = [4, 5, 6].flatMap((at) => (field(at).length > 1 ? nameWords(field(at)) : []));
  const words = new Set([...nameWords(field(3)), ...given]);
  return { surname: lettersOf(field(3)), given, words, reference };
};

/** What may be kept of DOCO, `/BIRTHPLACE/V/NUMBER/PLACE/01JAN26/UTO`: counted from V, R or K. */
export const keptOfDoco = (text: string): readonly Span[] => {
  const fields = fieldsOf(text);
  const kind = fields.findIndex(({ plain }, at) => at > 0 && /^[VRK]$/.test(plain));
  if (kind < 0) return keptOfFreeText(text);
  const shapes = [letter, number, place, date, state, letter];
  return keptOfFields(text, fields, (at) => (at < kind ? place : (shapes[at - kind] ?? letter)));
};

/** What may be kept of DOCA, `/R/UTO/STREET/CITY/STATE/12345`: counted from D, R or B. */
export const keptOfDoca = (text: string): readonly Span[] => {
  const fields = fieldsOf(text);
  const kind = fields.findIndex(({ plain }, at) => at < 2 && /^[DRB]$/.test(plain));
  if (kind < 0) return keptOfFreeText(text);
  const shapes = [letter, state, place, place, place, postcode];
  return keptOfFields(text, fields, (at) => shapes[at - kind] ?? letter);
};

/** What may be kept of FOID, `PPC01X00T47`, `NI12345`: one identifier, and the name it is for. */
export const keptOfFoid = (text: string): readonly Span[] => {
  const match =
    /^[ /]*((?:[A-Z]{2}[ /])?[A-Z0-9<]{0,40}\ufffd*[A-Z0-9<]{1,40})(?=$|[ /\ufffd-])/.exec(text);
  const kept =
    match !== null && isNumber(plainOf(match[1] ?? '').replace(/^[A-Z]{2}[ /]/, ''))
      ? [[0, match[0].length] as const]
      : [];
  return merged([...kept, ...keptOfNameReference(text), ...keptOfFreeText(text)]);
};

interface Field {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
  /** Without masked characters, and without blanks around it. */
  readonly plain: string;
}

/** DOCS has thirteen fields; text after the sixteenth is not a field. */
const MOST_FIELDS = 16;

const fieldsOf = (text: string): readonly Field[] => {
  const end = nameReferenceAt(text);
  const fields: Field[] = [];
  for (let start = 0; start <= end && fields.length < MOST_FIELDS; ) {
    const slash = text.indexOf('/', start);
    const stop = slash < 0 || slash > end ? end : slash;
    const part = text.slice(start, stop);
    fields.push({ start, text: part, plain: plainOf(part) });
    start = stop + 1;
  }
  return fields;
};

const plainOf = (text: string): string => unmasked(text).trim();

type Shape = (field: Field) => readonly Span[];

/** The fields by their shapes, the solidi between them, and the name reference. */
const keptOfFields = (
  text: string,
  fields: readonly Field[],
  shapeAt: (at: number) => Shape,
): readonly Span[] => {
  const kept: Span[] = [];
  for (const [at, field] of fields.entries()) {
    const end = field.start + field.text.length;
    if (field.plain === '') kept.push([field.start, end]);
    else kept.push(...shifted(shapeAt(at)(field), field.start));
    if (text[end] === '/') kept.push([end, end + 1]);
  }
  return merged([...kept, ...keptOfNameReference(text)]);
};

const whole =
  (fits: (plain: string) => boolean): Shape =>
  ({ text, plain }) =>
    fits(plain) ? [[0, text.length]] : [];

/** With a digit; one word without a word of the tables in it, or several of few letters each. */
const isNumber = (plain: string): boolean =>
  /^(?=.*\d)[A-Z0-9<*#](?:[A-Z0-9<*# .-]{0,33}[A-Z0-9<*#])?$/.test(plain) &&
  (/[ .-]/.test(plain)
    ? !/[A-Z]{5}/.test(plain) && !plain.split(/[ .-]+/).some((word) => sensitiveWords.has(word))
    : !saysMore(plain));

/** Few documents have a number without digits. */
const isLetterNumber = (plain: string): boolean =>
  /^[A-Z<]{4,12}$/.test(plain) && !sensitiveWords.has(plain) && !saysMore(plain);

const saysMore = (plain: string): boolean =>
  /[A-Z]{5}/.test(plain) && longWords.some((word) => plain.includes(word));

const longWords: readonly string[] = [...sensitiveWords, ...remarkWords].filter(
  (word) => word.length > 4,
);

const isCode = (plain: string): boolean =>
  /^[A-Z][A-Z0-9<]{0,2}$/.test(plain) && !sensitiveWords.has(plain);

/** `01JAN80`, `01JAN1980`, and what some systems write: `800101`, `1980-01-01`. */
const isDate = (plain: string): boolean =>
  /^(?:\d{1,2}([A-Z]{3})\d{2}(?:\d{2})?|[\d-]{6,10})$/.test(plain) &&
  !sensitiveWords.has(plain.replaceAll(/\d/g, ''));

const isMonthDate = (plain: string): boolean =>
  /^\d{2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2}(?:\d{2})?$/.test(plain);

const isSex = (plain: string | undefined): boolean => /^(?:[MFUX]I?)$/.test(plain ?? '');

/** Document type, state, number or nationality: senders leave one out or shift them. */
const identity: Shape = whole((plain) => isCode(plain) || isNumber(plain) || isLetterNumber(plain));
const number: Shape = whole((plain) => isNumber(plain) || isLetterNumber(plain));
const state: Shape = whole((plain) => /^[A-Z<]{1,3}$/.test(plain) && isCode(plain));
const letter: Shape = whole((plain) => /^[A-Z]$/.test(plain));
const date: Shape = whole(isDate);
const dateOrCode: Shape = whole((plain) => isDate(plain) || isCode(plain));
const surname: Shape = ({ text }) => keptOfSurname(text);
const given: Shape = ({ text }) => keptOfGiven(text);
/** A place or a street; in some countries one lives near something. */
const place: Shape = ({ text, plain }) => {
  const remark = remarkIn(plain) >= 0 || hasRemarkWord(plain.replaceAll(/\bNEAR\b/g, ''));
  if (plain.length > 70 || remark) return [];
  return isAddress(plain) ? [[0, text.length]] : keptOfFreeText(text);
};
const postcode: Shape = whole(
  (plain) => /^(?=.*\d)[A-Z0-9 -]{2,10}$/.test(plain) && isNumber(plain),
);

/** From the birth date on: birth, sex, expiry, surname, and up to three given names. */
const docsShapes: readonly Shape[] = [date, dateOrCode, dateOrCode, surname, given, given, given];

/** The place of the birth date by AIRIMP: after a solidus, type, issuer, number and nationality. */
const STANDARD = 5;

/** Index of the birth date, or of where it would be; -1 where the text has no such fields. */
const birthAt = (fields: readonly Field[]): number => {
  const plain = (at: number): string => fields[at]?.plain ?? '';
  for (let at = 0; at < fields.length; at++) {
    if (!isMonthDate(plain(at))) continue;
    // A date right after the sex is the expiry of a text without birth date.
    return at > STANDARD && isSex(plain(at - 1)) ? at - 2 : at;
  }
  if (isSex(plain(STANDARD + 1))) return STANDARD;
  if (isSex(plain(STANDARD + 2))) return STANDARD + 1;
  const at = plain(1) === '' && isCode(plain(2)) ? STANDARD + 1 : STANDARD;
  return isCode(plain(at - 4)) && isNumber(plain(at - 2)) ? at : -1;
};
