/**
 * Base64 of the plain or the URL alphabet, with or without padding; undefined where it is none. Bits beyond the
 * last byte are passed over.
 */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const digits = text.replace(/=+$/, '');
  if (digits.length % 4 === 1 || /[^A-Za-z0-9+/_-]/.test(digits)) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let value = 0;
  let at = 0;
  for (let index = 0; index < digits.length; index++) {
    value = ((value << 6) | sextet(digits.charCodeAt(index))) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (value >> bits) & 255;
  }
  return bytes;
};

const sextet = (code: number): number => {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 || code === 45 ? 62 : 63;
};
