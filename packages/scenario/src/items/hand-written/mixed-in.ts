import type { Items } from '../options.ts';
import type { HandWrittenItem } from './hand-written.ts';

/**
 * Items with some that were written by hand in the places of as many generated ones of the same answer, so that no count changes.
 * Twins and those who must be referred stay. The ids stay as well: they tell nothing of either.
 */
export const mixedIn = ({ items, truth }: Items, hand: readonly HandWrittenItem[]): Items => {
  const paired = new Set(truth.flatMap(({ id, twin }) => (twin === undefined ? [] : [id, twin])));
  const places = new Map<string, HandWrittenItem>();
  for (const one of hand) {
    const free = truth.find(
      ({ id, target, referral }) =>
        target === one.truth.target && referral === undefined && !paired.has(id) && !places.has(id),
    );
    if (free !== undefined) places.set(free.id, one);
  }
  return {
    items: items.map(({ id, material }) => ({
      id,
      material: places.get(id)?.material ?? material,
    })),
    truth: truth.map((one) => ({ ...(places.get(one.id)?.truth ?? one), id: one.id })),
  };
};
