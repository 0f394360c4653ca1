import { MASK } from './characters.ts';
import type { TagCode } from './tags.ts';
import { NO_TAG } from './tags.ts';

/** The tag between two offsets, ignoring line breaks and blanks inside it, or {@link NO_TAG}. */
export const readTag = (bytes: Uint8Array, start: number, end: number): TagCode => {
  if (end - start === 3) {
    const a = bytes[start] as number;
    const b = bytes[start + 1] as number;
    const c = bytes[start + 2] as number;
    if (isLetter(a) && isLetter(b) && isLetter(c)) return (a << 16) | (b << 8) | c;
  }
  let code = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte <= 0x20 && byte !== MASK) continue;
    const isTagCharacter = isLetter(byte) || (byte >= 0x30 && byte <= 0x39);
    if (!isTagCharacter || ++letters > 3) return NO_TAG;
    code = (code << 8) | byte;
  }
  return letters === 3 ? code : NO_TAG;
};

/** A to Z. */
export const isLetter = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
