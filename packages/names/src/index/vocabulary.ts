import { KINDS } from '../similarity/name-buffer.ts';
import { encodeUnits, MAX_UNITS } from '../sound/encode.ts';
import { kindOf, sonOf } from '../tokens/particles.ts';
import { leavesVowelsOut, writingSystemOf } from '../transliteration/writing-system.ts';
import { bytes, Growable, shorts, words } from './growable.ts';
import { letterMask } from './letter-mask.ts';

/** The arrays of a vocabulary: each word that names of a list have, once. A word's number is its place. */
export interface VocabularyArrays {
  /** UTF-16 codes of all words, one after the other; word `w` from `starts[w]` to `starts[w + 1]`. */
  readonly codes: Uint16Array;
  readonly starts: Uint32Array;
  /** Units of sound, likewise. */
  readonly units: Uint8Array;
  readonly unitStarts: Uint32Array;
  /** Kind of word in the low three bits, {@link ABJAD} and {@link SON_OF}. */
  readonly kinds: Uint8Array;
  /** See `letterMask`. */
  readonly masks: Uint32Array;
  /** Open hash table of word numbers plus one; 0 is free. Its size is a power of two. */
  readonly table: Uint32Array;
}

export const KIND = 7;
export const ABJAD = 8;
export const SON_OF = 16;

/** The most words of a vocabulary: their numbers share 32 bits with a byte of their key. */
const MOST_WORDS: number = 2 ** 24;

/** The most units of all words: where those of a word start has 26 bits. */
const MOST_UNITS = 2 ** 26;

/** The number of a word of UTF-16 codes, or -1. */
export const findWord = (
  { codes, starts, table }: Pick<VocabularyArrays, 'codes' | 'starts' | 'table'>,
  word: Uint16Array,
  from: number,
  to: number,
): number => {
  const mask = table.length - 1;
  for (let at = hashOf(word, from, to) & mask; ; at = (at + 1) & mask) {
    const entry = table[at] as number;
    if (entry === 0) return -1;
    if (isWord(codes, starts[entry - 1] as number, starts[entry] as number, word, from, to))
      return entry - 1;
  }
};

const isWord = (
  codes: Uint16Array,
  start: number,
  end: number,
  word: Uint16Array,
  from: number,
  to: number,
): boolean => {
  if (end - start !== to - from) return false;
  for (let k = 0; k < to - from; k += 1) if (codes[start + k] !== word[from + k]) return false;
  return true;
};

const hashOf = (word: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (word[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

/** A vocabulary in the making. */
export class VocabularyBuilder {
  private readonly codes = new Growable(shorts, 1 << 16);
  private readonly starts = new Growable(words, 1 << 14);
  private table: Uint32Array = new Uint32Array(1 << 15);
  /** The hash of each word in the table, so that few other words are looked at. */
  private hashes: Int32Array = new Int32Array(1 << 15);

  constructor() {
    this.starts.push(0);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** The number of a word, which is added where it is new. Throws a RangeError beyond {@link MOST_WORDS}. */
  add(word: Uint16Array, from: number, to: number): number {
    const { table, hashes } = this;
    const codes = this.codes.array;
    const starts = this.starts.array;
    const hash = hashOf(word, from, to);
    const mask = table.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const entry = table[at] as number;
      if (entry === 0) return this.append(word, from, to, hash, at);
      if (hashes[at] !== hash) continue;
      if (isWord(codes, starts[entry - 1] as number, starts[entry] as number, word, from, to))
        return entry - 1;
    }
  }

  private append(word: Uint16Array, from: number, to: number, hash: number, at: number): number {
    const number = this.count;
    if (number >= MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} different words`);
    const room = this.codes.reserve(to - from);
    for (let k = from; k < to; k += 1) room[this.codes.length + k - from] = word[k] as number;
    this.codes.length += to - from;
    this.starts.push(this.codes.length);
    this.table[at] = number + 1;
    this.hashes[at] = hash;
    if (number * 2 > this.table.length) this.rehash();
    return number;
  }

  private rehash(): void {
    const { table, hashes } = this;
    const size = table.length * 2;
    this.table = new Uint32Array(size);
    this.hashes = new Int32Array(size);
    for (let from = 0; from < table.length; from += 1) {
      if (table[from] === 0) continue;
      const hash = hashes[from] as number;
      let at = hash & (size - 1);
      while (this.table[at] !== 0) at = (at + 1) & (size - 1);
      this.table[at] = table[from] as number;
      this.hashes[at] = hash;
    }
  }

  /** The arrays, with the units of each word. */
  build(): VocabularyArrays {
    const { count } = this;
    const codes = this.codes.trimmed();
    const starts = this.starts.trimmed();
    const units = new Growable(bytes, count * 8 + MAX_UNITS);
    const unitStarts = new Uint32Array(count + 1);
    const kinds = new Uint8Array(count);
    const masks = new Uint32Array(count);
    for (let word = 0; word < count; word += 1) {
      const text = wordText(codes, starts, word);
      units.reserve(MAX_UNITS);
      const length = encodeUnits(text, units.array, units.length);
      kinds[word] = flagsOf(text);
      masks[word] = letterMask(units.array, units.length, length);
      units.length += length;
      unitStarts[word + 1] = units.length;
    }
    if (units.length >= MOST_UNITS)
      throw new RangeError(`more than ${MOST_UNITS} sounds in all words`);
    return { codes, starts, units: units.trimmed(), unitStarts, kinds, masks, table: this.table };
  }
}

/** A word as text. */
export const wordText = (codes: Uint16Array, starts: Uint32Array, word: number): string =>
  String.fromCharCode(...codes.subarray(starts[word] as number, starts[word + 1] as number));

/** Kind and flags of a word by its text. */
export const flagsOf = (text: string): number => {
  const script = writingSystemOf(text.codePointAt(0) ?? 0);
  return (
    KINDS.indexOf(kindOf(text)) |
    (script !== undefined && leavesVowelsOut(script) ? ABJAD : 0) |
    (sonOf.has(text) ? SON_OF : 0)
  );
};
