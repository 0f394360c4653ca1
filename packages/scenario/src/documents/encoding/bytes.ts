/** The parts one after the other. */
export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Order of DER sets: byte by byte, the shorter first where one begins the other (X.690, 11.6). */
export const compareBytes = (one: Uint8Array, other: Uint8Array): number => {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of hexadecimal digits, an even number of them. */
export const fromHex = (text: string): Uint8Array => {
  if (!/^([0-9a-f]{2})*$/i.test(text)) throw new RangeError('scenario/documents: not hexadecimal');
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
};

/** The number, most significant byte first. */
export const toNumber = (bytes: Uint8Array): bigint =>
  bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`);

/**
 * Encodes the number in the given number of bytes, most significant first.
 * @throws if it does not fit.
 */
export const fromNumber = (value: bigint, length: number): Uint8Array => {
  const text = value.toString(16).padStart(2 * length, '0');
  if (value < 0n || text.length > 2 * length)
    throw new RangeError('scenario/documents: a number that does not fit');
  return fromHex(text);
};

/** Bytes of a text of ASCII characters; others are a programmer's mistake and throw. */
export const ascii = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) throw new RangeError('scenario/documents: not ASCII');
    bytes[at] = code;
  }
  return bytes;
};
