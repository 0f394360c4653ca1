const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Base64 for addresses, without padding (RFC 4648, 5), as Multibase `u` has it. */
export const toBase64url = (bytes: Uint8Array): string => {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let letter = 0; letter < Math.min(4, bytes.length - at + 1); letter += 1)
      letters.push(ALPHABET[(word >> (18 - 6 * letter)) & 63] ?? '');
  }
  return letters.join('');
};

/** The bytes of such a text; undefined where it is not in its one canonical form. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [word, bits, at] = [0, 0, 0];
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    word = (word << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = word >> bits;
    word &= (1 << bits) - 1;
    at += 1;
  }
  // Two texts must not stand for the same bytes: the bits left over are zero, and no letter is too much.
  return word === 0 && bits < 6 && at === bytes.length ? bytes : undefined;
};
