import type { Checkpoint } from './checkpoint.ts';
import { type Hash, type Sha256, sameBytes } from './hash.ts';
import { GrowingTree, peaksOf, rootOfPeaks } from './tree.ts';

/** Holds entries, bundle after bundle, against checkpoints kept from before. */
export interface PrefixWatch {
  /** How many bundles were shown so far. */
  readonly bundles: () => number;
  /** Shows the next bundle by its leaf hashes and, where it is full, their root. */
  readonly add: (leaves: readonly Hash[], root: Hash | undefined) => void;
  /** Size of the largest kept checkpoint that the entries fit: before it nothing was changed. */
  readonly good: () => number;
  /** Size of the first kept checkpoint that they do not fit: something before it was changed. */
  readonly bad: () => number | undefined;
}

/** Starts at the first entry. A kept checkpoint larger than the log is never reached and so says nothing. */
export const watchPrefixes = (known: readonly Checkpoint[], sha256: Sha256): PrefixWatch => {
  const kept = known.toSorted((a, b) => a.size - b.size);
  const tree = GrowingTree.from(0, () => new Uint8Array(), sha256);
  let [next, seen, good] = [0, 0, 0];
  let bad: number | undefined;
  const compare = (leaves: readonly Hash[]): void => {
    for (let one = kept[next]; one !== undefined; one = kept[next]) {
      if (one.size > seen + leaves.length) return;
      const peaks = peaksOf(leaves.slice(0, one.size - seen), sha256);
      const fits = sameBytes(rootOfPeaks([...tree.peaks(), ...peaks], sha256), one.root);
      if (!fits) bad ??= one.size;
      else if (bad === undefined) good = one.size;
      next += 1;
    }
  };
  compare([]);
  return {
    bundles: () => tree.size,
    add: (leaves, root) => {
      compare(leaves);
      seen += leaves.length;
      if (root !== undefined) tree.append(root);
    },
    good: () => good,
    bad: () => bad,
  };
};
