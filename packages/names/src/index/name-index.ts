import {
  birthDateBits,
  birthDateRelation,
  birthDateRelations,
} from '../birth-date/compare-birth-dates.ts';
import {
  bitsLost,
  type ComparableForm,
  comparableForms,
  mayFormsBeCut,
} from '../booking/comparable-forms.ts';
import { isKnownName } from '../booking/names-like-titles.ts';
import { compareDocumentNumbers } from '../document-number/document-number.ts';
import { isAside } from '../similarity/align.ts';
import { explainWords, round, withEntryTitles } from '../similarity/explain.ts';
import type { MatchExplanation } from '../similarity/explanation.ts';
import { INITIAL } from '../similarity/name-buffer.ts';
import { expectedByChance, withBitsLost } from '../similarity/person-score.ts';
import { type NameTokens, tokeniseName } from '../tokens/name-tokens.ts';
import { decodeSegment, digestOf, encodeSegment, type LoadProblem } from './codec.ts';
import { codesOf, type IndexQuery, type PreparedQuery, prepareQuery } from './prepared-query.ts';
import { type IndexEntry, idOf, type Segment, SegmentBuilder } from './segment.ts';
import { SegmentSearch } from './segment-search.ts';
import { TopHits } from './top-hits.ts';
import { wordText } from './vocabulary.ts';
import { WordCounts } from './word-counts.ts';

/** One entry that a query found. */
export interface IndexHit {
  readonly id: string;
  /** From 0 to 1, see `personScore`. */
  readonly score: number;
  /** Evidence of the words that meet, the date and the document, in bits, by how frequent each is in this list. */
  readonly bits: number;
  /** How many entries of a list of this size reach that evidence by chance: see `expectedByChance`. */
  readonly chance: number;
  readonly explanation: MatchExplanation;
}

/** What an index answers. */
export interface QueryOptions {
  /** The most hits, 10 where absent. */
  readonly top?: number;
  /** The least score of a hit, {@link LEAST_SCORE} where absent. */
  readonly least?: number;
}

/** An index that is being built. */
export interface IndexBuilder {
  /** Reads a part of the list. Throws a RangeError beyond 16.7 million different words. */
  readonly add: (part: Iterable<IndexEntry>) => void;
  /** The index of all that was read. The builder is used up. */
  readonly build: () => NameIndex;
}

/**
 * What scores less is not returned unless asked for: no word of weight meets, and no officer is helped by reading it.
 * Five of the 247 labelled pairs that are one person score less: they have no word in common.
 */
const LEAST_SCORE = 0.0003;

/** Added entries go into a separate segment. At this number everything is rebuilt. */
const DELTA = 20_000;
const DELTA_SHARE = 8;

/**
 * An index of the names of a list for up to ten million entries: finds who may be meant by a name of any script,
 * with slips, and explains each hit. Entries are added and removed at any time; `save` and `load` carry it from
 * one process to another. Not safe for two searches at once: each worker has its own.
 */
export class NameIndex {
  private base: SegmentSearch;
  private delta: SegmentSearch | undefined;
  private pending: IndexEntry[] = [];
  private byId: ReadonlyMap<string, readonly (readonly [SegmentSearch, number])[]> | undefined;
  private gone = 0;
  private changes: number;
  private readonly withDocuments: boolean;

  private constructor(segment: Segment, version: number, withDocuments: boolean) {
    this.base = new SegmentSearch(segment);
    this.changes = version;
    this.withDocuments = withDocuments;
  }

  /**
   * Builds an index of a list. Without `documents` no numbers are kept. Throws a RangeError beyond 16.7 million
   * different words.
   */
  static build(
    list: Iterable<IndexEntry>,
    options: { readonly version?: number; readonly documents?: boolean } = {},
  ): NameIndex {
    const builder = NameIndex.builder(options);
    builder.add(list);
    return builder.build();
  }

  /**
   * The same of a list that comes a part at a time: between two parts others have their turn, and no part is held longer than
   * it takes to read it. Two thirds of the work are done as the parts come; `build` does the rest in one piece, some 0.7 s of
   * CPU for a million entries.
   */
  static builder(
    options: { readonly version?: number; readonly documents?: boolean } = {},
  ): IndexBuilder {
    const withDocuments = options.documents ?? true;
    const builder = new SegmentBuilder(withDocuments);
    return {
      add: (part) => {
        for (const entry of part) builder.add(entry);
      },
      build: () => new NameIndex(builder.build(), options.version ?? 1, withDocuments),
    };
  }

  /** Reads a saved index. Never throws for what the bytes are. */
  static load(
    saved: Uint8Array,
    options: { readonly verify?: boolean } = {},
  ):
    | { readonly ok: true; readonly index: NameIndex; readonly digest: string }
    | { readonly ok: false; readonly problem: LoadProblem } {
    const decoded = decodeSegment(saved, options.verify ?? true);
    if (!decoded.ok) return decoded;
    const { segment, version, digest } = decoded;
    const index = new NameIndex(segment, version, segment.documentStarts.length > 1);
    return { ok: true, index, digest };
  }

