import type { RawDate } from '../reading/dates.ts';
import { rawMonthDate } from '../reading/dates.ts';

/** A part of an SSR text, and where it stands in it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a DOCS text. A part that is not there is undefined. */
export interface DocsText {
  readonly type: Part | undefined;
  readonly issuer: Part | undefined;
  readonly number: Part | undefined;
  readonly nationality: Part | undefined;
  readonly birth: Part | undefined;
  readonly birthDate: RawDate | undefined;
  readonly sex: Part | undefined;
  readonly expiry: Part | undefined;
  readonly surname: Part | undefined;
  readonly given: Part | undefined;
  readonly second: Part | undefined;
}

const SEXES = ['M', 'F', 'MI', 'FI', 'U', 'X', 'UI', 'XI'];
/** `-1DOE/JANEMRS`: whom the element is about, in the words of the name field. */
const NAME_REFERENCE = /-\d[A-Z][A-Z' -]*(?:\/[A-Z' -]*)?$/;

/**
 * Reads the text of DOCS (messages.md 2.8) counted from the birth date, because senders put one slash too
 * many in front. Without a birth date it counts from the sex, else as the guide writes it.
 */
export const readDocsText = (text: string): DocsText => {
  const reference = NAME_REFERENCE.exec(text);
  const parts = slashParts(reference === null ? text : text.slice(0, reference.index));
  const birth = birthIndex(parts);
  const birthPart = parts[birth];
  const at = (offset: number): Part | undefined => {
    const part = parts[birth + offset];
    return part === undefined || part.text === '' ? undefined : part;
  };
  return {
    type: at(-4),
    issuer: at(-3),
    number: at(-2),
    nationality: at(-1),
    birth: at(0),
    birthDate: birthPart === undefined ? undefined : rawMonthDate(birthPart.text),
    sex: at(1),
    expiry: at(2),
    surname: at(3),
    given: at(4),
    second: secondGiven(at(5)),
  };
};

/** The text between slashes, blanks around it cut. At most 24 parts: what comes after is no field. */
export const slashParts = (text: string): Part[] => {
  const parts: Part[] = [];
  for (let start = 0; parts.length < 24; ) {
    const slash = text.indexOf('/', start);
    let end = slash < 0 ? text.length : slash;
    let from = start;
    while (from < end && text.charCodeAt(from) === 32) from++;
    while (end > from && text.charCodeAt(end - 1) === 32) end--;
    parts.push({ text: text.slice(from, end), start: from, end });
    if (slash < 0) break;
    start = slash + 1;
  }
  return parts;
};

/** Where the birth date stands by the guide: after the slash, type, issuer, number and nationality. */
const STANDARD = 5;

const birthIndex = (parts: readonly Part[]): number => {
  for (let at = 0; at < parts.length; at++) {
    if (rawMonthDate(parts[at]?.text ?? '') === undefined) continue;
    const before = parts[at - 1]?.text ?? '';
    // A date right after the sex is the expiry of a text without birth date.
    return at > STANDARD && SEXES.includes(before) ? at - 2 : at;
  }
  const standsAtSex = SEXES.includes(parts[STANDARD + 1]?.text ?? '');
  if (!standsAtSex && SEXES.includes(parts[STANDARD + 2]?.text ?? '')) return STANDARD + 1;
  return STANDARD;
};

/** `H` marks the primary holder of a shared document and is no name. */
const secondGiven = (part: Part | undefined): Part | undefined =>
  part?.text === 'H' ? undefined : part;
