import type { RawDate } from '../reading/dates.ts';
import { rawMonthDate } from '../reading/dates.ts';

/** A part of an SSR text, and its place. */
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
  /** One field is missing or one too many, and one reading makes all others valid: taken, and to be said. */
  readonly shifted: boolean;
  /** Two readings are possible: the values cannot be assigned. */
  readonly disputed: boolean;
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
  const fields: Fields = {
    type: partAt(named, count, at - 4),
    issuer: partAt(named, count, at - 3),
    number: partAt(named, count, at - 2),
    nationality: partAt(named, count, at - 1),
  };
  const front = isValid(fields) ? NONE : shiftedFields(named, count, at).filter(isValid);
  const { type, issuer, number, nationality } = front.length === 1 ? (front[0] as Fields) : fields;
  // Without a sex the expiry follows the birth date.
  const next = partAt(named, count, at + 1);
  const noSex =
    next !== undefined && next.text.length > 2 && rawMonthDate(next.text) !== undefined ? 1 : 0;
  const sex = noSex === 1 ? undefined : next;
  return {
    type,
    issuer,
    number,
    nationality,
    birth,
    birthDate: birth === undefined ? undefined : rawMonthDate(birth.text),
    sex,
    expiry: partAt(named, count, at + 2 - noSex),
    surname: partAt(named, count, at + 3 - noSex),
    given: partAt(named, count, at + 4 - noSex),
    second: secondGiven(partAt(named, count, at + 5 - noSex)),
    shifted: front.length === 1 || noSex === 1,
    disputed: front.length > 1,
  };
};

const NONE: readonly Fields[] = [];

type Fields = Pick<DocsText, 'type' | 'issuer' | 'number' | 'nationality'>;

/** Type of one or two letters, states of two or three: anything else means that the fields are shifted. */
const isValid = ({ type, issuer, number, nationality }: Fields): boolean =>
  isCode(type, 1, 2) && isCountry(issuer) && isCountry(nationality) && !isState(number);

/** Two letters or three, or Germany's one. */
const isCountry = (part: Part | undefined): boolean => part?.text === 'D' || isCode(part, 2, 3);

/** Letters only, of a length; absent is valid. A masked or odd value is long and is left as it is. */
const isCode = (part: Part | undefined, from: number, to: number): boolean => {
  if (part === undefined) return true;
  const { text } = part;
  if (text.length < from || text.length > to) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) return false;
  }
  return true;
};

/** A number of exactly the shape of a state is a state that stands one place off. */
const isState = (part: Part | undefined): boolean =>
  part !== undefined && part.text.length === 3 && isCode(part, 3, 3);

/** The fields before the birth date where the nationality or the issuer is left out with its slash. */
const shiftedFields = (named: string, count: number, at: number): Fields[] => {
  const part = (back: number): Part | undefined => partAt(named, count, at - back);
  return [
    { type: part(3), issuer: part(2), number: part(1), nationality: undefined },
    { type: part(3), issuer: undefined, number: part(2), nationality: part(1) },
    { type: part(5), issuer: part(4), number: part(3), nationality: part(1) },
    { type: part(5), issuer: part(4), number: part(2), nationality: part(1) },
  ].filter(
    (fields) =>
      fields.type !== undefined && fields.number !== undefined && /\d/.test(fields.number.text),
  );
};

/** All parts between slashes, blanks around them cut; empty ones too. At most {@link MOST_PARTS}. */
export const slashParts = (text: string): Part[] => {
  const count = cutAtSlashes(text);
  return Array.from(
    { length: count },
    (_, at) => partAt(text, count, at) ?? { text: '', start: 0, end: 0 },
  );
};

/** The rest is not a field. */
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

/** The place of the birth date by the guide: after the slash, type, issuer, number and nationality. */
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

/** `H` marks the primary holder of a shared document and is not a name. */
const secondGiven = (part: Part | undefined): Part | undefined =>
  part?.text === 'H' ? undefined : part;
