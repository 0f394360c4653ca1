import { MAX_TOKENS } from '../similarity/name-buffer.ts';
import type { Segment } from './segment.ts';
import type { WordMatches } from './word-matches.ts';

/** Layout of a sum: which query words found the entry is above, the sum is below. */
const SHIFT = 16;
const SUM = 0xffff;
/** Steps of a bit in a sum. */
const SCALE = 64;

/** This number of entries above the last level is more than any list of hits needs. */
const AHEAD = 64;

/** The promise of an entry that most of the query has led to. */
const WHOLE = 2460;

/** Words less alike than this lead to no entry; they count where another word has led there. */
const LEADS = 0.4;

/** How many steps likeness is counted in when candidates are put in order. */
const LEVELS = 4096;

/**
 * What entries have gathered of a query so far: the weights of the words that led to them, each word once with
 * the word most like it.
 */
export class EntryScores {
  /** Where each entry stands among those touched, counted on from query to query, so that nothing need be cleared. */
  private readonly places: Uint32Array;
  private first = 1;
  private readonly touched: Uint32Array;
  /** What each touched entry has gathered. */
  private readonly sums: Uint32Array;
  /** How much each touched entry promises. */
  private readonly levels: Uint16Array;
  /** Entries that have been touched. */
  count = 0;
  private readonly counts = new Uint32Array(LEVELS + 1);

  /** @param entries how many the list has @param budget how many entries a query may touch */
  constructor(entries: number, budget: number) {
    this.places = new Uint32Array(entries);
    this.touched = new Uint32Array(Math.min(entries, budget) + 1);
    this.sums = new Uint32Array(this.touched.length);
    this.levels = new Uint16Array(this.touched.length);
  }

  get byteLength(): number {
    const { places, touched, sums, levels } = this;
    return places.byteLength + touched.byteLength + sums.byteLength + levels.byteLength;
  }

  /**
   * Adds the weight of words of the query (bits of `mask`) to every entry under their matches, until `budget`
   * postings have been read; returns how many were.
   */
  add(
    segment: Segment,
    matches: WordMatches,
    mask: number,
    weight: number,
    budget: number,
  ): number {
    const { places, sums, touched, first } = this;
    const { postingStarts, postings } = segment;
    const bits = mask << SHIFT;
    const room = touched.length - 1;
    let read = 0;
    let { count } = this;
    for (let k = 0; k < matches.count; k += 1) {
      const word = matches.words[k] as number;
      if ((matches.alike[k] as number) < LEADS) break;
      const gain = (bits | Math.round(weight * (matches.alike[k] as number) * SCALE)) >>> 0;
      const end = postingStarts[word + 1] as number;
      let at = postingStarts[word] as number;
      const stop = Math.min(end, at + Math.max(0, budget - read));
      read += stop - at;
      for (; at < stop; at += 1) {
        const entry = postings[at] as number;
        const place = (places[entry] as number) - first;
        if (place >= 0) {
          const sum = sums[place] as number;
          if ((sum & bits) === 0) sums[place] = sum + gain;
        } else if (count < room) {
          places[entry] = first + count;
          touched[count] = entry;
          sums[count] = gain;
          count += 1;
        }
      }
      if (read >= budget) break;
    }
    this.count = count;
    return read;
  }

  /** Writes the entries that have been touched to `into`, which has room for them, and returns how many. */
  all(into: Uint32Array): number {
    into.set(this.touched.subarray(0, this.count));
    return this.count;
  }

  /** Forgets what was gathered. */
  begin(): void {
    this.first += this.count;
    this.count = 0;
    if (this.first < 0xf0000000) return;
    this.places.fill(0);
    this.first = 1;
  }

  /**
   * Writes the most promising entries to `into` and returns their number: whole levels of promise until there are `enough`
   * (the last level may be cut if the others are enough for a list of hits), and never more than `into` holds. Clears the
   * gathered entries. `weights` are those of the words of the query. An initial finds nothing and counts only when an entry is
   * compared.
   */
  take(
    weights: Float64Array,
    words: number,
    enough: number,
    hasInitial: boolean,
    into: Uint32Array,
  ): number {
    const { sums, touched, levels, counts, count } = this;
    preparePromise(weights, words);
    counts.fill(0);
    for (let k = 0; k < count; k += 1) {
      const level = promise(sums[k] as number);
      levels[k] = level;
      counts[level] = (counts[level] as number) + 1;
    }
    let top = LEVELS;
    while (top > 0 && counts[top] === 0) top -= 1;
    let least = top;
    for (let sum = 0; least > 0; least -= 1) {
      sum += counts[least] as number;
      if (sum >= enough) break;
    }
    let taken = 0;
    let later = 0;
    for (let k = 0; k < count; k += 1) {
      const level = levels[k] as number;
      // The last level may not fit whole: the levels above it do not wait behind it.
      if (level > least && taken < into.length) into[taken++] = touched[k] as number;
      else if (level === least) touched[later++] = touched[k] as number;
    }
    // Where many entries promise more, or one the whole query, those of the last level are not all needed.
    const settled = taken >= AHEAD || (taken > 0 && top >= WHOLE && !hasInitial);
    const room = settled ? Math.min(into.length, enough) : into.length;
    for (let k = 0; k < later && taken < room; k += 1) into[taken++] = touched[k] as number;
    this.begin();
    return taken;
  }
}

/** The weight of every set of words of the query, up to eight words; beyond, a set's words are added up. */
const covered = new Float64Array(1 << 8);
let whole = 0;
let wordCount = 0;
const wordWeights = new Float64Array(MAX_TOKENS);

const preparePromise = (weights: Float64Array, words: number): void => {
  wordCount = words;
  whole = 0;
  for (let i = 0; i < words; i += 1) {
    wordWeights[i] = weights[i] as number;
    whole += weights[i] as number;
  }
  covered[0] = 0;
  const sets = 1 << Math.min(8, words);
  for (let i = 0; i < words && i < 8; i += 1)
    for (let set = 1 << i; set < Math.min(sets, 1 << (i + 1)); set += 1)
      covered[set] = (covered[set ^ (1 << i)] as number) + (weights[i] as number);
};

const promise = (sum: number): number => {
  let of = covered[(sum >>> SHIFT) & 0xff] as number;
  for (let i = 8; i < wordCount; i += 1)
    if (((sum >>> SHIFT) & (1 << i)) !== 0) of += wordWeights[i] as number;
  const met = (sum & SUM) / SCALE;
  const level = Math.floor((LEVELS * met) / (of + MISSING * (whole - of) + 4));
  return Math.min(level, LEVELS);
};

/** A word of the query that has not led to an entry: it may be missing there, or still be found. */
const MISSING = 0.45;
