import { isLineBreak, MASK } from './characters.ts';

/** Present in Node and in every browser; declared here because packages know neither. */
declare const TextDecoder: new (
  label: string,
  options?: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const singleByte = new TextDecoder('latin1');
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * One character for each byte; exact for ASCII, which is all that callers take from it. UTF-8 is decoded
 * twice as fast, and gives as many characters as there are bytes only where each byte is one.
 */
export const oneByteText = (bytes: Uint8Array, start: number, end: number): string => {
  const stretch = bytes.subarray(start, end);
  const text = utf8Decoder.decode(stretch);
  return text.length === stretch.length ? text : singleByte.decode(stretch);
};

/**
 * Decodes a value of a segment: drops CR, LF and masked bytes, then applies the release character, then reads UTF-8 where the
 * bytes are valid UTF-8, else a part of ISO 8859. Never fails. `slice` gives the text of bytes that are ASCII. A release
 * character of -1 means no release character.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  start: number,
  end: number,
  release: number,
  part: number,
  slice: (start: number, end: number) => string,
): string => {
  const plain = asciiText(bytes, start, end, release, slice);
  if (plain !== undefined) return plain;
  const kept: number[] = [];
  let literal = false;
  let high = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (isLineBreak(byte) || byte === MASK) continue;
    if (byte === release && !literal) {
      literal = true;
      continue;
    }
    literal = false;
    if (byte >= 0x80) high = true;
    kept.push(byte);
  }
  if (high) return utf8(kept) ?? fromPart(kept, part);
  return fromCodes(kept);
};

/** The value in slices between what is dropped; undefined where a byte is not ASCII. */
const asciiText = (
  bytes: Uint8Array,
  start: number,
  end: number,
  release: number,
  slice: (start: number, end: number) => string,
): string | undefined => {
  let text = '';
  let from = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return undefined;
    const isBetween = isLineBreak(byte) || byte === MASK;
    if (!isBetween && byte !== release) continue;
    if (at > from) text += slice(from, at);
    from = at + 1;
    if (isBetween) continue;
    // What follows is literal, line breaks and masked bytes in front of it dropped.
    let next = at + 1;
    while (next < end && (isLineBreak(bytes[next] as number) || bytes[next] === MASK)) next++;
    from = next;
    at = next; // all bytes are kept, also a release character
    if (next < end && (bytes[next] as number) >= 0x80) return undefined;
  }
  return from < end ? text + slice(from, end) : text;
};

/** Parts of ISO 8859 by the fourth letter of the syntax identifier, C to K (ISO 9735-1:2002, annex A). */
const PARTS = [1, 2, 5, 7, 3, 4, 6, 8, 9];

/** The part of ISO 8859 of a syntax identifier that stands between two offsets; 1 for any other. */
export const partOfSyntax = (bytes: Uint8Array, start: number, end: number): number => {
  const isSyntax =
    end - start === 4 &&
    bytes[start] === 0x55 &&
    bytes[start + 1] === 0x4e &&
    bytes[start + 2] === 0x4f;
  return isSyntax ? (PARTS[(bytes[start + 3] as number) - 0x43] ?? 1) : 1;
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

const fromPart = (codes: readonly number[], part: number): string => {
  if (part === 1) return fromCodes(codes);
  let decoder = decoders.get(part);
  if (decoder === undefined) {
    decoder = new TextDecoder(`iso-8859-${part}`);
    decoders.set(part, decoder);
  }
  return decoder.decode(Uint8Array.from(codes));
};

const CHUNK = 4096;

const fromCodes = (codes: readonly number[]): string => {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  }
  return text;
};

/** Strict UTF-8 (no overlong forms, no surrogates), or undefined. */
const utf8 = (bytes: readonly number[]): string | undefined => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] as number;
    if (first < 0x80) {
      parts.push(String.fromCharCode(first));
      continue;
    }
    const more = first >= 0xc2 && first < 0xe0 ? 1 : first < 0xe0 ? 0 : first < 0xf0 ? 2 : 3;
    if (more === 0 || first > 0xf4) return undefined;
    let code = first & (0x3f >> more);
    for (let left = more; left > 0; left--) {
      const next = bytes[at++];
      if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (LEAST[more] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      return undefined;
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
};

const LEAST = [0, 0x80, 0x800, 0x10000];
