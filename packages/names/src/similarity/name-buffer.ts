import { nicknameGroupsOf } from '../nicknames/nicknames.ts';
import { encodeUnits, MAX_UNITS } from '../sound/encode.ts';
import { MAX_LETTERS } from '../sound/letter-edits.ts';
import type { NameTokens } from '../tokens/name-tokens.ts';
import { sonOf, type WordKind } from '../tokens/particles.ts';
import { leavesVowelsOut } from '../transliteration/writing-system.ts';

/** The most words of a name that are aligned. */
export const MAX_TOKENS = 12;

/** Kinds of words by number, for arrays. */
export const KINDS: readonly WordKind[] = ['name', 'initial', 'particle', 'patronymic', 'title'];
export const NAME = 0;
export const INITIAL = 1;
export const PARTICLE = 2;
export const PATRONYMIC = 3;
export const TITLE = 4;

/**
 * A name ready to be aligned, in arrays that are refilled for each name. `ids` are equal only for words with the same
 * spelling.
 */
export class NameBuffer {
  /** Units of sound of all words; that of an index is put in its place. */
  units: Uint8Array = new Uint8Array(MAX_TOKENS * MAX_UNITS);
  readonly from: Int32Array = new Int32Array(MAX_TOKENS);
  readonly length: Int32Array = new Int32Array(MAX_TOKENS);
  readonly kind: Uint8Array = new Uint8Array(MAX_TOKENS);
  readonly abjad: Uint8Array = new Uint8Array(MAX_TOKENS);
  /** How much a word tells, in bits. */
  readonly weight: Float64Array = new Float64Array(MAX_TOKENS);
  readonly ids: Int32Array = new Int32Array(MAX_TOKENS);
  /** The words as written, in UTF-16 codes; those of an index are put in their place. */
  codes: Uint16Array = new Uint16Array(MAX_TOKENS * MAX_LETTERS);
  readonly codesFrom: Int32Array = new Int32Array(MAX_TOKENS);
  /** Letters of the word as written. */
  readonly letters: Int32Array = new Int32Array(MAX_TOKENS);
  /** Whether the word says that the next one is the father's name. */
  readonly sonOf: Uint8Array = new Uint8Array(MAX_TOKENS);
  readonly nicknames: (readonly number[])[] = [];
  count = 0;
  /** Whether the name may be cut at its end. */
  cut = false;
}

/** How much a word tells where no list says how frequent it is, in bits: longer ones are rarer. */
export const plainWeight = (kind: number, units: number): number =>
  kind === TITLE ? 0.5 : kind === PARTICLE ? 1.2 : kind === INITIAL ? 3 : 5 + Math.min(units, 8);

/** Fills a buffer from the words of a name. `idOf` numbers words, and the same word always alike. */
export const fillBuffer = (
  buffer: NameBuffer,
  name: NameTokens,
  idOf: (text: string) => number,
): void => {
  const { units, from, length, kind, abjad, weight, ids, letters } = buffer;
  buffer.count = Math.min(name.tokens.length, MAX_TOKENS);
  buffer.cut = name.cut;
  for (let at = 0; at < buffer.count; at += 1) {
    const token = name.tokens[at];
    if (token === undefined) break;
    from[at] = at * MAX_UNITS;
    length[at] = encodeUnits(token.text, units, at * MAX_UNITS);
    kind[at] = KINDS.indexOf(token.kind);
    abjad[at] = token.script !== undefined && leavesVowelsOut(token.script) ? 1 : 0;
    weight[at] = plainWeight(kind[at] as number, length[at] as number);
    ids[at] = idOf(token.text);
    letters[at] = token.text.length;
    buffer.codesFrom[at] = at * MAX_LETTERS;
    for (let k = 0; k < token.text.length && k < MAX_LETTERS; k += 1)
      buffer.codes[at * MAX_LETTERS + k] = token.text.charCodeAt(k);
    buffer.sonOf[at] = sonOf.has(token.text) ? 1 : 0;
    buffer.nicknames[at] = nicknameGroupsOf(token.text);
  }
};
