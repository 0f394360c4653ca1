import type { Hash } from './hash.ts';
import { sameBytes } from './hash.ts';

/** Most differing places between tile and entries for which every mixture is tried: 2^8 trees of a tile. */
const MOST_MIXED = 8;

/** Hashes in order, undefined where one is unknown. */
export type Hashes = readonly (Hash | undefined)[];

/**
 * Finds the hashes that give a signed hash: the stored ones, those computed from below, or, if both are damaged in a few places,
 * the mixture that fits. Returns undefined if none fits, so some hashes are lost. A wrong result would break SHA-256.
 */
export const reconstructHashes = async (
  stored: Hashes,
  compute: () => Promise<Hashes>,
  fits: (hashes: readonly Hash[]) => boolean,
): Promise<readonly Hash[] | undefined> => {
  const asStored = whole(stored);
  if (asStored !== undefined && fits(asStored)) return asStored;
  const computed = await compute();
  const base = whole(stored.map((hash, at) => hash ?? computed[at]));
  if (base === undefined) return undefined;
  const differing = [...base.keys()].filter((at) => {
    const [kept, made] = [base[at], computed[at]];
    return kept !== undefined && made !== undefined && !sameBytes(kept, made);
  });
  const mixed = (places: readonly number[]): readonly Hash[] => {
    const chosen = new Set(places);
    return base.map((hash, at) => (chosen.has(at) ? (computed[at] ?? hash) : hash));
  };
  const choices = differing.length > MOST_MIXED ? [differing] : subsetsOf(differing);
  return choices.map(mixed).find(fits);
};

const whole = (hashes: Hashes): readonly Hash[] | undefined => {
  const known = hashes.filter((hash) => hash !== undefined);
  return known.length === hashes.length ? known : undefined;
};

/** All subsets of a list, the whole list first. */
const subsetsOf = (list: readonly number[]): readonly (readonly number[])[] => {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others.map((subset) => [first, ...subset]), ...others];
};
