/**
 * Which ids a list has had so far, by 64 bits of hash each (FNV-1a, two of 32): a list of ten million takes 270 MB of text
 * as a set, and a quarter of that here. Two different ids of such a list share a hash once in about 400,000 lists.
 */
export class SeenIds {
  private high: Uint32Array = new Uint32Array(1 << 12);
  private low: Uint32Array = new Uint32Array(1 << 12);
  private count = 0;

  /** Notes an id; false where it was there before. */
  add(id: string): boolean {
    let one = 0x811c9dc5;
    let two = 0x9747b28c;
    for (let at = 0; at < id.length; at += 1) {
      one = Math.imul(one ^ id.charCodeAt(at), 0x01000193);
      two = Math.imul(two ^ id.charCodeAt(at), 0x5bd1e995);
    }
    two = Math.imul(two ^ (two >>> 15), 0x2c1b3c6d);
    if (!this.put(mixed(one), (two ^ (two >>> 13)) >>> 0 || 1)) return false;
    this.count += 1;
    if (this.count * 2 > this.high.length) this.grow();
    return true;
  }

  private put(high: number, low: number): boolean {
    const last = this.high.length - 1;
    let at = high & last;
    for (; this.low[at] !== 0; at = (at + 1) & last)
      if (this.high[at] === high && this.low[at] === low) return false;
    this.high[at] = high;
    this.low[at] = low;
    return true;
  }

  private grow(): void {
    const { high, low } = this;
    this.high = new Uint32Array(high.length * 2);
    this.low = new Uint32Array(high.length * 2);
    for (let at = 0; at < high.length; at += 1)
      if (low[at] !== 0) this.put(high[at] as number, low[at] as number);
  }
}

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (once ^ (once >>> 16)) >>> 0;
};
