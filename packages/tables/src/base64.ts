const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_SAFE = `${PLAIN.slice(0, 62)}-_`;

/** Base64 (RFC 4648, 4) of bytes, in one line. */
export const toBase64 = (bytes: Uint8Array): string => {
  const text = lettersOf(bytes, PLAIN);
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
};

/** Base64 for addresses, without padding (RFC 4648, 5). */
export const toBase64url = (bytes: Uint8Array): string => lettersOf(bytes, URL_SAFE);

/** The bytes of a base64 text in one line; undefined if it is not one. Bits beyond the last byte are passed over. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const clean = text.trimEnd();
  return clean.length % 4 === 0
    ? bytesOf(clean.replace(/={1,2}$/, ''), valuesOf(PLAIN))
    : undefined;
};

/** The same from a text of the plain or the URL alphabet, with or without padding, as seals and scanners give it. */
export const fromLooseBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined =>
  bytesOf(text.replace(/=+$/, ''), valuesOf(PLAIN + URL_SAFE.slice(62)));

/** The bytes of a base64 text in its one canonical form; undefined otherwise, so that two texts never stand for the same bytes. */
export const fromCanonicalBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const bytes = fromBase64(text);
  return bytes !== undefined && toBase64(bytes) === text ? bytes : undefined;
};

/** The same of base64 for addresses, without padding. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const bytes = bytesOf(text, valuesOf(URL_SAFE));
  return bytes !== undefined && toBase64url(bytes) === text ? bytes : undefined;
};

const lettersOf = (bytes: Uint8Array, alphabet: string): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < letters; letter += 1)
      text += alphabet.charAt((group >> (18 - 6 * letter)) & 63);
  }
  return text;
};

/** The value of each character code; -1 for those that are not in the alphabet. The last two may stand twice. */
const valuesOf = (alphabet: string): Int8Array => {
  const known = tables.get(alphabet);
  if (known !== undefined) return known;
  const values = new Int8Array(256).fill(-1);
  for (let at = 0; at < alphabet.length; at += 1)
    values[alphabet.charCodeAt(at)] = at < 64 ? at : at - 2;
  tables.set(alphabet, values);
  return values;
};

const tables = new Map<string, Int8Array>();

const bytesOf = (digits: string, values: Int8Array): Uint8Array<ArrayBuffer> | undefined => {
  if (digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = values[digits.charCodeAt(index)] ?? -1;
    if (value < 0) return undefined;
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (word >> bits) & 255;
    at += 1;
  }
  return bytes;
};
