import type { Hash } from './hash.ts';
import { sameBytes } from './hash.ts';

/** Up to this number of differing places between tile and entries, every mixture is tried: 2^8 trees of a tile. */
const MOST_MIXED = 8;

/** Hashes side by side, with gaps where one is not known. */
export type Hashes = readonly (Hash | undefined)[];

/**
 * The hashes that make up a hash known to be right: those stored, or those computed from below, or, where both
 * are damaged in a few places, the mixture of them that fits. Undefined where none does: then nothing right is
 * left of something. What fits is what was signed, or SHA-256 is broken.
 */
export const settle = async (
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

/** Every choice out of a list, all of it first. */
const subsetsOf = (list: readonly number[]): readonly (readonly number[])[] => {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others.map((subset) => [first, ...subset]), ...others];
};
