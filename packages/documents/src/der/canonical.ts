import { contentOf, type DerNode, MOST_DEPTH, nothing } from './node.ts';
import { DerReader } from './reader.ts';
import { isConstructed, tags } from './tags.ts';
import { joined, octetsOf } from './values.ts';
import { derElement } from './write.ts';

/**
 * An element of BER in DER, as far as its tags tell: definite shortest lengths, octet strings in one piece, the elements
 * of every SET in the order of their encodings (X.690, 10 and 11.6). Undefined where elements within are broken or lie
 * deeper than {@link MOST_DEPTH}.
 */
export const derForm = (node: DerNode): Uint8Array | undefined => form(node, 0);

const form = (node: DerNode, depth: number): Uint8Array | undefined => {
  if (node === nothing || depth > MOST_DEPTH) return undefined;
  if (!isConstructed(node.tag)) return derElement(node.tag, contentOf(node));
  if (node.tag === CONSTRUCTED_OCTETS) {
    const octets = octetsOf(node);
    return octets === undefined ? undefined : derElement(tags.octetString, octets);
  }
  const reader = DerReader.inside(node);
  const parts: Uint8Array[] = [];
  while (reader.more) {
    const part = form(reader.next(), depth + 1);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  if (reader.fault !== undefined) return undefined;
  if (node.tag === tags.set) parts.sort(byBytes);
  return derElement(node.tag, joined(parts));
};

const CONSTRUCTED_OCTETS = 0x24;

const byBytes = (a: Uint8Array, b: Uint8Array): number => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
