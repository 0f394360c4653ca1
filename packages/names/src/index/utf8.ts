/**
 * Writes a text as UTF-8 and returns how many bytes. `into` has room for three bytes a code unit. A lone
 * surrogate is written as three bytes, so that every text comes back as it was.
 */
export const writeUtf8 = (text: string, into: Uint8Array, from: number): number => {
  let at = from;
  for (let k = 0; k < text.length; k += 1) {
    let code = text.charCodeAt(k);
    const low = text.charCodeAt(k + 1);
    if (code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
      code = ((code - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
      k += 1;
    }
    if (code < 0x80) into[at++] = code;
    else if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
      into[at++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      into[at++] = 0xe0 | (code >> 12);
      into[at++] = 0x80 | ((code >> 6) & 63);
      into[at++] = 0x80 | (code & 63);
    } else {
      into[at++] = 0xf0 | (code >> 18);
      into[at++] = 0x80 | ((code >> 12) & 63);
      into[at++] = 0x80 | ((code >> 6) & 63);
      into[at++] = 0x80 | (code & 63);
    }
  }
  return at - from;
};

/** The text of bytes that {@link writeUtf8} wrote. */
export const readUtf8 = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; ) {
    const lead = bytes[at] as number;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let code = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let k = 1; k < size; k += 1) code = (code << 6) | ((bytes[at + k] as number) & 63);
    text += String.fromCodePoint(code);
    at += size;
  }
  return text;
};
