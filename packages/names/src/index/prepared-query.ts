import { packBirthDate, readBirthDate } from '../birth-date/birth-date.ts';
import { normaliseDocumentNumber } from '../document-number/document-number.ts';
import { fillBuffer, NameBuffer } from '../similarity/name-buffer.ts';
import type { NameTokens } from '../tokens/name-tokens.ts';
import { packNationality } from './segment.ts';

/** A person who is looked for. */
export interface IndexQuery {
  readonly name: string;
  readonly birthDate?: string | undefined;
  readonly nationality?: string | undefined;
  readonly document?: string | undefined;
}

/** A query read once for all segments. */
export interface PreparedQuery {
  readonly tokens: NameTokens;
  readonly buffer: NameBuffer;
  /** UTF-16 codes of the words of the query. */
  readonly codes: readonly Uint16Array[];
  /** Whether a word of it is an initial. */
  readonly hasInitial: boolean;
  readonly birth: number;
  readonly nationality: number;
  /** Normalised document number, or "". */
  readonly document: string;
}

/** Reads a query by these words of its name. What cannot be read of date or nationality counts as unknown. */
export const prepareQuery = (query: IndexQuery, tokens: NameTokens): PreparedQuery => {
  const buffer = new NameBuffer();
  fillBuffer(buffer, tokens, () => -1);
  return {
    tokens,
    buffer,
    codes: tokens.tokens.map(({ text }) => codesOf(text)),
    hasInitial: tokens.tokens.some(({ kind }) => kind === 'initial'),
    birth: packBirthDate(
      query.birthDate === undefined ? undefined : readBirthDate(query.birthDate),
    ),
    nationality: packNationality(query.nationality),
    document: normaliseDocumentNumber(query.document ?? ''),
  };
};

/** The UTF-16 codes of a text. */
export const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
