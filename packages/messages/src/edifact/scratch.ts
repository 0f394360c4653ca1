import type { IntRun } from './int-pool.ts';
import { takeInts } from './int-pool.ts';

/** Kept between interchanges up to this many entries; a hostile text's larger tables are let go. */
const KEPT = 1 << 16;

/**
 * The growing tables of a scan, and what it noticed. One instance is used again for each interchange: a
 * scan is synchronous and copies what it found at its end.
 */
export class Scratch {
  tags: Int32Array = new Int32Array(256);
  segmentElements: Int32Array = new Int32Array(257);
  elements: Int32Array = new Int32Array(1024);
  tokens: Int32Array = new Int32Array(2048);
  segmentCount = 0;
  elementCount = 0;
  tokenCount = 0;
  /** Where the segment that is not closed yet begins: in the bytes, and in the tables. */
  readonly open: { start: number; elementCount: number; tokenCount: number } = {
    start: 0,
    elementCount: 0,
    tokenCount: 0,
  };
  wrapped = 0;
  unneeded = 0;
  /** A table would grow beyond its limit. */
  full = false;

  /** The shared instance, emptied. */
  static take(): Scratch {
    if (shared.tokens.length > KEPT) shared = new Scratch();
    shared.segmentCount = 0;
    shared.elementCount = 0;
    shared.tokenCount = 0;
    shared.wrapped = 0;
    shared.unneeded = 0;
    shared.full = false;
    return shared;
  }

  /** Room for one more segment. */
  growSegments(): void {
    this.tags = doubled(this.tags);
    this.segmentElements = doubled(this.segmentElements);
  }

  /** Room for more elements; gives the new table. */
  growElements(): Int32Array {
    this.elements = doubled(this.elements);
    return this.elements;
  }

  /** Room for more tokens; gives the new table. */
  growTokens(): Int32Array {
    this.tokens = doubled(this.tokens);
    return this.tokens;
  }

  /** The four tables one after the other, as `Tokens` reads them. */
  toTable(): IntRun {
    const { segmentCount, elementCount, tokenCount } = this;
    const elementBase = 2 * segmentCount + 1;
    const run = takeInts(elementBase + elementCount + tokenCount);
    const { array, from } = run;
    this.segmentElements[segmentCount] = elementCount;
    array.set(this.tags.subarray(0, segmentCount), from);
    array.set(this.segmentElements.subarray(0, segmentCount + 1), from + segmentCount);
    array.set(this.elements.subarray(0, elementCount), from + elementBase);
    array.set(this.tokens.subarray(0, tokenCount), from + elementBase + elementCount);
    return run;
  }
}

const doubled = (table: Int32Array): Int32Array => {
  const larger = new Int32Array(2 * table.length + 1);
  larger.set(table);
  return larger;
};

let shared = new Scratch();
