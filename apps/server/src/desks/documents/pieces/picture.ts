import type { Piece } from '@amirani/contract/documents';
import { imageHeader } from '@amirani/documents/chip';
import { Problem } from '../../../platform/http/problems.ts';
import { bounds } from '../bounds.ts';

/** What the first bytes of a picture say of it; nothing is decoded. */
export interface PictureHead {
  readonly format: NonNullable<Piece['format']>;
  readonly width: number;
  readonly height: number;
}

/**
 * Tells a picture by its first bytes.
 * @throws Problem `document.picture.format` where it is none that is taken, `document.picture.too-large` where
 * unpacking it would take more than a screen can bear
 */
export const pictureHead = (bytes: Uint8Array): PictureHead => {
  const head = webpHead(bytes) ?? otherHead(bytes);
  if (head === undefined || head.width < 1 || head.height < 1)
    throw new Problem('document.picture.format');
  if (head.width * head.height > bounds.picturePixels)
    throw new Problem('document.picture.too-large', { most: bounds.picturePixels });
  return head;
};

const otherHead = (bytes: Uint8Array): PictureHead | undefined => {
  const { format, width, height } = imageHeader(bytes);
  if (format === 'unknown' || format === 'wsq' || width === undefined || height === undefined)
    return undefined;
  return { format, width, height };
};

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/** RFC 9649: a RIFF container whose first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended). */
const webpHead = (bytes: Uint8Array): PictureHead | undefined => {
  if (bytes.length < 30 || latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 12) !== 'WEBP')
    return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (latin(bytes, 12, 16)) {
    case 'VP8 ':
      return {
        format: 'webp',
        width: view.readUInt16LE(26) & 0x3fff,
        height: view.readUInt16LE(28) & 0x3fff,
      };
    case 'VP8L': {
      const packed = view.readUInt32LE(21);
      return {
        format: 'webp',
        width: (packed & 0x3fff) + 1,
        height: ((packed >>> 14) & 0x3fff) + 1,
      };
    }
    case 'VP8X':
      return {
        format: 'webp',
        width: view.readUIntLE(24, 3) + 1,
        height: view.readUIntLE(27, 3) + 1,
      };
    default:
      return undefined;
  }
};
