import { DerReader, derElement, rawOf } from '../der/index.ts';

/**
 * The same bytes with the element at a path replaced by others (none, one or several), and the lengths around it made to
 * fit. A path counts elements from 0: `[0, 3]` is the fourth within the first within the outermost.
 */
export const edited = (
  bytes: Uint8Array,
  path: readonly number[],
  change: (element: Uint8Array) => Uint8Array | readonly Uint8Array[],
): Uint8Array => {
  const [index, ...rest] = path;
  if (index === undefined) {
    const made = change(bytes);
    return made instanceof Uint8Array ? made : new Uint8Array(made.flatMap((part) => [...part]));
  }
  const node = DerReader.over(bytes).next();
  const children = DerReader.inside(node).rest();
  if (children[index] === undefined) throw new RangeError(`no element ${index}`);
  const parts = children.map((child, at) =>
    at === index ? edited(rawOf(child).slice(), rest, change) : rawOf(child),
  );
  return derElement(node.tag, ...parts);
};

/** The element at a path. */
export const elementAt = (bytes: Uint8Array, path: readonly number[]): Uint8Array => {
  let found = bytes;
  for (const index of path) {
    const child = DerReader.inside(DerReader.over(found).next()).rest()[index];
    if (child === undefined) throw new RangeError(`no element ${index}`);
    found = rawOf(child).slice();
  }
  return found;
};
