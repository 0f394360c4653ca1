import { isIPv4 } from 'node:net';

/** A part of the name space: a name with everything below it, or a range of addresses. */
export type Subtree =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'addresses'; readonly address: Buffer; readonly mask: Buffer };

/** A name with everything below it. */
export const names = (name: string): Subtree => ({ kind: 'name', name });

/** A range such as `192.168.0.0/16` or `fc00::/7`. */
export const addresses = (range: string): Subtree => {
  const [text = '', bits = ''] = range.split('/');
  const address = addressBytes(text);
  const mask = Buffer.alloc(address.length);
  for (let bit = 0; bit < Number(bits); bit += 1) {
    const at = bit >> 3;
    mask[at] = (mask[at] ?? 0) | (0x80 >> (bit & 7));
  }
  return { kind: 'addresses', address, mask };
};

/** The 4 or 16 bytes of an address. */
export const addressBytes = (text: string): Buffer => {
  if (isIPv4(text)) return Buffer.from(text.split('.').map(Number));
  const [head = '', tail] = text.split('::');
  const words = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
  const before = words(head);
  const after = words(tail ?? '');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const bytes = Buffer.alloc(16);
  [...before, ...Array<number>(gap).fill(0), ...after].forEach((word, index) => {
    bytes.writeUInt16BE(word, index * 2);
  });
  return bytes;
};

/** What a local authority may sign for: this machine, and addresses that exist in local networks only. */
export const localSubtrees: readonly Subtree[] = [
  names('localhost'),
  names('local'),
  ...[
    '127.0.0.0/8',
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '169.254.0.0/16',
    '::1/128',
    'fc00::/7',
    'fe80::/10',
  ].map(addresses),
];
