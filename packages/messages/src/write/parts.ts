import type { HeaderInput, PartInput } from './interchange.ts';

/**
 * Cuts a push into parts of at most `size` items and numbers them `01:C` … `nn:F`. An empty push is one part.
 * The items are travellers (PAXLST) or bookings (PNRGOV); all parts share the access reference.
 * @throws RangeError `message.write.part-size` when the size is not a positive whole number
 */
export const partsOf = <T>(
  header: HeaderInput,
  items: readonly T[],
  size: number,
): readonly { readonly header: HeaderInput; readonly items: readonly T[] }[] => {
  if (!Number.isInteger(size) || size < 1) throw new RangeError('message.write.part-size');
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => {
    const part: PartInput = { index: index + 1, last: index === count - 1 };
    const reference = count === 1 ? header.reference : `${header.reference}-${index + 1}`;
    return {
      header: { ...header, reference, part },
      items: items.slice(index * size, (index + 1) * size),
    };
  });
};