  /** Entries in the list. */
  get size(): number {
    const delta = this.delta?.segment.births.length ?? 0;
    return this.base.segment.births.length + delta + this.pending.length - this.gone;
  }

  /** Goes up by one with each `add` and `remove` that changes the list. */
  get version(): number {
    return this.changes;
  }

  /** Bytes of the arrays that hold the list, and of those that a search needs. */
  get byteLength(): number {
    this.settle();
    return this.searches().reduce((sum, search) => sum + search.byteLength, 0);
  }

  /** Adds entries. Several may have one id: names of one person. */
  add(entries: Iterable<IndexEntry>): void {
    const before = this.pending.length;
    for (const entry of entries) this.pending.push(entry);
    if (this.pending.length === before) return;
    this.byId = undefined;
    this.changes += 1;
  }

  /** Takes all entries of an id out and returns how many there were. */
  remove(id: string): number {
    this.settle();
    this.byId ??= this.placesById();
    let count = 0;
    for (const [search, entry] of this.byId.get(id) ?? []) if (search.remove(entry)) count += 1;
    if (count === 0) return 0;
    this.gone += count;
    this.changes += 1;
    this.countEntries();
    return count;
  }

  /**
   * The best hits of a query, one for each id, the best first; equal scores in the order of the list. Every form of the name
   * is searched for (`comparableForms`), and of each id the best is given, with the form in `explanation.readAs`.
   */
  query(query: IndexQuery, options: QueryOptions = {}): readonly IndexHit[] {
    const top = Math.max(1, options.top ?? 10);
    const least = options.least ?? LEAST_SCORE;
    this.settle();
    const read = tokeniseName(query.name);
    const forms = comparableForms(read, (word) => isKnownName(word) || this.has(word));
    const [sent, ...others] = forms;
    const name = { ...read, cut: mayFormsBeCut(read, forms) };
    const hits = this.queryTokens(query, name, top, least);
    if (sent === undefined || others.length === 0) return hits;
    const best = new Map(hits.map((hit) => [hit.id, hit]));
    for (const form of others)
      for (const found of this.queryTokens(query, { ...name, tokens: form.tokens }, top, least)) {
        const hit = this.readAs(found, form);
        if (hit.score >= least && hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
      }
    return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, top);
  }

  /** A hit of a form of the name, with what the form costs. */
  private readAs(hit: IndexHit, form: ComparableForm): IndexHit {
    const lost = bitsLost(form);
    const bits = hit.bits - lost;
    return {
      ...hit,
      score: withBitsLost(hit.score, lost),
      bits,
      chance: lost === 0 ? hit.chance : Math.min(this.size, expectedByChance(bits, this.size)),
      explanation: { ...hit.explanation, readAs: form.why },
    };
  }

  /** Whether an entry of the list has a word. */
  private has(word: string): boolean {
    return this.base.counts.ofText(codesOf(word), 0, word.length) > 0;
  }

  private queryTokens(
    query: IndexQuery,
    tokens: NameTokens,
    top: number,
    least: number,
  ): readonly IndexHit[] {
    const prepared = prepareQuery(query, tokens);
    this.weigh(prepared);
    const searches = this.searches();
    // Entries of one id are names of one person: room for them, and more where they took it all.
    for (let room = top + SPARE; ; room *= 4) {
      const hits = new TopHits(room);
      for (const [number, search] of searches.entries()) search.search(prepared, number, hits);
      const best = this.bestOfEachId(searches, hits, top, least);
      if (best.length < top && hits.count === room && room < MOST_ROOM) continue;
      return best.map(([id, at]) => this.explain(prepared, searches, hits, at, id));
    }
  }

  /** The index as bytes with its digest (format in `docs/reference/names.md`). All segments become one. */
  save(): { readonly bytes: Uint8Array; readonly digest: string } {
    this.settle();
    if (this.gone > 0 || this.delta !== undefined) this.compact();
    const bytes = encodeSegment(this.base.segment, this.changes);
    return { bytes, digest: digestOf(bytes) };
  }

  private searches(): readonly SegmentSearch[] {
    return this.delta === undefined ? [this.base] : [this.base, this.delta];
  }

  /** Puts what was added into a segment. */
  private settle(): void {
    if (this.pending.length === 0) return;
    const builder = new SegmentBuilder(this.withDocuments);
    if (this.delta !== undefined) copyInto(builder, this.delta);
    for (const entry of this.pending) builder.add(entry);
    this.pending = [];
    this.delta = new SegmentSearch(builder.build());
    this.gone = this.base.removedCount;
    const many = this.delta.segment.births.length;
    if (many > Math.max(DELTA, this.base.segment.births.length / DELTA_SHARE)) this.compact();
    else WordCounts.pair(this.base.counts, this.delta.counts);
    this.countEntries();
  }

