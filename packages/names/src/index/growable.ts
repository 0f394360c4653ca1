/** A typed array that grows: what a list of unknown length is read into. */
export class Growable<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  array: T;
  length = 0;
  private readonly make: (size: number) => T;

  constructor(make: (size: number) => T, size = 1024) {
    this.make = make;
    this.array = make(size);
  }

  /** Makes room for more elements and returns the array they go into. */
  reserve(more: number): T {
    const needed = this.length + more;
    if (needed > this.array.length) {
      const grown = this.make(Math.max(needed, Math.ceil(this.array.length * 1.6)));
      grown.set(this.array);
      this.array = grown;
    }
    return this.array;
  }

  push(value: number): void {
    this.reserve(1)[this.length] = value;
    this.length += 1;
  }

  /** The elements, in an array of their length. */
  trimmed(): T {
    const exact = this.make(this.length);
    exact.set(this.array.subarray(0, this.length));
    return exact;
  }
}

export const bytes = (size: number): Uint8Array => new Uint8Array(size);
export const shorts = (size: number): Uint16Array => new Uint16Array(size);
export const words = (size: number): Uint32Array => new Uint32Array(size);
