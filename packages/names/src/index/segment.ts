import { packBirthDate, readBirthDate } from '../birth-date/birth-date.ts';
import { confusableKey, normaliseDocumentNumber } from '../document-number/document-number.ts';
import { INITIAL, PARTICLE, TITLE } from '../similarity/name-buffer.ts';
import { mayBeCut } from '../tokens/name-tokens.ts';
import { splitWords, Words } from '../tokens/split-words.ts';
import { bytes, Growable, shorts, words } from './growable.ts';
import { buildKeyTable, type KeyTable } from './key-table.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';
import { KIND, type VocabularyArrays, VocabularyBuilder } from './vocabulary.ts';

/** An entry of a list: one name of one person. Entries of one `id` are names of one person. */
export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  /** As `readBirthDate` reads it; what it cannot read counts as unknown. */
  readonly birthDate?: string | undefined;
  /** The code of a state, up to three letters. */
  readonly nationality?: string | undefined;
  readonly document?: string | undefined;
}

/** A part of the index that does not change: the entries of a list in arrays. */
export interface Segment extends VocabularyArrays, KeyTable {
  /** Words of entry `e` from `wordStarts[e]` to `wordStarts[e + 1]`. */
  readonly wordStarts: Uint32Array;
  readonly entryWords: Uint32Array;
  /** Entries of word `w` from `postingStarts[w]` to `postingStarts[w + 1]`, ascending. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** Packed dates of birth; 0 for none. */
  readonly births: Uint32Array;
  /** Nationality in three times five bits, and {@link CUT}. */
  readonly flags: Uint16Array;
  /** Ids in UTF-8, one after the other. */
  readonly ids: Uint8Array;
  readonly idStarts: Uint32Array;
  /** Normal document numbers in ASCII; empty where no entry has one. */
  readonly documents: Uint8Array;
  readonly documentStarts: Uint32Array;
  /** Open hash table of entries plus one by the confusable key of their document. */
  readonly documentTable: Uint32Array;
}

/** The flag of a name that may be cut at its end. */
export const CUT = 0x8000;

/** A nationality as a number: three letters of five bits each, 0 for none. */
export const packNationality = (code: string | undefined): number => {
  let packed = 0;
  for (const letter of (code ?? '').trim().toUpperCase().slice(0, 3)) {
    const number = letter.charCodeAt(0) - 64;
    if (number >= 1 && number <= 26) packed = (packed << 5) | number;
  }
  return packed;
};

const cutter = new Words();

/** Reads a list into a segment. A name without words is an entry that only its document finds. */
export class SegmentBuilder {
  private readonly vocabulary = new VocabularyBuilder();
  private readonly wordStarts = new Growable(words, 1 << 12);
  private readonly entryWords = new Growable(words, 1 << 14);
  private readonly births = new Growable(words, 1 << 12);
  private readonly flags = new Growable(shorts, 1 << 12);
  private readonly ids = new Growable(bytes, 1 << 14);
  private readonly idStarts = new Growable(words, 1 << 12);
  private readonly documents = new Growable(bytes, 16);
  private readonly documentStarts = new Growable(words, 16);
  private readonly hasDocuments: boolean;

  constructor(hasDocuments: boolean) {
    this.hasDocuments = hasDocuments;
    this.wordStarts.push(0);
    this.idStarts.push(0);
    this.documentStarts.push(0);
  }

  get count(): number {
    return this.births.length;
  }

  add(entry: IndexEntry): void {
    splitWords(entry.name, cutter);
    const start = this.entryWords.length;
    for (let at = 0; at < cutter.count; at += 1) {
      const word = this.vocabulary.add(
        cutter.codes,
        cutter.starts[at] as number,
        cutter.starts[at + 1] as number,
      );
      this.entryWords.push(word);
    }
    this.wordStarts.push(start + cutter.count);
    this.births.push(
      entry.birthDate === undefined || entry.birthDate === ''
        ? 0
        : packBirthDate(readBirthDate(entry.birthDate)),
    );
    this.flags.push(packNationality(entry.nationality) | (mayBeCut(entry.name) ? CUT : 0));
    pushText(this.ids, this.idStarts, entry.id);
    if (this.hasDocuments)
      pushText(this.documents, this.documentStarts, normaliseDocumentNumber(entry.document ?? ''));
  }

  /** Takes over an entry of another segment as it is. */
  copy(segment: Segment, entry: number): void {
    const { codes, starts, wordStarts, entryWords } = segment;
    const to = wordStarts[entry + 1] as number;
    for (let at = wordStarts[entry] as number; at < to; at += 1) {
      const word = entryWords[at] as number;
      this.entryWords.push(
        this.vocabulary.add(codes, starts[word] as number, starts[word + 1] as number),
      );
    }
    this.wordStarts.push(this.entryWords.length);
    this.births.push(segment.births[entry] as number);
    this.flags.push(segment.flags[entry] as number);
    pushBytes(this.ids, this.idStarts, segment.ids, segment.idStarts, entry);
    if (this.hasDocuments)
      pushBytes(
        this.documents,
        this.documentStarts,
        segment.documents,
        segment.documentStarts,
        entry,
      );
  }

