import type { Hash, Sha256 } from './hash.ts';
import { portableSha256, sameBytes } from './hash.ts';
import { exponentOf, type NodeReader, nodeHash, rangeHash, splitOf } from './tree.ts';

/**
 * The audit path of leaf `index` in the tree of `size` leaves, from the leaf up (RFC 6962, 2.1.1).
 * @throws RangeError where the tree has no such leaf.
 */
export const inclusionProof = (
  index: number,
  size: number,
  read: NodeReader,
  sha256: Sha256 = portableSha256,
): readonly Hash[] => {
  if (!isCount(index) || !isCount(size) || index >= size)
    throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const path = (low: number, high: number): Hash[] => {
    if (high - low === 1) return [];
    const split = low + splitOf(high - low);
    return index < split
      ? [...path(low, split), rangeHash(split, high, read, sha256)]
      : [...path(split, high), rangeHash(low, split, read, sha256)];
  };
  return path(0, size);
};

/**
 * That the tree of `from` leaves is a prefix of the tree of `size` leaves (RFC 6962, 2.1.2).
 * Empty when `from` is 0 or equals `size`: there is nothing to show.
 * @throws RangeError where `from` is larger than `size`.
 */
export const consistencyProof = (
  from: number,
  size: number,
  read: NodeReader,
  sha256: Sha256 = portableSha256,
): readonly Hash[] => {
  if (!isCount(from) || !isCount(size) || from > size)
    throw new RangeError(`a tree of ${from} is no prefix of one of ${size}`);
  if (from === 0 || from === size) return [];
  const subproof = (low: number, high: number, whole: boolean): Hash[] => {
    if (from === high) return whole ? [] : [rangeHash(low, high, read, sha256)];
    const split = low + splitOf(high - low);
    return from <= split
      ? [...subproof(low, split, whole), rangeHash(split, high, read, sha256)]
      : [...subproof(split, high, false), rangeHash(low, split, read, sha256)];
  };
  return subproof(0, size, true);
};

/** Whether `proof` shows that `leaf` is leaf `index` of the tree with this size and root (RFC 9162, 2.1.3.2). */
export const verifyInclusion = (
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
  sha256: Sha256 = portableSha256,
): boolean => {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leaf, root, ...proof].every(isHash)) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash, sha256);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else hash = nodeHash(hash, sibling, sha256);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && sameBytes(hash, root);
};

/** Whether `proof` shows that the first tree is a prefix of the second (RFC 9162, 2.1.4.2). */
export const verifyConsistency = (
  from: { readonly size: number; readonly root: Hash },
  to: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
  sha256: Sha256 = portableSha256,
): boolean => {
  if (!isCount(from.size) || !isCount(to.size) || from.size > to.size) return false;
  if (![from.root, to.root, ...proof].every(isHash)) return false;
  if (from.size === to.size) return proof.length === 0 && sameBytes(from.root, to.root);
  if (from.size === 0) return proof.length === 0 && sameBytes(from.root, sha256());
  // A first tree that is a complete subtree is its own first hash.
  const [start, ...rest] = exponentOf(from.size) !== undefined ? [from.root, ...proof] : proof;
  if (start === undefined) return false;
  let fn = from.size - 1;
  let sn = to.size - 1;
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let fr = start;
  let sr = start;
  for (const hash of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, fr, sha256);
      sr = nodeHash(hash, sr, sha256);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else sr = nodeHash(sr, hash, sha256);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && sameBytes(fr, from.root) && sameBytes(sr, to.root);
};

/** Whether a number counts leaves exactly: none above 2^53 - 1 does. */
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Hashes of another length could shift bytes from one side of a node to the other. */
const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;
