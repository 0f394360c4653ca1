import type { PictureHeader } from '@amirani/documents/chip';
import { Problem } from '@platform/server/http/problems.ts';
import type { Piece } from '../../api/types.ts';
import { bounds } from '../bounds.ts';

/** What the first bytes of a picture say of it; nothing is decoded. */
export interface PictureHead {
  readonly format: NonNullable<Piece['format']>;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the header of a picture in an accepted format.
 * @throws Problem `document.picture.format` for other formats, `document.picture.too-large` if the decoded picture is too large
 * for a screen
 */
export const takenPicture = ({
  format,
  width,
  height,
}: {
  readonly format: PictureHeader['format'];
  readonly width: number;
  readonly height: number;
}): PictureHead => {
  if (format === 'unknown' || format === 'wsq' || width < 1 || height < 1)
    throw new Problem('document.picture.format');
  if (width * height > bounds.picturePixels)
    throw new Problem('document.picture.too-large', { most: bounds.picturePixels });
  return { format, width, height };
};
