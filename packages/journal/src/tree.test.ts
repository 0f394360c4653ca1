import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex } from './hash.ts';
import { nodeSha256 } from './node.ts';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proof.ts';
import {
  emptyRoot,
  exponentOf,
  GrowingTree,
  leafHash,
  type NodeReader,
  nodeHash,
  peaksOf,
  rootOf,
  rootOfPeaks,
} from './tree.ts';

// The eight entries and roots that the Certificate Transparency implementations test themselves with.
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => fromHex(hex) ?? new Uint8Array());
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** A tree of these entries, with all its nodes kept. */
const grow = (entries: readonly Uint8Array[]): { tree: GrowingTree; read: NodeReader } => {
  const nodes = new Map<string, Uint8Array>();
  const tree = GrowingTree.from(0, () => new Uint8Array());
  for (const entry of entries)
    for (const { level, index, hash } of tree.append(leafHash(entry)))
      nodes.set(`${level}/${index}`, hash);
  const read: NodeReader = (level, index) => {
    const hash = nodes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`node ${level}/${index} is not complete`);
    return hash;
  };
  return { tree, read };
};

const entriesOf = (size: number): Uint8Array[] =>
  Array.from({ length: size }, (_, index) => Uint8Array.of(index >> 8, index & 255));

test('the roots of the Certificate Transparency test tree', () => {
  expect(toHex(emptyRoot())).toBe(ROOTS[0]);
  for (let size = 0; size <= 8; size += 1) {
    const { tree, read } = grow(ENTRIES.slice(0, size));
    expect(toHex(tree.root())).toBe(ROOTS[size]);
    expect(toHex(rootOf(size, read))).toBe(ROOTS[size]);
  }
});

test('the known audit path of its first leaf', () => {
  const { read } = grow(ENTRIES);
  expect(inclusionProof(0, 8, read).map(toHex)).toEqual([
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ]);
});

test('every leaf of every small tree is proven, and no other leaf or place passes', () => {
  for (let size = 1; size <= 33; size += 1) {
    const entries = entriesOf(size);
    const { tree, read } = grow(entries);
    for (const [index, entry] of entries.entries()) {
      const proof = inclusionProof(index, size, read);
      const leaf = leafHash(entry);
      expect(verifyInclusion(leaf, index, size, proof, tree.root())).toBe(true);
      expect(
        verifyInclusion(leafHash(Uint8Array.of(9, 9, 9)), index, size, proof, tree.root()),
      ).toBe(false);
      if (size > 1)
        expect(verifyInclusion(leaf, (index + 1) % size, size, proof, tree.root())).toBe(false);
      expect(verifyInclusion(leaf, index, size, [...proof, leaf], tree.root())).toBe(false);
    }
  }
});

test('every earlier tree is a prefix, and a forked one is not', () => {
  for (let size = 1; size <= 20; size += 1)
    for (let from = 0; from <= size; from += 1) {
      const { tree, read } = grow(entriesOf(size));
      const earlier = { size: from, root: grow(entriesOf(from)).tree.root() };
      const later = { size, root: tree.root() };
      const proof = consistencyProof(from, size, read);
      expect(verifyConsistency(earlier, later, proof)).toBe(true);
      const forked = { size: from, root: leafHash(Uint8Array.of(7)) };
      expect(verifyConsistency(forked, later, proof)).toBe(false);
    }
});

test('a tree goes on from its stored nodes as if it had never stopped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }), (size, more) => {
      const { read } = grow(entriesOf(size));
      const resumed = GrowingTree.from(size, read);
      for (const entry of entriesOf(size + more).slice(size)) resumed.append(leafHash(entry));
      expect(toHex(resumed.root())).toBe(toHex(grow(entriesOf(size + more)).tree.root()));
    }),
    { numRuns: 40 },
  );
});

test('any changed proof fails', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 200 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (size, at, which, flip) => {
        const index = at % size;
        const { tree, read } = grow(entriesOf(size));
        const proof = inclusionProof(index, size, read).map((hash) => Uint8Array.from(hash));
        const hash = proof[which % proof.length];
        if (hash !== undefined) hash[which % 32] = (hash[which % 32] ?? 0) ^ flip;
        const leaf = leafHash(entriesOf(size)[index] ?? new Uint8Array());
        expect(verifyInclusion(leaf, index, size, proof, tree.root())).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
});

test('the fast hash is the portable one', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toHex(leafHash(bytes, nodeSha256))).toBe(toHex(leafHash(bytes)));
    }),
  );
});

