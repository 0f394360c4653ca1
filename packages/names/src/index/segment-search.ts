import { birthDateBits, birthDateRelation } from '../birth-date/compare-birth-dates.ts';
import {
  compareDocumentNumbers,
  confusableKey,
  neighbourKeys,
} from '../document-number/document-number.ts';
import { nicknameGroupsOf, nicknameWords } from '../nicknames/nicknames.ts';
import { Alignment, alignRelated, isAside } from '../similarity/align.ts';
import {
  INITIAL,
  MAX_TOKENS,
  NAME,
  NameBuffer,
  PARTICLE,
  plainWeight,
  TITLE,
} from '../similarity/name-buffer.ts';
import { nameLikeness } from '../similarity/name-score.ts';
import { personScore } from '../similarity/person-score.ts';
import { exchange } from '../sound/costs.ts';
import { UNIT_COUNT } from '../sound/units.ts';
import { EntryScores } from './entry-scores.ts';
import { Gatherer } from './gatherer.ts';
import { codesOf, type PreparedQuery } from './prepared-query.ts';
import { asciiText, CUT, hasNameWord, type Segment, textHash } from './segment.ts';
import type { TopHits } from './top-hits.ts';
import { ABJAD, findWord, KIND, SON_OF } from './vocabulary.ts';
import { WordCounts } from './word-counts.ts';
import { WordMemo } from './word-memo.ts';

/** Entries that are looked at word by word, at least and at most. */
const ENOUGH = 160;
const CANDIDATES = 4096;
/** Entries that are aligned, beyond the number that is asked for. */
const ALIGNED = 8;
/** What two entries may differ in promise and count as equal. */
const TIE = 0.005;
/** How like the words of a query must be to those of an entry that has it whole. */
const WHOLE = 0.75;

/** Searches one segment. Holds the arrays that a search needs, so one search at a time. */
export class SegmentSearch {
  readonly segment: Segment;
  /** Entries that have been taken out of the list, a bit each. */
  readonly removed: Uint8Array;
  readonly counts: WordCounts;
  removedCount: number = 0;
  /** Entries of the whole list. */
  listSize: number;
  private readonly memo: WordMemo;
  private readonly scores: EntryScores;
  private readonly gatherer: Gatherer;
  private readonly candidates = new Uint32Array(CANDIDATES);
  private readonly promises = new Float64Array(CANDIDATES);
  private readonly nicknames = new Map<number, readonly number[]>();
  private readonly entry = new NameBuffer();
  private readonly best = new Float64Array(MAX_TOKENS);
  /** Whether the entry whose promise was asked for last has every word of the query, and no other date of birth. */
  private isWhole = false;
  readonly alignment: Alignment = new Alignment();

  constructor(segment: Segment) {
    const entries = segment.births.length;
    this.segment = segment;
    this.listSize = entries;
    this.removed = new Uint8Array((entries >> 3) + 1);
    this.counts = new WordCounts(segment);
    this.memo = new WordMemo(segment);
    this.gatherer = new Gatherer(segment, this.counts);
    this.scores = new EntryScores(entries, this.gatherer.budget);
    this.entry.units = segment.units;
    this.entry.codes = segment.codes;
    for (const text of nicknameWords()) {
      const codes = codesOf(text);
      const word = findWord(segment, codes, 0, codes.length);
      if (word >= 0) this.nicknames.set(word, nicknameGroupsOf(text));
    }
  }

  /** Bytes of the arrays that hold the segment and of those that a search of it needs. */
  get byteLength(): number {
    const { segment, removed, counts, memo, scores, gatherer } = this;
    return [...Object.values(segment), removed, counts, memo, scores, gatherer].reduce(
      (sum: number, { byteLength }: { readonly byteLength: number }) => sum + byteLength,
      0,
    );
  }

  isRemoved(entry: number): boolean {
    return ((this.removed[entry >> 3] as number) & (1 << (entry & 7))) !== 0;
  }

  /** Takes an entry out. False where it was out before. */
  remove(entry: number): boolean {
    if (this.isRemoved(entry)) return false;
    this.removed[entry >> 3] = (this.removed[entry >> 3] as number) | (1 << (entry & 7));
    this.removedCount += 1;
    this.counts.remove(entry);
    return true;
  }

  /** How much a word tells in this list, in bits: never more than by itself, less where many have it. */
  weightOf(kind: number, units: number, count: number): number {
    const plain = plainWeight(kind, units);
    if (kind === INITIAL || kind === PARTICLE || kind === TITLE) return plain;
    return Math.min(
      plain,
      Math.max(3, Math.log2((Math.max(this.listSize, 4096) + 1) / (count + 1))),
    );
  }

  /** The number of a word of the query in this segment, or -1. */
  wordOf(codes: Uint16Array): number {
    return findWord(this.segment, codes, 0, codes.length);
  }

