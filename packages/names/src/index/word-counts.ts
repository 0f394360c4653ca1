import { isAside } from '../similarity/align.ts';
import { hasNameWord, isPosted, type Segment } from './segment.ts';
import { findWord, flagsOf, KIND } from './vocabulary.ts';

/**
 * How many entries have each word: those of one segment, and of the whole list. Entries that were taken out do not
 * count, though their words stay in the segment, so that what is asked here does not depend on how the list came about.
 */
export class WordCounts {
  private readonly segment: Segment;
  private readonly own: Uint32Array;
  private twin: WordCounts | undefined;
  /** Which word of the twin each word is, or -1. */
  private twinWords: Int32Array = new Int32Array(0);

  constructor(segment: Segment) {
    const { postingStarts } = segment;
    this.segment = segment;
    this.own = new Uint32Array(segment.kinds.length);
    for (let word = 0; word < this.own.length; word += 1)
      this.own[word] = (postingStarts[word + 1] as number) - (postingStarts[word] as number);
  }

  get byteLength(): number {
    return this.own.byteLength + this.twinWords.byteLength;
  }

  /** Lets two segments of a list count the words that both have together. */
  static pair(one: WordCounts, other: WordCounts): void {
    const { codes, starts } = other.segment;
    const inOne = new Int32Array(other.own.length);
    const inOther = new Int32Array(one.own.length).fill(-1);
    for (let word = 0; word < inOne.length; word += 1) {
      const same = findWord(one.segment, codes, starts[word] as number, starts[word + 1] as number);
      inOne[word] = same;
      if (same >= 0) inOther[same] = word;
    }
    one.twin = other;
    one.twinWords = inOther;
    other.twin = one;
    other.twinWords = inOne;
  }

  /** Takes the words of an entry out. */
  remove(entry: number): void {
    const { wordStarts, entryWords, kinds } = this.segment;
    const from = wordStarts[entry] as number;
    const to = wordStarts[entry + 1] as number;
    const named = hasNameWord(kinds, entryWords, from, to);
    for (const word of new Set(entryWords.subarray(from, to)))
      if (isPosted((kinds[word] as number) & KIND, named))
        this.own[word] = (this.own[word] as number) - 1;
  }

  /** Entries of this segment that have a word of it. */
  inSegment(word: number): number {
    return this.own[word] as number;
  }

  /** Entries of the whole list that have a word of this segment. */
  inList(word: number): number {
    const other = this.twinWords[word] ?? -1;
    return (this.own[word] as number) + (other < 0 ? 0 : (this.twin?.own[other] ?? 0));
  }

  /** Entries of the whole list that have a word of UTF-16 codes. */
  ofText(codes: Uint16Array, from: number, to: number): number {
    const word = findWord(this.segment, codes, from, to);
    if (word >= 0) return this.inList(word);
    const { twin } = this;
    const other = twin === undefined ? -1 : findWord(twin.segment, codes, from, to);
    return other < 0 ? 0 : (twin?.own[other] as number);
  }

  /** Whether the list knows a word of UTF-16 codes; particles and titles lead to no entry and are always known. */
  knows(codes: Uint16Array, from: number, to: number): boolean {
    if (this.ofText(codes, from, to) > 0) return true;
    return isAside(flagsOf(String.fromCharCode(...codes.subarray(from, to))) & KIND);
  }
}