/** A tree in which all leaves are one: each level has one hash, so that sizes up to the largest can be tried. */
const even = (size: number): { read: NodeReader; root: Uint8Array } => {
  const levels = [leafHash(Uint8Array.of(5))];
  for (let level = 1; level < 54; level += 1) {
    const below = levels[level - 1] ?? new Uint8Array();
    levels.push(nodeHash(below, below));
  }
  const read: NodeReader = (level, index) => {
    if ((index + 1) * 2 ** level > size) throw new Error(`node ${level}/${index} of ${size}`);
    return levels[level] ?? new Uint8Array();
  };
  return { read, root: rootOf(size, read) };
};

const LARGE = [2 ** 31, 2 ** 32 + 1, 2 ** 49, 2 ** 49 + 1, 2 ** 52 - 1, 2 ** 53 - 1];

test('sizes are exact to 2^53 - 1', () => {
  for (const size of LARGE) {
    const { read, root } = even(size);
    expect(rootOfPeaks(GrowingTree.from(size, read).peaks())).toEqual(root);
    for (const index of [0, 2 ** 30 + 1, size - 1]) {
      const proof = inclusionProof(index, size, read);
      expect(verifyInclusion(leafHash(Uint8Array.of(5)), index, size, proof, root)).toBe(true);
      expect(verifyInclusion(leafHash(Uint8Array.of(6)), index, size, proof, root)).toBe(false);
    }
    for (const from of [1, 2 ** 31, size - 1, ...LARGE.filter((one) => one < size)]) {
      const proof = consistencyProof(from, size, read);
      const earlier = { size: from, root: even(from).root };
      expect(verifyConsistency(earlier, { size, root }, proof), `${from} of ${size}`).toBe(true);
    }
  }
  // A logarithm says 49 for both.
  expect([2 ** 49, 2 ** 49 + 1, 1, 0].map(exponentOf)).toEqual([49, undefined, 0, undefined]);
});

test('inexact sizes and hashes of another length prove nothing', () => {
  const { tree, read } = grow(entriesOf(5));
  const root = tree.root();
  const proof = inclusionProof(2, 5, read);
  const leaf = leafHash(entriesOf(5)[2] ?? new Uint8Array());
  for (const size of [2 ** 53, 5.5, Number.NaN, -1]) {
    expect(verifyInclusion(leaf, 2, size, proof, root)).toBe(false);
    expect(verifyConsistency({ size: 2, root }, { size, root }, [])).toBe(false);
    expect(verifyConsistency({ size, root }, { size, root }, [])).toBe(false);
    expect(() => inclusionProof(0, size, read)).toThrow(RangeError);
  }
  // The two halves of the root, cut elsewhere: not a leaf and its sibling.
  const { tree: pair } = grow(entriesOf(2));
  const [left, right] = entriesOf(2).map((entry) => leafHash(entry));
  const both = Uint8Array.of(...(left ?? []), ...(right ?? []));
  const cut = [both.subarray(40)];
  expect(verifyInclusion(both.subarray(0, 40), 0, 2, cut, pair.root())).toBe(false);
});

test('the peaks of a tree are the same from its hashes as from its growth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (size) => {
      const hashes = entriesOf(size).map((entry) => leafHash(entry));
      const { tree } = grow(entriesOf(size));
      expect(peaksOf(hashes)).toEqual(tree.peaks());
      expect(rootOfPeaks(peaksOf(hashes))).toEqual(tree.root());
    }),
    { numRuns: 50 },
  );
});

test('a programmer who asks for what cannot be is told', () => {
  const { read } = grow(entriesOf(3));
  expect(() => inclusionProof(3, 3, read)).toThrow(RangeError);
  expect(() => consistencyProof(4, 3, read)).toThrow(RangeError);
});

const samples =
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data');
const vectors = join(samples, 'network/custody/merkle_rfc6962.json');
interface Vectors {
  readonly leaves_hex: readonly string[];
  readonly roots: Readonly<Record<string, string>>;
  readonly inclusion: readonly { index: number; size: number; proof: readonly string[] }[];
  readonly consistency: readonly { first: number; second: number; proof: readonly string[] }[];
}

test.skipIf(!existsSync(vectors))(
  'every proof of the sample vectors, where they are at hand',
  () => {
    const { leaves_hex, roots, inclusion, consistency } = JSON.parse(
      readFileSync(vectors, 'utf8'),
    ) as Vectors;
    const { read } = grow(leaves_hex.map((hex) => fromHex(hex) ?? new Uint8Array()));
    for (const [size, root] of Object.entries(roots))
      expect(toHex(rootOf(Number(size), read))).toBe(root);
    for (const { index, size, proof } of inclusion)
      expect(inclusionProof(index, size, read).map(toHex)).toEqual(proof);
    for (const { first, second, proof } of consistency)
      expect(consistencyProof(first, second, read).map(toHex)).toEqual(proof);
  },
);
