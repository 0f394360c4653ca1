const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Standard base64 with padding (RFC 4648, 4). */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = bytes.length - at >= 3 ? 4 : bytes.length - at + 1;
    for (let letter = 0; letter < 4; letter += 1)
      text += letter < letters ? ALPHABET[(word >> (18 - 6 * letter)) & 63] : '=';
  }
  return text;
};

/** The bytes of a base64 text in its one canonical form, or undefined where it is not that. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (text.length % 4 !== 0) return undefined;
  const letters = text.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    word = (word << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (word >> bits) & 0xff;
    word &= (1 << bits) - 1;
    at += 1;
  }
  // Two texts must not stand for the same bytes: padding and left-over bits are fixed.
  return toBase64(bytes) === text ? bytes : undefined;
};
