/** The bytes of a base64 text without line breaks; undefined where it is none. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const clean = text.trimEnd();
  const padding = clean.endsWith('==') ? 2 : clean.endsWith('=') ? 1 : 0;
  if (clean.length % 4 !== 0) return undefined;
  const bytes = new Uint8Array((clean.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < clean.length; index += 4) {
    const last = index + 4 === clean.length;
    let group = 0;
    for (let sign = 0; sign < 4; sign++) {
      const code = clean.charCodeAt(index + sign);
      const value = last && code === PAD && sign >= 4 - padding ? 0 : (VALUES[code] ?? -1);
      if (value < 0) return undefined;
      group = (group << 6) | value;
    }
    bytes[at++] = group >> 16;
    if (at < bytes.length) bytes[at++] = (group >> 8) & 255;
    if (at < bytes.length) bytes[at++] = group & 255;
  }
  return bytes;
};

/**
 * The same from a text of the plain or the URL alphabet, with or without padding, as seals and scanners give it. Bits
 * beyond the last byte are passed over.
 */
export const fromLooseBase64 = (text: string): Uint8Array | undefined => {
  const digits = text.replace(/=+$/, '');
  if (digits.length % 4 === 1 || /[^A-Za-z0-9+/_-]/.test(digits)) return undefined;
  const plain = digits.replaceAll('-', '+').replaceAll('_', '/');
  return fromBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, '='));
};

const PAD = 61;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(256).fill(-1);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Base64 of bytes, in one line. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(group & 63) : '=';
  }
  return text;
};
