import type { Segment } from './segment.ts';
import { ABJAD } from './vocabulary.ts';

/** Numbers of a card, 32 bytes: half a line of a processor's cache, so that a word is had in one look at memory. */
const NUMBERS = 8;
const BYTES = 4 * NUMBERS;

/** Bytes of a card before its units, and how many units it has room for; longer words are read where all units are. */
const HEAD = 8;
const ROOM: number = BYTES - HEAD;

/** Bits of the second number: those of the start above, one for abjads, five for the size. */
const START = 6;
const ABJAD_BIT = 1 << 5;
const SIZE = 31;

/**
 * What a search looks at first of each word of a vocabulary, side by side: whether it has been seen, how long it is,
 * whether its script leaves vowels out, and its units. A search looks at hundreds of words in no order, and
 * waits for memory more than it reckons.
 */
export class WordCards {
  private readonly numbers: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly segment: Segment;
  private stamp = 0;

  constructor(segment: Segment) {
    const { kinds, unitStarts, units } = segment;
    this.segment = segment;
    this.numbers = new Uint32Array(kinds.length * NUMBERS);
    this.bytes = new Uint8Array(this.numbers.buffer);
    for (let word = 0; word < kinds.length; word += 1) {
      const start = unitStarts[word] as number;
      const size = (unitStarts[word + 1] as number) - start;
      const abjad = ((kinds[word] as number) & ABJAD) === 0 ? 0 : ABJAD_BIT;
      this.numbers[word * NUMBERS + 1] = (start << START) | abjad | size;
      for (let k = 0; k < size && k < ROOM; k += 1)
        this.bytes[word * BYTES + HEAD + k] = units[start + k] as number;
    }
  }

  get byteLength(): number {
    return this.numbers.byteLength;
  }

  /** Marks all words as not seen. */
  begin(): void {
    this.stamp += 1;
    if (this.stamp < 0xffffffff) return;
    for (let at = 0; at < this.numbers.length; at += NUMBERS) this.numbers[at] = 0;
    this.stamp = 1;
  }

  /** Marks a word as seen. False where it was. */
  see(word: number): boolean {
    const at = word * NUMBERS;
    if (this.numbers[at] === this.stamp) return false;
    this.numbers[at] = this.stamp;
    return true;
  }

  /** Marks a word as not seen. */
  unsee(word: number): void {
    this.numbers[word * NUMBERS] = 0;
  }

  /** How many units a word has. */
  sizeOf(word: number): number {
    return (this.numbers[word * NUMBERS + 1] as number) & SIZE;
  }

  isAbjad(word: number): boolean {
    return ((this.numbers[word * NUMBERS + 1] as number) & ABJAD_BIT) !== 0;
  }

  /** The array in which the units of a word of a size stand, from {@link unitsFrom} on. */
  unitsOf(size: number): Uint8Array {
    return size <= ROOM ? this.bytes : this.segment.units;
  }

  unitsFrom(word: number, size: number): number {
    return size <= ROOM
      ? word * BYTES + HEAD
      : (this.numbers[word * NUMBERS + 1] as number) >>> START;
  }
}
