const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));

/** Base58 in the alphabet of Bitcoin, as Multibase `z` has it (Controlled Identifiers 1.0, 2.4). */
export const toBase58 = (bytes: Uint8Array): string => {
  let number = 0n;
  for (const byte of bytes) number = number * 256n + BigInt(byte);
  let text = '';
  for (; number > 0n; number /= 58n) text = (ALPHABET[Number(number % 58n)] ?? '') + text;
  return '1'.repeat(leading(bytes, 0)) + text;
};

/** Decodes base58. Returns undefined if a letter is invalid. */
export const fromBase58 = (text: string): Uint8Array | undefined => {
  let number = 0n;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    number = number * 58n + value;
  }
  const bytes: number[] = [];
  for (; number > 0n; number /= 256n) bytes.unshift(Number(number % 256n));
  return Uint8Array.from([...Array<number>(leading([...text], '1')).fill(0), ...bytes]);
};

const leading = <T>(of: ArrayLike<T>, what: T): number => {
  let at = 0;
  while (at < of.length && of[at] === what) at += 1;
  return at;
};