  /** Adds the best entries of this segment to `hits`. The weights of the query must have been set. */
  search(query: PreparedQuery, number: number, hits: TopHits): void {
    const { buffer } = query;
    this.memo.begin();
    this.identify(query);
    let count = 0;
    const settled = this.gatherer.gather(query, this.memo, this.scores, () => {
      count = this.scores.all(this.candidates);
      return this.isAmong(query, count);
    });
    if (settled) this.scores.begin();
    else {
      const { weight, count: words } = buffer;
      count = this.scores.take(weight, words, ENOUGH, query.hasInitial, this.candidates);
      for (let k = 0; k < count; k += 1)
        this.promises[k] = this.promise(query, this.candidates[k] as number);
    }
    this.rank(query, count, number, hits);
    if (query.document !== '') this.searchDocuments(query, number, hits);
  }

  /** Gives the words of a query their numbers in this segment: the same word is the same number. */
  identify({ buffer, codes }: PreparedQuery): void {
    for (let i = 0; i < buffer.count; i += 1) {
      const exact = this.wordOf(codes[i] as Uint16Array);
      buffer.ids[i] = exact >= 0 ? exact : -2 - i;
    }
  }

  /** Looks at candidates word by word, and whether one of them has every word of the query. */
  private isAmong(query: PreparedQuery, count: number): boolean {
    let among = false;
    for (let k = 0; k < count; k += 1) {
      const entry = this.candidates[k] as number;
      this.promises[k] = this.promise(query, entry);
      among ||= this.isWhole && !this.isRemoved(entry);
    }
    return among;
  }

  /** Aligns the best candidates by what they promise, and adds them to the hits. */
  private rank(query: PreparedQuery, count: number, number: number, hits: TopHits): void {
    const { candidates, promises } = this;
    const aligned = hits.entries.length + ALIGNED;
    const least = count <= aligned ? -1 : nthLargest(promises, count, aligned);
    // Of entries that promise the same as the last, not more than as many again are aligned.
    let ties = 2 * aligned;
    for (let k = 0; k < count; k += 1) {
      const entry = candidates[k] as number;
      const promise = promises[k] as number;
      if (promise < least || this.isRemoved(entry)) continue;
      if (promise < least + TIE && ties-- <= 0) continue;
      hits.add(number, entry, this.score(query, entry));
    }
  }

  /** A quick score of an entry: each word of the query with the word most like it. */
  private promise(query: PreparedQuery, entry: number): number {
    const { buffer } = query;
    const { wordStarts, entryWords, kinds, births } = this.segment;
    const { memo, best } = this;
    const { alike: alikes } = memo;
    const { count } = buffer;
    const to = wordStarts[entry + 1] as number;
    for (let i = 0; i < count; i += 1) best[i] = 0;
    let lacking = 0;
    for (let at = wordStarts[entry] as number; at < to; at += 1) {
      const word = entryWords[at] as number;
      const row = memo.row(word);
      let met = false;
      if (row >= 0)
        for (let i = 0; i < count; i += 1) {
          const alike = alikes[row * MAX_TOKENS + i] as number;
          if (alike > 0) {
            met = true;
            if (alike > (best[i] as number)) best[i] = alike;
          }
        }
      if (!met && !isAside((kinds[word] as number) & KIND) && !this.meetsInitial(query, word))
        lacking += 1;
    }
    let met = 0;
    let all = 0;
    let missing = 0;
    for (let i = 0; i < buffer.count; i += 1) {
      const weight = buffer.weight[i] as number;
      const alike = best[i] as number;
      if (alike > 0) {
        met += alike * weight;
        all += weight;
      } else if (!isAside(buffer.kind[i] as number)) {
        missing += 1;
        all += (missing <= lacking ? 1.8 : 0.22) * weight;
      }
    }
    this.isWhole = missing === 0 && met >= WHOLE * all && lacking <= 2;
    if (lacking > missing) all += 2 * (lacking - missing);
    const name = met / (all + 4);
    if (query.birth === 0) return name;
    const birth = births[entry] as number;
    const relation = birthDateRelation(query.birth, birth);
    const bits = birthDateBits(relation, query.birth, birth);
    if (bits < 0) this.isWhole = false;
    return name + (bits > 0 ? 0.02 : 0.037) * bits;
  }

  /** Whether a word begins with an initial of the query; notes it as met. */
  private meetsInitial({ buffer, hasInitial }: PreparedQuery, word: number): boolean {
    const { units, unitStarts, kinds, codes, starts } = this.segment;
    const from = unitStarts[word] as number;
    const letter = codes[starts[word] as number];
    if (from === unitStarts[word + 1]) return false;
    const initial = ((kinds[word] as number) & KIND) === INITIAL;
    if (!initial && !hasInitial) return false;
    for (let i = 0; i < buffer.count; i += 1) {
      if (buffer.kind[i] !== INITIAL && !initial) continue;
      const one = buffer.units[buffer.from[i] as number] as number;
      const near = (exchange[one * UNIT_COUNT + (units[from] as number)] as number) <= 12;
      if (!near && buffer.codes[buffer.codesFrom[i] as number] !== letter) continue;
      if ((this.best[i] as number) < 0.9) this.best[i] = 0.9;
      return true;
    }
    return false;
  }

