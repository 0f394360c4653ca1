import type { ImageHeader } from './image-header.ts';
import { jpeg2000Header } from './jpeg2000.ts';

/** Reads the header of a JPEG, JPEG 2000 (file or bare codestream), PNG or WSQ image. Never throws; looks at no more than the header. */
export const imageHeader = (bytes: Uint8Array): ImageHeader => {
  if (startsWith(bytes, [0xff, 0xd8])) return jpegHeader(bytes);
  if (startsWith(bytes, [0xff, 0xa0])) return wsqHeader(bytes);
  if (startsWith(bytes, PNG)) return pngHeader(bytes);
  return jpeg2000Header(bytes) ?? UNKNOWN;
};

const UNKNOWN: ImageHeader = {
  format: 'unknown',
  width: undefined,
  height: undefined,
  components: undefined,
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const u16 = (bytes: Uint8Array, at: number): number | undefined =>
  at + 2 > bytes.length ? undefined : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

const u32 = (bytes: Uint8Array, at: number): number | undefined =>
  at + 4 > bytes.length ? undefined : (u16(bytes, at) ?? 0) * 65536 + (u16(bytes, at + 2) ?? 0);

/** ISO/IEC 10918-1, B.2: the frame header follows among other segments, each with its length. */
const jpegHeader = (bytes: Uint8Array): ImageHeader => {
  const none = { ...UNKNOWN, format: 'jpeg' as const };
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return none;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrame(marker))
      return {
        format: 'jpeg',
        height: u16(bytes, at + 5),
        width: u16(bytes, at + 7),
        components: bytes[at + 9],
      };
    // Start of scan, end of image: no frame came.
    if (marker === 0xda || marker === 0xd9) return none;
    at += standalone(marker) ? 2 : 2 + Math.max(u16(bytes, at + 2) ?? 2, 2);
  }
  return none;
};

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const standalone = (marker: number): boolean =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** ISO/IEC 15948, 11.2.2: IHDR is the first chunk. */
const pngHeader = (bytes: Uint8Array): ImageHeader => ({
  format: 'png',
  width: u32(bytes, 16),
  height: u32(bytes, 20),
  components: ({ 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 } as Readonly<Record<number, number>>)[
    bytes[25] ?? 1
  ],
});

/** WSQ 3.1: as JPEG, with a frame header of its own (FFA2: black, white, height, width). */
const wsqHeader = (bytes: Uint8Array): ImageHeader => {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === 0xa2)
      return {
        format: 'wsq',
        height: u16(bytes, at + 6),
        width: u16(bytes, at + 8),
        components: 1,
      };
    at += 2 + Math.max(u16(bytes, at + 2) ?? 2, 2);
  }
  return { ...UNKNOWN, format: 'wsq' };
};
