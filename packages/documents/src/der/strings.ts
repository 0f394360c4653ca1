import { contentOf, type DerNode } from './node.ts';
import { tags } from './tags.ts';

/**
 * The text of a character string of any type that names are written in: UTF8String, PrintableString, IA5String, NumericString,
 * VisibleString, TeletexString (read as Latin-1, as everybody writes it), BMPString, UniversalString. Bytes that are not a
 * character of the type become U+FFFD. Undefined if the element is not a character string.
 */
export const textOf = (node: DerNode | undefined): string | undefined => {
  if (node === undefined) return undefined;
  switch (node.tag) {
    case tags.utf8String:
      return utf8(node);
    case tags.printableString:
    case tags.ia5String:
    case tags.numericString:
    case tags.visibleString:
    case tags.generalString:
    case tags.teletexString:
      return latin(node);
    case tags.bmpString:
      return wide(node, 2);
    case tags.universalString:
      return wide(node, 4);
    default:
      return undefined;
  }
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const utf8 = (node: DerNode): string => {
  // Nearly all names are ASCII, for which this is several times faster.
  for (let at = node.body; at < node.bodyEnd; at++)
    if ((node.source[at] ?? 0) >= 0x80) return decoder.decode(contentOf(node));
  return latin(node);
};

const latin = ({ source, body, bodyEnd }: DerNode): string => {
  let text = '';
  for (let at = body; at < bodyEnd; at++) text += String.fromCharCode(source[at] ?? 0);
  return text;
};

const wide = ({ source, body, bodyEnd }: DerNode, octets: 2 | 4): string => {
  let text = '';
  let at = body;
  for (; at + octets <= bodyEnd; at += octets) {
    let code = 0;
    for (let octet = 0; octet < octets; octet++) code = code * 256 + (source[at + octet] ?? 0);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return at === bodyEnd ? text : `${text}\ufffd`;
};