  /** The arrays. The builder is used up. */
  build(): Segment {
    const vocabulary = this.vocabulary.build();
    const wordStarts = this.wordStarts.trimmed();
    const entryWords = this.entryWords.trimmed();
    const documents = this.documents.trimmed();
    const documentStarts = this.documentStarts.trimmed();
    return {
      ...vocabulary,
      ...buildKeyTable(vocabulary),
      wordStarts,
      entryWords,
      ...postingsOf(vocabulary.kinds, wordStarts, entryWords),
      births: this.births.trimmed(),
      flags: this.flags.trimmed(),
      ids: this.ids.trimmed(),
      idStarts: this.idStarts.trimmed(),
      documents,
      documentStarts,
      documentTable: documentTableOf(documents, documentStarts),
    };
  }
}

const pushText = (
  into: Growable<Uint8Array>,
  starts: Growable<Uint32Array>,
  text: string,
): void => {
  const room = into.reserve(text.length * 3);
  const at = into.length + writeUtf8(text, room, into.length);
  into.length = at;
  starts.push(at);
};

const pushBytes = (
  into: Growable<Uint8Array>,
  starts: Growable<Uint32Array>,
  bytesOf: Uint8Array,
  startsOf: Uint32Array,
  entry: number,
): void => {
  if (entry + 1 < startsOf.length) {
    const piece = bytesOf.subarray(startsOf[entry] as number, startsOf[entry + 1] as number);
    into.reserve(piece.length).set(piece, into.length);
    into.length += piece.length;
  }
  starts.push(into.length);
};

/** Whether a word of an entry leads to it: names and patronymics do; others only where it has no such word. */
export const isPosted = (kind: number, hasName: boolean): boolean =>
  kind !== INITIAL && (!hasName || (kind !== PARTICLE && kind !== TITLE));

/** Whether an entry has a word that is a name or patronymic. */
export const hasNameWord = (
  kinds: Uint8Array,
  entryWords: Uint32Array,
  from: number,
  to: number,
): boolean => {
  for (let at = from; at < to; at += 1) {
    const kind = (kinds[entryWords[at] as number] as number) & KIND;
    if (kind !== INITIAL && kind !== PARTICLE && kind !== TITLE) return true;
  }
  return false;
};

const postingsOf = (
  kinds: Uint8Array,
  wordStarts: Uint32Array,
  entryWords: Uint32Array,
): Pick<Segment, 'postingStarts' | 'postings'> => {
  const postingStarts = new Uint32Array(kinds.length + 1);
  const each = (visit: (word: number, entry: number) => void): void => {
    for (let entry = 0; entry + 1 < wordStarts.length; entry += 1) {
      const from = wordStarts[entry] as number;
      const to = wordStarts[entry + 1] as number;
      const named = hasNameWord(kinds, entryWords, from, to);
      for (let at = from; at < to; at += 1) {
        const word = entryWords[at] as number;
        if (!isPosted((kinds[word] as number) & KIND, named)) continue;
        let again = false;
        for (let k = from; k < at; k += 1) again ||= entryWords[k] === word;
        if (!again) visit(word, entry);
      }
    }
  };
  each((word) => {
    postingStarts[word + 1] = (postingStarts[word + 1] as number) + 1;
  });
  for (let word = 0; word < kinds.length; word += 1)
    postingStarts[word + 1] = (postingStarts[word + 1] as number) + (postingStarts[word] as number);
  const postings = new Uint32Array(postingStarts[kinds.length] as number);
  const next = postingStarts.slice();
  each((word, entry) => {
    const at = next[word] as number;
    postings[at] = entry;
    next[word] = at + 1;
  });
  return { postingStarts, postings };
};

const documentTableOf = (documents: Uint8Array, starts: Uint32Array): Uint32Array => {
  const count = starts.length - 1;
  if (count === 0) return new Uint32Array(1);
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
  for (let entry = 0; entry < count; entry += 1) {
    const text = asciiText(documents, starts[entry] as number, starts[entry + 1] as number);
    if (text === '') continue;
    let at = textHash(confusableKey(text)) & (table.length - 1);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    table[at] = entry + 1;
  }
  return table;
};

/** A 32-bit hash of a text. */
export const textHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Bytes of ASCII as text. */
export const asciiText = (from: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...from.subarray(start, end));

/** The id of an entry. */
export const idOf = ({ ids, idStarts }: Segment, entry: number): string =>
  readUtf8(ids, idStarts[entry] as number, idStarts[entry + 1] as number);
