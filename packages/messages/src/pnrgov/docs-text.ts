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
  const reference = text.includes('-') ? NAME_REFERENCE.exec(text) : null;
  const named = reference === null ? text : text.slice(0, reference.index);
  const count = cutAtSlashes(named);
  const at = birthIndex(named, count);
  const birth = partAt(named, count, at);
  return {
    type: partAt(named, count, at - 4),
    issuer: partAt(named, count, at - 3),
    number: partAt(named, count, at - 2),
    nationality: partAt(named, count, at - 1),
    birth,
    birthDate: birth === undefined ? undefined : rawMonthDate(birth.text),
    sex: partAt(named, count, at + 1),
    expiry: partAt(named, count, at + 2),
    surname: partAt(named, count, at + 3),
    given: partAt(named, count, at + 4),
    second: secondGiven(partAt(named, count, at + 5)),
  };
};

/** All parts between slashes, blanks around them cut; empty ones too. At most {@link MOST_PARTS}. */
export const slashParts = (text: string): Part[] => {
  const count = cutAtSlashes(text);
  return Array.from(
    { length: count },
    (_, at) => partAt(text, count, at) ?? { text: '', start: 0, end: 0 },
  );
};

/** What comes after is no field. */
const MOST_PARTS = 24;

/** Start and end of each part of the text in hand. Reading is synchronous, so all texts share one table. */
const bounds = new Int32Array(2 * MOST_PARTS);

/** Cuts a text at its slashes, blanks around the parts left out; gives how many parts there are. */
const cutAtSlashes = (text: string): number => {
  let count = 0;
  for (let start = 0; count < MOST_PARTS; count++) {
    const slash = text.indexOf('/', start);
    let end = slash < 0 ? text.length : slash;
    let from = start;
    while (from < end && text.charCodeAt(from) === 32) from++;
    while (end > from && text.charCodeAt(end - 1) === 32) end--;
    bounds[2 * count] = from;
    bounds[2 * count + 1] = end;
    if (slash < 0) return count + 1;
    start = slash + 1;
  }
  return count;
};

const startOf = (at: number): number => bounds[2 * at] as number;
const endOf = (at: number): number => bounds[2 * at + 1] as number;

/** A part, or undefined where it is empty or not there. */
const partAt = (text: string, count: number, at: number): Part | undefined => {
  if (at < 0 || at >= count || startOf(at) === endOf(at)) return undefined;
  const start = startOf(at);
  const end = endOf(at);
  return { text: text.slice(start, end), start, end };
};

/** Where the birth date stands by the guide: after the slash, type, issuer, number and nationality. */
const STANDARD = 5;

const birthIndex = (text: string, count: number): number => {
  for (let at = 0; at < count; at++) {
    if (rawMonthDate(text, startOf(at), endOf(at)) === undefined) continue;
    // A date right after the sex is the expiry of a text without birth date.
    return at > STANDARD && isSex(text, count, at - 1) ? at - 2 : at;
  }
  const isLate = !isSex(text, count, STANDARD + 1) && isSex(text, count, STANDARD + 2);
  return isLate ? STANDARD + 1 : STANDARD;
};

const isSex = (text: string, count: number, at: number): boolean =>
  at < count && SEXES.includes(text.slice(startOf(at), endOf(at)));

/** `H` marks the primary holder of a shared document and is no name. */
const secondGiven = (part: Part | undefined): Part | undefined =>
  part?.text === 'H' ? undefined : part;
