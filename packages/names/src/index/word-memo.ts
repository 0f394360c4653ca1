import { setRelation } from '../similarity/align.ts';
import { MAX_TOKENS, type NameBuffer } from '../similarity/name-buffer.ts';
import { costLimit, found, relate, relateCut } from '../similarity/relate.ts';
import { consonantsWithout } from './letter-mask.ts';
import type { Segment } from './segment.ts';

/** Words of the list whose relations to one query are kept at most; beyond, they are worked out again. */
const ROWS = 8192;

const UNKNOWN = 255;

/**
 * What the words of a list are to those of one query: found by the search for words, or worked out when first
 * needed, and kept, since the entries that come into question have the same words again and again.
 */
export class WordMemo {
  private readonly segment: Segment;
  /** Row of a word, counted on from query to query, so that nothing need be cleared. */
  private readonly rowOf: Uint32Array;
  /** How like the word of a row is to each word of the query; 0 where nothing has been noted. */
  readonly alike: Float64Array = new Float64Array(ROWS * MAX_TOKENS);
  private readonly relations = new Uint8Array(ROWS * MAX_TOKENS);
  private first = 1;
  private next = 1;

  constructor(segment: Segment) {
    this.segment = segment;
    this.rowOf = new Uint32Array(segment.kinds.length);
  }

  get byteLength(): number {
    return this.rowOf.byteLength + this.alike.byteLength + this.relations.byteLength;
  }

  /** Forgets the query before. */
  begin(): void {
    this.first = this.next;
    if (this.first > 0xf0000000) {
      this.rowOf.fill(0);
      this.first = 1;
      this.next = 1;
    }
  }

  /** The row of a word, or -1. */
  row(word: number): number {
    const row = this.rowOf[word] as number;
    return row >= this.first ? row - this.first : -1;
  }

  /** Notes that a word was found to be like word `i`; the exact relation is worked out when needed. */
  note(word: number, i: number, alike: number): void {
    const row = this.rowFor(word);
    if (row < 0) return;
    const at = row * MAX_TOKENS + i;
    if (alike > (this.alike[at] as number)) this.alike[at] = alike;
  }

  private rowFor(word: number): number {
    const known = this.row(word);
    if (known >= 0) return known;
    const row = this.next - this.first;
    if (row >= ROWS) return -1;
    this.rowOf[word] = this.next;
    this.next += 1;
    this.alike.fill(0, row * MAX_TOKENS, (row + 1) * MAX_TOKENS);
    this.relations.fill(UNKNOWN, row * MAX_TOKENS, (row + 1) * MAX_TOKENS);
    return row;
  }

  /** Sets the relation of word `i` of the query to word `j` of an entry, which is `word` of the list. */
  relate(
    query: NameBuffer,
    i: number,
    entry: NameBuffer,
    j: number,
    word: number,
    cut: boolean,
  ): void {
    const row = this.rowFor(word);
    const at = row * MAX_TOKENS + i;
    if (row >= 0 && this.relations[at] !== UNKNOWN) {
      found.relation = this.relations[at] as number;
      found.alike = this.alike[at] as number;
    } else {
      relate(query, i, entry, j, this.isFar(query, i, entry, j, word));
      if (row >= 0) {
        this.relations[at] = found.relation;
        this.alike[at] = found.alike;
      }
    }
    // Whether a name may be cut is a matter of the entry, and not kept.
    if (cut) relateCut(query, i, entry, j);
    setRelation(query, i, entry, j);
  }

  private isFar(query: NameBuffer, i: number, entry: NameBuffer, j: number, word: number): boolean {
    const length = query.length[i] as number;
    const limit = costLimit(Math.max(length, entry.length[j] as number));
    const mask = this.segment.masks[word] as number;
    return consonantsWithout(query.units, query.from[i] as number, length, mask) * 70 > limit;
  }
}
