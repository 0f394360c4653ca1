import type { IntRun } from '../edifact/index.ts';
import { takeInts } from '../edifact/index.ts';

/** Stands for a value that is absent. */
const ABSENT = -1;
/** Numbers there is room for at first; room for more than {@link MOST} is not kept between messages. */
const ROOM = 4096;
const MOST = 1 << 16;

/**
 * The way of values into the form in which messages are kept, or out of it. Who describes an object calls one
 * method for each of its fields, gives it the value and takes the value from it, so that one description serves both
 * ways: inwards a method notes what it is given and gives it back; outwards it ignores what it is given and
 * gives what was noted. Of a text only the length is a number: the texts themselves follow each other in one string.
 */
export class Passage {
  readonly #isInwards: boolean;
  #numbers: Int32Array = new Int32Array(ROOM);
  #at = 0;
  #texts: string[] = [];
  #text = '';
  #textAt = 0;

  constructor(isInwards: boolean) {
    this.#isInwards = isInwards;
  }

  /** Begins an inward way. */
  begin(): void {
    if (this.#numbers.length > MOST) this.#numbers = new Int32Array(ROOM);
    this.#at = 0;
  }

  /** The numbers that were noted, in a run of their own. */
  takeNumbers(): IntRun {
    const run = takeInts(this.#at);
    run.array.set(this.#numbers.subarray(0, this.#at), run.from);
    return run;
  }

  /** The texts that were noted, as one. */
  takeText(): string {
    const text = this.#texts.join('');
    this.#texts = [];
    return text;
  }

  /** Begins an outward way. */
  open(numbers: Int32Array, from: number, text: string): void {
    this.#numbers = numbers;
    this.#at = from;
    this.#text = text;
    this.#textAt = 0;
  }

  /** A text. */
  text<T extends string>(value: T | undefined): T | undefined {
    if (this.#isInwards) {
      if (value === undefined) this.#note(ABSENT);
      else {
        this.#note(value.length);
        this.#texts.push(value);
      }
      return value;
    }
    const length = this.#numbers[this.#at++] as number;
    if (length === ABSENT) return undefined;
    const from = this.#textAt;
    this.#textAt = from + length;
    return this.#text.substring(from, this.#textAt) as T;
  }

  /** A whole number of at most 32 bits. */
  int(value: number): number {
    if (!this.#isInwards) return this.#numbers[this.#at++] as number;
    this.#note(value);
    return value;
  }

  /** A number of any size, exactly: a count, a weight. */
  number(value: number | undefined): number | undefined {
    if (!this.#isInwards) {
      const high = this.#numbers[this.#at++] as number;
      if (high === ABSENT) return undefined;
      bits[0] = this.#numbers[this.#at++] as number;
      bits[1] = high;
      return double[0];
    }
    if (value === undefined) this.#note(ABSENT);
    else {
      // The upper half of no finite number is all ones.
      double[0] = value;
      this.#note(bits[1] as number);
      this.#note(bits[0] as number);
    }
    return value;
  }

  /** Yes or no, or not said. */
  flag(value: boolean | undefined): boolean | undefined {
    const noted = this.int(value === undefined ? ABSENT : value ? 1 : 0);
    return noted === ABSENT ? undefined : noted === 1;
  }

  /** Whether a value is there: given the first of several that is, so that what is rare is asked for together. */
  has(value: unknown): boolean {
    return this.int(value === undefined ? ABSENT : 1) !== ABSENT;
  }

  /** One of a few words. */
  word<T extends string>(value: T | undefined, words: readonly T[]): T | undefined {
    if (this.#isInwards) {
      let number = value === undefined ? ABSENT : words.length - 1;
      while (number >= 0 && words[number] !== value) number--;
      this.#note(number);
      return value;
    }
    const number = this.#numbers[this.#at++] as number;
    return number === ABSENT ? undefined : words[number];
  }

  /** A list of texts. */
  texts<T extends string>(list: T[] | undefined): T[] | undefined {
    const length = this.int(list === undefined ? ABSENT : list.length);
    if (length === ABSENT) return undefined;
    const all = list ?? new Array<T>(length);
    for (let index = 0; index < length; index++) all[index] = this.text(all[index]) as T;
    return all;
  }

  /** An object that may be absent, as {@link list}. */
  object<T>(
    object: T | undefined,
    make: () => T,
    describe: (passage: Passage, object: T) => void,
  ): T | undefined {
    if (this.int(object === undefined ? ABSENT : 1) === ABSENT) return undefined;
    const one = object ?? make();
    describe(this, one);
    return one;
  }

  /** A list of objects, each as `describe` says; `make` gives an empty one. */
  list<T>(
    list: T[] | undefined,
    make: (index: number) => T,
    describe: (passage: Passage, entry: T) => void,
  ): T[] | undefined {
    const length = this.int(list === undefined ? ABSENT : list.length);
    if (length === ABSENT) return undefined;
    // Of the length at once: a list that grows takes room for seventeen, and most have one entry or two.
    const all = list ?? new Array<T>(length);
    for (let index = 0; index < length; index++) {
      if (!this.#isInwards) all[index] = make(index);
      describe(this, all[index] as T);
    }
    return all;
  }

  #note(value: number): void {
    if (this.#at === this.#numbers.length) {
      const larger = new Int32Array(2 * this.#at);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#at++] = value;
  }
}

const double = new Float64Array(1);
const bits = new Int32Array(double.buffer);
