const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648, 4) of bytes, in one line. */
export const toBase64 = (bytes: Uint8Array): string => {
  const signs: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let sign = 0; sign < 4; sign++)
      signs.push(sign > left ? '=' : ALPHABET.charAt((group >> (18 - 6 * sign)) & 63));
  }
  return signs.join('');
};
