import { type DerNode, hexOf, isNegative, tags } from '../der/index.ts';
import { type Say, say } from './say.ts';

/**
 * The serial number of a certificate as hexadecimal text: two's complement with no octet more than needed, so that two
 * are the same number exactly if they are the same text. `00ff` is 255, `ff` is -1.
 */
export type SerialNumber = string;

/** The serial number of an INTEGER element, without findings about its form; empty for another element. */
export const serialOf = (node: DerNode): SerialNumber => {
  if (node.tag !== tags.integer || node.bodyEnd <= node.body) return '';
  return hexOf(node.source.subarray(shortestFrom(node), node.bodyEnd));
};

/** As {@link serialOf}; negative and padded ones are said. */
export const readSerial = (node: DerNode, to: Say): SerialNumber => {
  const serial = serialOf(node);
  if (isNegative(node)) say(to, 'document.x509.serial.negative', { serial }, node.start, node.end);
  if (shortestFrom(node) > node.body)
    say(to, 'document.x509.serial.padded', {}, node.start, node.end);
  return serial;
};

/** The first octet that counts (X.690, 8.3.2). */
const shortestFrom = ({ source, body, bodyEnd }: DerNode): number => {
  let from = body;
  while (from < bodyEnd - 1) {
    const top = (source[from + 1] ?? 0) >= 0x80 ? 0xff : 0;
    if (source[from] !== top) break;
    from++;
  }
  return from;
};
