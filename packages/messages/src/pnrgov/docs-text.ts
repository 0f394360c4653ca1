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
  const cut = slashes(reference === null ? text : text.slice(0, reference.index));
  const birth = birthIndex(cut);
  const birthPart = cut.part(birth);
  return {
    type: cut.part(birth - 4),
    issuer: cut.part(birth - 3),
    number: cut.part(birth - 2),
    nationality: cut.part(birth - 1),
    birth: birthPart,
    birthDate: birthPart === undefined ? undefined : rawMonthDate(birthPart.text),
    sex: cut.part(birth + 1),
    expiry: cut.part(birth + 2),
    surname: cut.part(birth + 3),
    given: cut.part(birth + 4),
    second: secondGiven(cut.part(birth + 5)),
  };
};

/** All parts between slashes, blanks around them cut; empty ones too. At most {@link MOST_PARTS}. */
export const slashParts = (text: string): Part[] => {
  const cut = slashes(text);
  return Array.from(
    { length: cut.count },
    (_, at) => cut.part(at) ?? { text: '', start: 0, end: 0 },
  );
};

/** What comes after is no field. */
const MOST_PARTS = 24;

/** A text cut at its slashes; parts are made when they are asked for. */
class Slashes {
  readonly text: string;
  readonly bounds: number[] = [];

  constructor(text: string) {
    this.text = text;
    for (let start = 0; this.bounds.length < 2 * MOST_PARTS; ) {
      const slash = text.indexOf('/', start);
      let end = slash < 0 ? text.length : slash;
      let from = start;
      while (from < end && text.charCodeAt(from) === 32) from++;
      while (end > from && text.charCodeAt(end - 1) === 32) end--;
      this.bounds.push(from, end);
      if (slash < 0) break;
      start = slash + 1;
    }
  }

  get count(): number {
    return this.bounds.length >> 1;
  }

  /** Length of a part; 0 where there is none. */
  length(at: number): number {
    return (this.bounds[2 * at + 1] ?? 0) - (this.bounds[2 * at] ?? 0);
  }

  /** A part, or undefined where it is empty or not there. */
  part(at: number): Part | undefined {
    if (at < 0 || this.length(at) === 0) return undefined;
    const start = this.bounds[2 * at] as number;
    const end = this.bounds[2 * at + 1] as number;
    return { text: this.text.slice(start, end), start, end };
  }
}

const slashes = (text: string): Slashes => new Slashes(text);

/** Where the birth date stands by the guide: after the slash, type, issuer, number and nationality. */
const STANDARD = 5;

const birthIndex = (cut: Slashes): number => {
  const isSex = (at: number): boolean =>
    cut.length(at) > 0 && cut.length(at) <= 2 && SEXES.includes(cut.part(at)?.text ?? '');
  for (let at = 0; at < cut.count; at++) {
    const length = cut.length(at);
    if (length !== 7 && length !== 9) continue;
    if (rawMonthDate(cut.part(at)?.text ?? '') === undefined) continue;
    // A date right after the sex is the expiry of a text without birth date.
    return at > STANDARD && isSex(at - 1) ? at - 2 : at;
  }
  return !isSex(STANDARD + 1) && isSex(STANDARD + 2) ? STANDARD + 1 : STANDARD;
};

/** `H` marks the primary holder of a shared document and is no name. */
const secondGiven = (part: Part | undefined): Part | undefined =>
  part?.text === 'H' ? undefined : part;