  private compact(): void {
    const builder = new SegmentBuilder(this.withDocuments);
    for (const search of this.searches()) copyInto(builder, search);
    this.base = new SegmentSearch(builder.build());
    this.delta = undefined;
    this.gone = 0;
    this.byId = undefined;
    this.countEntries();
  }

  private countEntries(): void {
    for (const search of this.searches()) search.listSize = this.size;
  }

  private placesById(): ReadonlyMap<string, readonly (readonly [SegmentSearch, number])[]> {
    const places = new Map<string, (readonly [SegmentSearch, number])[]>();
    for (const search of this.searches())
      for (let entry = 0; entry < search.segment.births.length; entry += 1) {
        const id = idOf(search.segment, entry);
        const known = places.get(id);
        if (known === undefined) places.set(id, [[search, entry]]);
        else known.push([search, entry]);
      }
    return places;
  }

  /** Weighs the words of a query by how many entries of the whole list have them. */
  private weigh({ buffer, codes }: PreparedQuery): void {
    for (let i = 0; i < buffer.count; i += 1) {
      const written = codes[i] as Uint16Array;
      const count = this.base.counts.ofText(written, 0, written.length);
      buffer.weight[i] = this.base.weightOf(
        buffer.kind[i] as number,
        buffer.length[i] as number,
        count,
      );
    }
  }

  private bestOfEachId(
    searches: readonly SegmentSearch[],
    hits: TopHits,
    top: number,
    least: number,
  ): readonly (readonly [id: string, at: number])[] {
    const best = new Map<string, number>();
    for (let at = 0; at < hits.count && best.size < top; at += 1) {
      const score = hits.scores[at] as number;
      const search = searches[hits.segments[at] as number];
      if (score < least || score === 0 || search === undefined) break;
      const id = idOf(search.segment, hits.entries[at] as number);
      if (!best.has(id)) best.set(id, at);
    }
    return [...best];
  }

  private explain(
    query: PreparedQuery,
    searches: readonly SegmentSearch[],
    hits: TopHits,
    at: number,
    id: string,
  ): IndexHit {
    const search = searches[hits.segments[at] as number] ?? this.base;
    const entry = hits.entries[at] as number;
    search.identify(query);
    const name = search.alignEntry(query, entry);
    const { alignment, segment } = search;
    const entryName = search.load(entry);
    const birth = segment.births[entry] as number;
    const relation = birthDateRelation(query.birth, birth);
    const document = compareDocumentNumbers(query.document, search.documentOf(entry));
    const nationality = search.nationality(query, entry);
    const bits =
      this.wordBits(query, searches, search) +
      birthDateBits(relation, query.birth, birth) +
      document.bits;
    return {
      id,
      score: hits.scores[at] as number,
      bits: Math.round(bits * 10) / 10,
      chance: Math.min(this.size, expectedByChance(bits, this.size)),
      explanation: {
        ...withEntryTitles(
          explainWords(
            query.buffer,
            entryName,
            alignment,
            (i) => query.tokens.tokens[i]?.text ?? '',
            (j) => wordText(segment.codes, segment.starts, entryName.ids[j] as number),
          ),
        ),
        name: round(name),
        birthDate: birthDateRelations[relation] ?? 'unknown',
        document: document.relation,
        nationality: nationality > 0 ? 'same' : nationality < 0 ? 'different' : 'unknown',
      },
    };
  }

  /**
   * What the words that meet say, in bits: of each, how rare it is in this list to have a word at least as
   * like it. Words are taken as independent, which common pairs of names are not: an upper bound.
   */
  private wordBits(
    { buffer }: PreparedQuery,
    searches: readonly SegmentSearch[],
    { alignment }: SegmentSearch,
  ): number {
    let bits = 0;
    for (let i = 0; i < buffer.count; i += 1) {
      if ((alignment.partner[i] as number) < 0 || alignment.joinedFirst[i] === 1) continue;
      const alike = alignment.alike[i] as number;
      if (buffer.kind[i] === INITIAL || isAside(buffer.kind[i] as number)) {
        bits += (buffer.weight[i] as number) * alike;
        continue;
      }
      const count = searches.reduce((sum, search) => sum + search.entriesAlike(i, alike), 0);
      bits += Math.max(0, Math.log2((this.size + 1) / (count + 1)));
    }
    return bits;
  }
}

/** Hits beyond those asked for, for further names of the same persons. */
const SPARE = 2;
const MOST_ROOM = 2000;

const copyInto = (builder: SegmentBuilder, search: SegmentSearch): void => {
  for (let entry = 0; entry < search.segment.births.length; entry += 1)
    if (!search.isRemoved(entry)) builder.copy(search.segment, entry);
};