  /** Puts the words of an entry into the buffer that is aligned. */
  load(entry: number): NameBuffer {
    const { segment, entry: buffer } = this;
    const from = segment.wordStarts[entry] as number;
    const to = segment.wordStarts[entry + 1] as number;
    const named = hasNameWord(segment.kinds, segment.entryWords, from, to);
    buffer.count = Math.min(MAX_TOKENS, to - from);
    buffer.cut = ((segment.flags[entry] as number) & CUT) !== 0;
    for (let j = 0; j < buffer.count; j += 1) {
      const word = segment.entryWords[from + j] as number;
      const flags = segment.kinds[word] as number;
      const start = segment.unitStarts[word] as number;
      const length = (segment.unitStarts[word + 1] as number) - start;
      const kind = flags & KIND;
      buffer.ids[j] = word;
      buffer.from[j] = start;
      buffer.length[j] = length;
      buffer.codesFrom[j] = segment.starts[word] as number;
      buffer.letters[j] = (segment.starts[word + 1] as number) - (segment.starts[word] as number);
      buffer.kind[j] = named || kind === INITIAL ? kind : NAME;
      buffer.abjad[j] = (flags & ABJAD) === 0 ? 0 : 1;
      buffer.sonOf[j] = (flags & SON_OF) === 0 ? 0 : 1;
      buffer.nicknames[j] = this.nicknames.get(word) ?? NO_GROUPS;
      buffer.weight[j] = this.weightOf(buffer.kind[j] as number, length, this.counts.inList(word));
    }
    return buffer;
  }

  /** Aligns an entry with the query and returns how alike their names are. */
  alignEntry(query: PreparedQuery, entry: number): number {
    const { buffer } = query;
    const name = this.load(entry);
    const cut = buffer.cut || name.cut;
    for (let i = 0; i < buffer.count; i += 1)
      for (let j = 0; j < name.count; j += 1)
        this.memo.relate(buffer, i, name, j, name.ids[j] as number, cut);
    alignRelated(buffer, name, this.alignment);
    return nameLikeness(buffer, name, this.alignment);
  }

  /** The score of an entry. */
  score(query: PreparedQuery, entry: number): number {
    const likeness = this.alignEntry(query, entry);
    const birth = this.segment.births[entry] as number;
    const relation = birthDateRelation(query.birth, birth);
    return personScore(
      likeness,
      birthDateBits(relation, query.birth, birth),
      query.document === ''
        ? 0
        : compareDocumentNumbers(query.document, this.documentOf(entry)).bits,
      this.nationality(query, entry),
    );
  }

  /** How many entries have a word that is at least so like word `i` of the query that was searched last. */
  entriesAlike(i: number, alike: number): number {
    return this.gatherer.entriesAlike(i, alike);
  }

  /** 1 where the nationality is the same, -1 where it is another, 0 where one is unknown. */
  nationality(query: PreparedQuery, entry: number): number {
    const own = (this.segment.flags[entry] as number) & ~CUT;
    return own === 0 || query.nationality === 0 ? 0 : own === query.nationality ? 1 : -1;
  }

  /** The normalised document number of an entry, or "". */
  documentOf(entry: number): string {
    const { documents, documentStarts } = this.segment;
    if (documentStarts.length <= 1) return '';
    return asciiText(
      documents,
      documentStarts[entry] as number,
      documentStarts[entry + 1] as number,
    );
  }

  /** Adds the entries whose document number is that of the query or within an edit of it. */
  private searchDocuments(query: PreparedQuery, number: number, hits: TopHits): void {
    const { documentTable } = this.segment;
    const last = documentTable.length - 1;
    if (last === 0) return;
    const keys = neighbourKeys(confusableKey(query.document));
    const seen = new Set<number>();
    for (let k = 0; k < hits.count; k += 1)
      if (hits.segments[k] === number) seen.add(hits.entries[k] as number);
    for (const key of keys)
      for (let at = textHash(key) & last; documentTable[at] !== 0; at = (at + 1) & last) {
        const entry = (documentTable[at] as number) - 1;
        if (seen.has(entry) || this.isRemoved(entry)) continue;
        if (confusableKey(this.documentOf(entry)) !== key) continue;
        seen.add(entry);
        hits.add(number, entry, this.score(query, entry));
      }
  }
}

const NO_GROUPS: readonly number[] = [];
const STEPS = 2048;
const histogram = new Uint32Array(STEPS + 1);

/** A bound that about `n` of the first `count` values reach: the lower edge of the step in which the nth lies. */
const nthLargest = (values: Float64Array, count: number, n: number): number => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k += 1) {
    const value = values[k] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = (high - low) / STEPS || 1;
  histogram.fill(0);
  for (let k = 0; k < count; k += 1) {
    const step = Math.min(STEPS, Math.floor(((values[k] as number) - low) / width));
    histogram[step] = (histogram[step] as number) + 1;
  }
  let sum = 0;
  for (let step = STEPS; step >= 0; step -= 1) {
    sum += histogram[step] as number;
    if (sum >= n) return low + step * width;
  }
  return low;
};
