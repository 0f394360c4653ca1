import { isIPv4, isIPv6 } from 'node:net';

/** The shortest prefixes: wider networks than these hold strangers. */
const shortest = { v4: 8, v6: 16 } as const;

/**
 * Whether a text is the network of a proxy in CIDR form, or one address. `0.0.0.0/0` and other networks with strangers are
 * refused: everybody in them could forge the source address. IPv4 addresses written as IPv6 are refused too.
 */
export const isProxyNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  if (more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return false;
  const length = bits === undefined ? undefined : Number(bits);
  if (isIPv4(address)) return length === undefined || (length >= shortest.v4 && length <= 32);
  if (!isIPv6(address) || address.includes('.') || address.includes('%')) return false;
  return length === undefined || (length >= shortest.v6 && length <= 128 && !isMapped(address));
};

const isMapped = (address: string): boolean => /^(?:0{0,4}:)*:?ffff:/i.test(address);
