import { MAX_TOKENS, type NameBuffer } from '../similarity/name-buffer.ts';
import { ALIKE_TRUNCATED, costLimit, likeness } from '../similarity/relate.ts';
import { soundDistance } from '../sound/distance.ts';
import { isFarFrom, mostEdits, setFilter } from '../sound/edit-filter.ts';
import { MAX_UNITS } from '../sound/encode.ts';
import { editsOfGaps } from '../sound/fold.ts';
import {
  BEGINNING,
  BEGINNING_KEY,
  beginningKey,
  hasKey,
  MAX_KEYS,
  SKELETON_KEY,
  spread,
  wordKeys,
} from './key-table.ts';
import type { Segment } from './segment.ts';
import { WordCards } from './word-cards.ts';

/** The most words of a vocabulary that one word of a query may mean. */
const MOST = 4096;

/** The words of a vocabulary that are like one word of a query, the most alike first. */
export class WordMatches {
  readonly words: Uint32Array = new Uint32Array(MOST);
  readonly alike: Float32Array = new Float32Array(MOST);
  count = 0;
  /** Entries of the list under all of them. */
  postings = 0;

  clear(): void {
    this.count = 0;
    this.postings = 0;
  }

  add(word: number, alike: number): void {
    if (this.count === MOST) return;
    this.words[this.count] = word;
    this.alike[this.count] = alike;
    this.count += 1;
  }

  /** Adds a word that is at least so like, where it has not been found to be more so. */
  raise(word: number, alike: number): void {
    for (let k = 0; k < this.count; k += 1)
      if (this.words[k] === word) {
        this.alike[k] = Math.max(this.alike[k] as number, alike);
        return;
      }
    this.add(word, alike);
  }

  /** Orders by likeness, equal ones as they were found. */
  order(segment: Segment): void {
    const { words, alike, count } = this;
    places.fill(0);
    for (let k = 0; k < count; k += 1) {
      const step = stepOf(alike[k] as number);
      places[step] = (places[step] as number) + 1;
    }
    for (let step = 0, sum = 0; step < STEPS; step += 1) {
      const here = places[step] as number;
      places[step] = sum;
      sum += here;
    }
    this.postings = 0;
    for (let k = 0; k < count; k += 1) {
      const step = stepOf(alike[k] as number);
      const at = places[step] as number;
      places[step] = at + 1;
      sortedWords[at] = words[k] as number;
      sortedAlike[at] = alike[k] as number;
      const word = words[k] as number;
      this.postings +=
        (segment.postingStarts[word + 1] as number) - (segment.postingStarts[word] as number);
    }
    words.set(sortedWords.subarray(0, count));
    alike.set(sortedAlike.subarray(0, count));
  }
}

const STEPS = 128;
const places = new Uint32Array(STEPS);
const sortedWords = new Uint32Array(MOST);
const sortedAlike = new Float32Array(MOST);
const stepOf = (alike: number): number => STEPS - 1 - Math.floor(alike * (STEPS - 1));

const keys = new Int32Array(MAX_KEYS);
const gaps = new Uint8Array(MAX_KEYS);

/** Units beyond which a word may differ in three letters and still be near. */
const LONG = 8;

/** Finds words of one vocabulary by their keys. Keeps marks of what it has seen, so one search at a time. */
export class WordFinder {
  private readonly segment: Segment;
  readonly cards: WordCards;

  constructor(segment: Segment) {
    this.segment = segment;
    this.cards = new WordCards(segment);
  }

  /**
   * Every word that shares a key with word `i` of a query and is like it. A word that the list has as written
   * (`known`) is looked for within one letter, as another name may have become it; others within two.
   */
  find(query: NameBuffer, i: number, known: boolean, into: WordMatches): void {
    this.cards.begin();
    const exact = query.ids[i] as number;
    if (exact >= 0 && this.cards.see(exact)) into.add(exact, 1);
    this.findUnits(
      query.units,
      query.from[i] as number,
      query.length[i] as number,
      query.abjad[i] === 1,
      known ? 1 : 2,
      into,
    );
  }

