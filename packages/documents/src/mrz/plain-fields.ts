import { firstOutside, maskOf, plain } from './characters.ts';
import type { FieldDraft } from './field-draft.ts';
import type { Around } from './layout.ts';

/** The document code: its first letter is that of the format, its second letter is the issuer's. */
export const fillDocumentCode = (field: FieldDraft, { layout }: Around): void => {
  const { raw } = field;
  const { first, second } = layout.documentCodes;
  field.value = raw.charCodeAt(1) === 60 ? raw.slice(0, 1) : raw;
  const fits =
    raw.length === 2 &&
    first.includes(raw.charAt(0)) &&
    (second === undefined ? secondFits(raw, first) : second.includes(raw.charAt(1)));
  if (!fits) field.problem = 'document.mrz.document-code.format';
};

/**
 * V is kept for visas; after A, C is kept for crew member certificates (Doc 9303-5, note k). Some issuers put a
 * digit there (United States permanent resident cards: C1, C2).
 */
const secondFits = (raw: string, first: string): boolean =>
  firstOutside(raw, ANY) < 0 && (first === 'V' || raw.charCodeAt(1) !== 86);

const ANY = maskOf('any');

/** The document number, which may go on in the optional data (Doc 9303-5 and -6, note j). */
export const fillDocumentNumber = (field: FieldDraft, around: Around): void => {
  const { tail, layout, lines } = around;
  const { continuation } = layout;
  if (tail > 0 && continuation !== undefined) {
    const from = continuation.from;
    field.raw += lines[continuation.line]?.slice(from, from + tail - 1) ?? '';
    if (tail > 1)
      field.continued = { line: continuation.line + 1, from: from + 1, to: from + tail - 1 };
  }
  fillPlain(field);
  if (field.value === undefined && field.problem === undefined)
    field.problem = 'document.mrz.number.absent';
};

/** Optional data that a long document number may have taken the beginning of. */
export const fillOptionalRest = (field: FieldDraft, around: Around): void => {
  const { tail } = around;
  if (tail > 0) {
    // The filler after the check digit parts the number from what follows.
    const taken = Math.min(tail + 1, field.raw.length);
    field.raw = field.raw.slice(taken);
    field.from += taken;
  }
  fillPlain(field);
};

/** Letters, digits and fillers without a meaning of their own. */
export const fillPlain = (field: FieldDraft): void => {
  field.value = plain(field.raw);
  const outside = firstOutside(field.raw, ANY);
  if (outside >= 0) {
    field.problem = 'document.mrz.character.foreign';
    field.problemAt = outside;
  }
};

/** Digits only; all of them are needed. */
export const fillDigits = (field: FieldDraft): void => {
  const outside = firstOutside(field.raw, DIGITS);
  field.value = plain(field.raw);
  if (outside < 0 && field.raw !== '') return;
  field.problem = 'document.mrz.character.class';
  field.problemAt = outside;
};

const DIGITS = maskOf('digits');

/** The language of a Swiss licence: German, French, Italian or Romansh. */
export const fillLanguage = (field: FieldDraft): void => {
  if ('DFIR'.includes(field.raw) && field.raw !== '') field.value = field.raw;
  else {
    field.problem = 'document.mrz.character.class';
    field.problemAt = 0;
  }
};

/** Sex: M, F, or a filler, which the visual zone shows as X. An X in the zone is understood. */
export const fillSex = (field: FieldDraft): void => {
  switch (field.raw) {
    case 'M':
    case 'F':
    case 'X':
      field.value = field.raw;
      break;
    case '<':
      field.value = 'X';
      break;
    default:
      field.problem = 'document.mrz.sex.unknown';
      field.problemAt = 0;
  }
};
