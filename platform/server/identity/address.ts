import { isIP, isIPv4 } from 'node:net';

/** The groups of an IPv6 address, `::` written out; the address must be valid. */
const groupsOf = (address: string): readonly string[] => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const list = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const before = list(head);
  if (tail === undefined) return before;
  const after = list(tail);
  return [
    ...before,
    ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'),
    ...after,
  ];
};

/** An IPv4 address that is written as IPv6 (`::ffff:192.0.2.7`) in its own form; others unchanged. */
const plain = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? address;
};

const prefix = (address: string, groups: number): string =>
  `${groupsOf(address)
    .slice(0, groups)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/${groups * 16}`;

/** The unit that one client controls: an IPv4 address, or the /64 of an IPv6 address. */
export const clientOf = (address: string): string => {
  const own = plain(address);
  return isIP(own) === 6 && !isIPv4(own) ? prefix(own, 4) : own;
};

/** The network of an address, to recognise a session by: IPv4 /24, IPv6 /48; undefined if it is not an address. */
export const networkOf = (address: string): string | undefined => {
  const own = plain(address);
  if (isIPv4(own)) return `${own.split('.').slice(0, 3).join('.')}.0/24`;
  return isIP(own) === 6 ? prefix(own, 3) : undefined;
};