  /** Marks all words as not seen. */
  forget(): void {
    this.cards.begin();
  }

  /** Every word not seen yet that is like units that stand anywhere. */
  findUnits(
    units: Uint8Array,
    from: number,
    length: number,
    abjad: boolean,
    tolerance: number,
    into: WordMatches,
  ): void {
    if (length === 0) return;
    const { buckets, entries } = this.segment;
    const { cards } = this;
    if (!abjad) setFilter(units, from, length);
    const last = buckets.length - 2;
    const count = wordKeys(units, from, length, abjad, tolerance, keys, gaps);
    const far = tolerance === 2 ? (length > LONG ? 3 : 2) : 1;
    for (let k = 0; k < count; k += 1) {
      const hash = spread(keys[k] as number);
      const own = gaps[k] as number;
      const bucket = hash & last;
      const end = buckets[bucket + 1] as number;
      for (let at = buckets[bucket] as number; at < end; at += 1) {
        const entry = entries[at] as number;
        const other = entry >>> 24;
        if (
          own === SKELETON_KEY ? other !== own : (editsOfGaps[(own << 8) | other] as number) > far
        )
          continue;
        const word = entry & 0xffffff;
        if (!cards.see(word)) continue;
        const size = cards.sizeOf(word);
        const otherAbjad = cards.isAbjad(word);
        const others = cards.unitsOf(size);
        const start = cards.unitsFrom(word, size);
        const longer = Math.max(size, length);
        const limit = costLimit(longer);
        if (!abjad && !otherAbjad) {
          const most = Math.min(tolerance + 1, mostEdits(limit));
          if (Math.abs(size - length) > most) continue;
          if (isFarFrom(others, start, size, most, limit)) continue;
        }
        const cost = soundDistance(
          units,
          from,
          length,
          others,
          start,
          size,
          (abjad ? 1 : 0) | (otherAbjad ? 2 : 0),
          limit,
        );
        if (cost > limit) continue;
        if (hasKey(others, start, size, otherAbjad, keys[k] as number, other))
          into.add(word, likeness(cost, longer));
        else cards.unsee(word);
      }
    }
  }

  /** Adds the words that begin with word `i` of a query, of which the end may be cut off. */
  findBeginnings(query: NameBuffer, i: number, into: WordMatches): void {
    const length = query.length[i] as number;
    const from = query.from[i] as number;
    if (length < BEGINNING) return;
    const { buckets, entries, unitStarts, units } = this.segment;
    const hash = spread(beginningKey(query.units, from));
    const bucket = hash & (buckets.length - 2);
    const end = buckets[bucket + 1] as number;
    for (let at = buckets[bucket] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      if (entry >>> 24 !== BEGINNING_KEY) continue;
      const word = entry & 0xffffff;
      const start = unitStarts[word] as number;
      if ((unitStarts[word + 1] as number) - start <= length) continue;
      let same = true;
      for (let k = 0; k < length && same; k += 1) same = units[start + k] === query.units[from + k];
      if (same) into.add(word, ALIKE_TRUNCATED);
    }
  }
}

const joined = new Uint8Array(MAX_TOKENS * MAX_UNITS);

/** Words of the list that words `i` and `i + 1` of a query are when written together. */
export const findJoined = (
  finder: WordFinder,
  query: NameBuffer,
  i: number,
  into: WordMatches,
): void => {
  let length = 0;
  for (const word of [i, i + 1]) {
    const from = query.from[word] as number;
    for (let k = 0; k < (query.length[word] as number) && length < MAX_UNITS; k += 1) {
      const one = query.units[from + k] as number;
      if (length === 0 || joined[length - 1] !== one || query.abjad[i] === 1)
        joined[length++] = one;
    }
  }
  if (length < 5) return;
  finder.forget();
  finder.findUnits(joined, 0, length, query.abjad[i] === 1, 0, into);
};
