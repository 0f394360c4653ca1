/**
 * What was made of octets before, found again by the same octets. Travel documents repeat themselves: identifiers, algorithms,
 * names, curves and the certificates of signers. Bounded in number and size; the oldest go first; all octets are compared.
 */
export class KeptByBytes<T> {
  readonly #most: number;
  readonly #mostOctets: number;
  readonly #entries = new Map<number, { readonly bytes: Uint8Array; readonly value: T }>();

  /** Room for that many values, each of no more than that many octets. */
  constructor(most: number, mostOctets: number) {
    this.#most = most;
    this.#mostOctets = mostOctets;
  }

  /** What is kept for the octets from `from` up to `to`; undefined where nothing is. */
  find(source: Uint8Array, from: number, to: number): T | undefined {
    const entry = this.#entries.get(sumOf(source, from, to));
    if (entry === undefined || entry.bytes.length !== to - from) return undefined;
    return isSame(entry.bytes, source, from) ? entry.value : undefined;
  }

  /** Keeps a value. The octets are kept as they are given: what may change must be copied before. */
  keep(bytes: Uint8Array, value: T): void {
    if (bytes.length > this.#mostOctets) return;
    if (this.#entries.size >= this.#most)
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    this.#entries.set(sumOf(bytes, 0, bytes.length), { bytes, value });
  }
}

/** Whether the source has the octets at this place; a certificate is compared sixteen octets at a time. */
const isSame = (bytes: Uint8Array, source: Uint8Array, from: number): boolean => {
  let at = 0;
  if (bytes.length > ALL) {
    const kept = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const here = new DataView(source.buffer, source.byteOffset + from, bytes.length);
    for (; at + 16 <= bytes.length; at += 16) {
      const differing =
        (kept.getInt32(at, true) ^ here.getInt32(at, true)) |
        (kept.getInt32(at + 4, true) ^ here.getInt32(at + 4, true)) |
        (kept.getInt32(at + 8, true) ^ here.getInt32(at + 8, true)) |
        (kept.getInt32(at + 12, true) ^ here.getInt32(at + 12, true));
      if (differing !== 0) return false;
    }
  }
  for (; at < bytes.length; at++) if (bytes[at] !== source[from + at]) return false;
  return true;
};

const ALL = 128;
const LAST = 32;

/** Only to find the place in the map. Of long ones the end, which in a certificate is the signature, and some of the rest. */
const sumOf = (source: Uint8Array, from: number, to: number): number => {
  let sum = to - from;
  const step = to - from > ALL ? 32 : 1;
  for (let at = from; at < to - LAST; at += step)
    sum = (Math.imul(sum, 31) + (source[at] ?? 0)) | 0;
  for (let at = Math.max(from, to - LAST); at < to; at++)
    sum = (Math.imul(sum, 31) + (source[at] ?? 0)) | 0;
  // Small enough for every engine to keep it without a box.
  return sum & 0x3fff_ffff;
};
