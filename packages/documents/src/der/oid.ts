import { KeptByBytes } from './kept.ts';
import { type DerNode, nothing } from './node.ts';
import { tags } from './tags.ts';

/** Identifiers as text; those that are longer are spelled each time. */
const kept = new KeptByBytes<string>(1024, 64);

/**
 * The dotted text of an OBJECT IDENTIFIER (X.690, 8.19): `2.23.136.1.1.1`. Empty for another element or malformed content.
 * Arcs may have any size.
 */
export const oidOf = (node: DerNode): string =>
  node === nothing || node.tag !== tags.oid ? '' : oidText(node.source, node.body, node.bodyEnd);

/** The dotted text of content octets of an identifier, as {@link oidOf}; also of an implicitly tagged one. */
export const oidText = (source: Uint8Array, from: number, to: number): string => {
  const known = kept.find(source, from, to);
  if (known !== undefined) return known;
  const text = spell(source, from, to);
  kept.keep(source.slice(from, to), text);
  return text;
};

/** Longer identifiers do not occur, and spelling a very long arc takes time that grows with its square. */
const MOST_OCTETS = 64;

const spell = (source: Uint8Array, from: number, to: number): string => {
  if (to <= from || to - from > MOST_OCTETS || (source[to - 1] ?? 0) >= 0x80) return '';
  const arcs: bigint[] = [];
  let arc = 0n;
  for (let at = from; at < to; at++) {
    const octet = source[at] ?? 0;
    if (arc === 0n && octet === 0x80) return '';
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if (octet >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...others] = arcs;
  const top = first < 40n ? 0n : first < 80n ? 1n : 2n;
  return [top, first - top * 40n, ...others].join('.');
};
