import type { Hash, Sha256 } from './hash.ts';
import { portableSha256 } from './hash.ts';

/**
 * A hash of the tree by place: level 0 are the leaves; (level, index) covers the leaves
 * index × 2^level up to, not including, (index + 1) × 2^level, all of which exist.
 */
export type NodeReader = (level: number, index: number) => Hash;

/** A node that became complete. */
export interface Node {
  readonly level: number;
  readonly index: number;
  readonly hash: Hash;
}

const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);

/** Hash of a leaf: SHA-256(0x00 || entry) (RFC 6962, 2.1). */
export const leafHash = (entry: Uint8Array, sha256: Sha256 = portableSha256): Hash =>
  sha256(LEAF, entry);

/** Hash of an inner node: SHA-256(0x01 || left || right) (RFC 6962, 2.1). */
export const nodeHash = (left: Hash, right: Hash, sha256: Sha256 = portableSha256): Hash =>
  sha256(INNER, left, right);

/** Root of the empty tree: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot = (sha256: Sha256 = portableSha256): Hash => sha256();

/** Root of the first `size` leaves. */
export const rootOf = (size: number, read: NodeReader, sha256: Sha256 = portableSha256): Hash =>
  size === 0 ? emptyRoot(sha256) : rangeHash(0, size, read, sha256);

/** Hash of the leaves from `low` up to, not including, `high`; `low` is where a subtree of a tree begins. */
export const rangeHash = (low: number, high: number, read: NodeReader, sha256: Sha256): Hash => {
  const size = high - low;
  const level = exponentOf(size);
  if (level !== undefined && low % size === 0) return read(level, low / size);
  const split = low + splitOf(size);
  return nodeHash(
    rangeHash(low, split, read, sha256),
    rangeHash(split, high, read, sha256),
    sha256,
  );
};

/** The largest power of two smaller than `size` (RFC 6962, 2.1: k). */
export const splitOf = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** The exponent if `size` is a power of two (3 for 8), else undefined. Exact to 2^53, unlike logarithms. */
export const exponentOf = (size: number): number | undefined => {
  let exponent = 0;
  for (let power = 1; power < size; power *= 2) exponent += 1;
  return 2 ** exponent === size ? exponent : undefined;
};

/** Hashes of the largest complete subtrees over these leaves or nodes of one level, left to right. */
export const peaksOf = (hashes: readonly Hash[], sha256: Sha256 = portableSha256): Hash[] => {
  const peaks: Hash[] = [];
  for (let at = 0; at < hashes.length; ) {
    const width = splitOf(hashes.length - at + 1);
    let row = hashes.slice(at, at + width);
    while (row.length > 1) row = levelAbove(row, sha256);
    peaks.push(...row);
    at += width;
  }
  return peaks;
};

/** Root of a tree out of the hashes of its largest complete subtrees, largest first. */
export const rootOfPeaks = (peaks: readonly Hash[], sha256: Sha256 = portableSha256): Hash => {
  const last = peaks.at(-1);
  return last === undefined
    ? emptyRoot(sha256)
    : peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, sha256), last);
};

const levelAbove = (row: readonly Hash[], sha256: Sha256): Hash[] => {
  const above: Hash[] = [];
  for (let at = 0; at + 1 < row.length; at += 2) {
    const [left, right] = [row[at], row[at + 1]];
    if (left !== undefined && right !== undefined) above.push(nodeHash(left, right, sha256));
  }
  return above;
};

/**
 * A tree that grows by one leaf at a time and remembers only the roots of its complete subtrees, largest
 * first: the compact range. Enough to know the root and every node that becomes complete.
 */
export class GrowingTree {
  readonly #sha256: Sha256;
  readonly #peaks: Node[];
  #size: number;

  private constructor(size: number, peaks: Node[], sha256: Sha256) {
    this.#size = size;
    this.#peaks = peaks;
    this.#sha256 = sha256;
  }

  /** A tree of `size` leaves whose nodes `read` knows. */
  static from(size: number, read: NodeReader, sha256: Sha256 = portableSha256): GrowingTree {
    const peaks: Node[] = [];
    let low = 0;
    while (low < size) {
      const width = splitOf(size - low + 1);
      const level = exponentOf(width) ?? 0;
      peaks.push({ level, index: low / width, hash: read(level, low / width) });
      low += width;
    }
    return new GrowingTree(size, peaks, sha256);
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash; gives the nodes that became complete by it, leaf first. */
  append(leaf: Hash): readonly Node[] {
    let node: Node = { level: 0, index: this.#size, hash: leaf };
    const complete = [node];
    for (let last = this.#peaks.at(-1); last?.level === node.level; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      node = {
        level: node.level + 1,
        index: last.index / 2,
        hash: nodeHash(last.hash, node.hash, this.#sha256),
      };
      complete.push(node);
    }
    this.#peaks.push(node);
    this.#size += 1;
    return complete;
  }

  /** Root of all leaves so far. */
  root(): Hash {
    return rootOfPeaks(this.peaks(), this.#sha256);
  }

  /** Hashes of the largest complete subtrees, largest first. */
  peaks(): readonly Hash[] {
    return this.#peaks.map(({ hash }) => hash);
  }
}
