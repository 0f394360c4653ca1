import type { ImageHeader } from './image-header.ts';

/** The header of a JPEG 2000 file (ISO/IEC 15444-1, I.5.3.1) or codestream (A.5.1); undefined where it is neither. */
export const jpeg2000Header = (bytes: Uint8Array): ImageHeader | undefined => {
  if (u32(bytes, 0) === SOC_SIZ) return sizeOf(bytes, 0);
  if (u32(bytes, 4) !== SIGNATURE) return undefined;
  return boxes(bytes, 0, bytes.length, 0) ?? { ...NONE };
};

const SOC_SIZ = 0xff4fff51;
const SIGNATURE = 0x6a502020; // jP
const HEADER = 0x6a703268; // jp2h
const IMAGE_HEADER = 0x69686472; // ihdr
const CODESTREAM = 0x6a703263; // jp2c
const MOST_BOXES = 64;

const NONE: ImageHeader = {
  format: 'jpeg2000',
  width: undefined,
  height: undefined,
  components: undefined,
};

const u32 = (bytes: Uint8Array, at: number): number | undefined =>
  at + 4 > bytes.length
    ? undefined
    : (((bytes[at] ?? 0) << 24) |
        ((bytes[at + 1] ?? 0) << 16) |
        ((bytes[at + 2] ?? 0) << 8) |
        (bytes[at + 3] ?? 0)) >>>
      0;

/**
 * Reads the size from the boxes: from the codestream, which decoders use, before the header. If neither the codestream nor the
 * end is within this number of boxes, the size for a decoder is unknown.
 */
const boxes = (
  bytes: Uint8Array,
  from: number,
  to: number,
  depth: number,
): ImageHeader | undefined => {
  let at = from;
  let header: ImageHeader | undefined;
  for (let count = 0; at + 8 <= to; count++) {
    if (count === MOST_BOXES) return undefined;
    const length = u32(bytes, at) ?? 0;
    const type = u32(bytes, at + 4) ?? 0;
    // 0: to the end of the file. 1: a length of eight bytes, which no chip needs.
    const end = length === 0 ? to : at + length;
    if (length === 1 || end < at + 8) return undefined;
    if (type === IMAGE_HEADER)
      header ??= {
        format: 'jpeg2000',
        height: u32(bytes, at + 8),
        width: u32(bytes, at + 12),
        components: (bytes[at + 16] ?? 0) * 256 + (bytes[at + 17] ?? 0),
      };
    if (type === HEADER && depth === 0)
      header ??= boxes(bytes, at + 8, Math.min(end, to), depth + 1);
    if (type === CODESTREAM)
      return u32(bytes, at + 8) === SOC_SIZ ? sizeOf(bytes, at + 8) : undefined;
    at = end;
  }
  return header;
};

/** SIZ: the reference grid less the offset of the image in it. */
const sizeOf = (bytes: Uint8Array, start: number): ImageHeader => {
  const [x, y, left, top] = [8, 12, 16, 20].map((at) => u32(bytes, start + at));
  const components = bytes[start + 41];
  return {
    format: 'jpeg2000',
    width: x === undefined || left === undefined ? undefined : Math.max(x - left, 0),
    height: y === undefined || top === undefined ? undefined : Math.max(y - top, 0),
    components: components === undefined ? undefined : (bytes[start + 40] ?? 0) * 256 + components,
  };
};
