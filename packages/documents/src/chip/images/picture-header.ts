import { latinText } from '../lds/text.ts';
import { imageHeader } from './header.ts';
import type { ImageHeader } from './image-header.ts';

/** What a picture is that came from a camera, a scanner or a file; chips hold fewer formats. */
export interface PictureHeader extends Pick<ImageHeader, 'width' | 'height'> {
  readonly format: ImageHeader['format'] | 'webp';
}

/** As `imageHeader`, and of WebP as well. */
export const pictureHeader = (bytes: Uint8Array): PictureHeader =>
  webpHeader(bytes) ?? imageHeader(bytes);

/** RFC 9649: a RIFF container whose first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended). */
const webpHeader = (bytes: Uint8Array): PictureHeader | undefined => {
  if (latinText(bytes.subarray(0, 4)) !== 'RIFF' || latinText(bytes.subarray(8, 12)) !== 'WEBP')
    return undefined;
  const number = (at: number, octets: number): number => {
    let value = 0;
    for (let octet = octets - 1; octet >= 0; octet--)
      value = value * 256 + (bytes[at + octet] ?? 0);
    return value;
  };
  const sized = (width: number, height: number): PictureHeader => ({
    format: 'webp',
    width,
    height,
  });
  const chunk = bytes.length < 30 ? '' : latinText(bytes.subarray(12, 16));
  if (chunk === 'VP8 ') return sized(number(26, 2) & 0x3fff, number(28, 2) & 0x3fff);
  if (chunk === 'VP8L') {
    const packed = number(21, 4);
    return sized((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
  }
  if (chunk === 'VP8X') return sized(number(24, 3) + 1, number(27, 3) + 1);
  return { format: 'webp', width: undefined, height: undefined };
};
