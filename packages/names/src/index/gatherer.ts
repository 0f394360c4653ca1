import { nicknamesOf } from '../nicknames/nicknames.ts';
import { isAside } from '../similarity/align.ts';
import { INITIAL, MAX_TOKENS, type NameBuffer } from '../similarity/name-buffer.ts';
import { ALIKE_NICKNAME } from '../similarity/relate.ts';
import type { EntryScores } from './entry-scores.ts';
import { codesOf, type PreparedQuery } from './prepared-query.ts';
import type { Segment } from './segment.ts';
import { findWord } from './vocabulary.ts';
import type { WordCounts } from './word-counts.ts';
import { findJoined, WordFinder, WordMatches } from './word-matches.ts';
import type { WordMemo } from './word-memo.ts';

/** Postings that one query may read: this many, and a share of the list. */
const BUDGET = 60_000;
const BUDGET_SHARE = 0.06;

/** Postings up to which words beyond the two rarest lead to entries. */
const MODEST = 3000;
const MODEST_SHARE = 0.003;

/** Postings of a word that are not read where the query has been found already, and entries that are looked at for it. */
const MANY = 1000;
const FEW = 1000;

/** Finds what the words of a query may mean in a list, and the entries that have such words. */
export class Gatherer {
  private readonly segment: Segment;
  private readonly counts: WordCounts;
  private readonly finder: WordFinder;
  readonly budget: number;
  private readonly modest: number;
  private readonly matches: readonly WordMatches[] = Array.from(
    { length: MAX_TOKENS * 2 },
    () => new WordMatches(),
  );
  /** The list of matches of each word of the query, or -1. */
  private readonly listOf: Int8Array = new Int8Array(MAX_TOKENS);

  constructor(segment: Segment, counts: WordCounts) {
    this.segment = segment;
    this.counts = counts;
    this.finder = new WordFinder(segment);
    this.budget = BUDGET + Math.floor(segment.births.length * BUDGET_SHARE);
    this.modest = MODEST + Math.floor(segment.births.length * MODEST_SHARE);
  }

  get byteLength(): number {
    return this.finder.cards.byteLength;
  }

  /**
   * Finds the words that the words of the query may mean, and gathers the entries under them. Before many more are read,
   * `isSettled` is asked whether the query is found among those gathered; returns what it said last.
   */
  gather(
    query: PreparedQuery,
    memo: WordMemo,
    scores: EntryScores,
    isSettled: () => boolean,
  ): boolean {
    const { buffer, codes, tokens } = query;
    const { matches } = this;
    const masks: number[] = [];
    let lists = 0;
    this.listOf.fill(-1);
    const noted = (list: WordMatches, first: number, last: number): void => {
      list.order(this.segment);
      for (let k = 0; k < list.count; k += 1)
        for (let i = first; i <= last; i += 1)
          memo.note(list.words[k] as number, i, list.alike[k] as number);
      if (list.postings === 0) return;
      masks[lists] = ((1 << (last + 1)) - 1) & ~((1 << first) - 1);
      lists += 1;
    };
    for (let i = 0; i < buffer.count; i += 1) {
      const kind = buffer.kind[i] as number;
      const list = matches[lists];
      if (list === undefined || kind === INITIAL || isAside(kind)) continue;
      list.clear();
      const written = codes[i] as Uint16Array;
      // Whether the list has it, not only this segment: results must not depend on how the list was built.
      const known = this.counts.ofText(written, 0, written.length) > 0;
      this.finder.find(buffer, i, known, list);
      if ((buffer.nicknames[i] ?? []).length > 0)
        this.addNicknames(tokens.tokens[i]?.text ?? '', list);
      if (buffer.cut && !known) this.finder.findBeginnings(buffer, i, list);
      if (!known) this.addHalves(written, list);
      const before = lists;
      noted(list, i, i);
      if (lists > before) this.listOf[i] = before;
    }
    for (let i = 0; i + 1 < buffer.count; i += 1) {
      const list = matches[lists];
      if (
        list === undefined ||
        (isAside(buffer.kind[i] as number) && isAside(buffer.kind[i + 1] as number))
      )
        continue;
      list.clear();
      findJoined(this.finder, buffer, i, list);
      noted(list, i, i + 1);
    }
    const order = Array.from({ length: lists }, (_, at) => at).sort(
      (a, b) => (matches[a] as WordMatches).postings - (matches[b] as WordMatches).postings,
    );
    let left = this.budget;
    let done = 0;
    for (const at of order) {
      const mask = masks[at] as number;
      const list = matches[at] as WordMatches;
      // The right person has one of two words, or is not found by the third: that one is only compared.
      const read = this.budget - left;
      if ((done & (done - 1)) !== 0 && read + list.postings > this.modest) continue;
      if (
        done !== 0 &&
        list.postings > MANY &&
        scores.count <= FEW &&
        scores.count * 2 < list.postings &&
        isSettled()
      )
        return true;
      left -= scores.add(this.segment, list, mask, weightIn(buffer, mask), left);
      if (left <= 0) return false;
      if ((mask & (mask - 1)) === 0) done |= mask;
    }
    return false;
  }

  private addNicknames(text: string, list: WordMatches): void {
    for (const other of nicknamesOf(text)) {
      const word = this.wordOf(other);
      if (word >= 0) list.raise(word, ALIKE_NICKNAME);
    }
  }

  /** Where a word that the list lacks is two of its words written together, the rarer one leads to them. */
  private addHalves(codes: Uint16Array, list: WordMatches): void {
    const { segment, counts } = this;
    const end = codes.length;
    for (let at = 2; at + 2 <= end; at += 1) {
      if (!counts.knows(codes, 0, at) || !counts.knows(codes, at, end)) continue;
      const one = counts.ofText(codes, 0, at);
      const other = counts.ofText(codes, at, end);
      const second = one === 0 || (other > 0 && other < one);
      const word = second ? findWord(segment, codes, at, end) : findWord(segment, codes, 0, at);
      if (word >= 0) list.add(word, HALF);
    }
  }

  /** How many entries have a word that is at least so like word `i` of the query that was searched last. */
  entriesAlike(i: number, alike: number): number {
    const list = this.matches[this.listOf[i] as number];
    let count = 0;
    for (let k = 0; k < (list?.count ?? 0); k += 1)
      if ((list?.alike[k] as number) >= alike - 0.001)
        count += this.counts.inSegment(list?.words[k] as number);
    return count;
  }

  private wordOf(text: string): number {
    const codes = codesOf(text);
    return findWord(this.segment, codes, 0, codes.length);
  }
}

const HALF = 0.95;

const weightIn = (buffer: NameBuffer, mask: number): number => {
  let weight = 0;
  for (let i = 0; i < buffer.count; i += 1)
    if ((mask & (1 << i)) !== 0) weight += buffer.weight[i] as number;
  return weight;
};
