import type { Specimen } from '../api/types.ts';

/** The media type of a stored picture's format. */
export const mediaTypeOf = (format: Specimen['format']): string =>
  format === 'jpeg2000' ? 'image/jp2' : `image/${format ?? 'png'}`;
