/**
 * The ids of a file with the line of each, exact and small: letters in one array, places in others, found by an open hash
 * table. Five million ids of twelve letters take some 250 MB in all, where a map of texts takes three times that and keeps
 * alive the pieces of the file from which they were cut.
 */
export class IdTable {
  #letters = new Uint16Array(1 << 12);
  #used = 0;
  /** Where the letters of id `n` end. */
  #ends = new Uint32Array(1 << 8);
  #lines = new Uint32Array(1 << 8);
  #count = 0;
  /** Ids by hash: their number plus one, 0 where none is. At most half full. */
  #slots = new Uint32Array(1 << 9);

  /** How many ids are in it. */
  get size(): number {
    return this.#count;
  }

  /** Puts an id in; where it is there already, gives its line and changes nothing. */
  add(id: string, line: number): number | undefined {
    const slot = this.#slotOf(id);
    const there = this.#slots[slot] ?? 0;
    if (there > 0) return this.#lines[there - 1];
    this.#slots[slot] = this.#append(id, line);
    if (this.#count * 2 > this.#slots.length) this.#widen();
    return undefined;
  }

  /** The line of an id; undefined where it is not there. */
  lineOf(id: string): number | undefined {
    const there = this.#slots[this.#slotOf(id)] ?? 0;
    return there > 0 ? this.#lines[there - 1] : undefined;
  }

  /** The number of the id that was put in, plus one. */
  #append(id: string, line: number): number {
    if (this.#used + id.length > this.#letters.length)
      this.#letters = grown(this.#letters, Uint16Array, this.#used + id.length);
    if (this.#count === this.#ends.length) {
      this.#ends = grown(this.#ends, Uint32Array, this.#count + 1);
      this.#lines = grown(this.#lines, Uint32Array, this.#count + 1);
    }
    for (let at = 0; at < id.length; at += 1) this.#letters[this.#used + at] = id.charCodeAt(at);
    this.#used += id.length;
    this.#ends[this.#count] = this.#used;
    this.#lines[this.#count] = line;
    this.#count += 1;
    return this.#count;
  }

  /** Where an id is, or would be put. */
  #slotOf(id: string): number {
    const mask = this.#slots.length - 1;
    let hash = START;
    for (let at = 0; at < id.length; at += 1) hash = step(hash, id.charCodeAt(at));
    let slot = spread(hash) & mask;
    for (;;) {
      const there = this.#slots[slot] ?? 0;
      if (there === 0 || this.#is(there - 1, id)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #is(number: number, id: string): boolean {
    const from = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    if ((this.#ends[number] ?? 0) - from !== id.length) return false;
    for (let at = 0; at < id.length; at += 1)
      if (this.#letters[from + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  #widen(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0, from = 0; number < this.#count; number += 1) {
      const end = this.#ends[number] ?? 0;
      let hash = START;
      for (; from < end; from += 1) hash = step(hash, this.#letters[from] ?? 0);
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over the code units, and the last mixing of MurmurHash3, since ids in a row differ at their end alone. */
const START = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const spread = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

const grown = <A extends Uint16Array | Uint32Array>(
  from: A,
  make: new (length: number) => A,
  least: number,
): A => {
  const into = new make(Math.max(least, Math.ceil(from.length * 1.5)));
  into.set(from);
  return into;
};
