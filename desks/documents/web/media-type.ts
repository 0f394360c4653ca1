import type { Specimen } from '@amirani/contract/documents';

/** The media type of a stored picture's format. */
export const mediaTypeOf = (format: Specimen['format']): string =>
  format === 'jpeg2000' ? 'image/jp2' : `image/${format ?? 'png'}`;
