import { pictureHeader } from '@amirani/documents/chip';

/** More pixels than this no browser of a desk draws without harm; the picture stays an exhibit, unseen. */
const mostPixels = 60_000_000;

/** Whether a picture may be decoded here, by its header alone; one that does not say its size may not. */
export const pictureSize = (bytes: Uint8Array): 'fits' | 'too-large' | 'unreadable' => {
  const { width = 0, height = 0 } = pictureHeader(bytes);
  if (width * height === 0) return 'unreadable';
  return width * height > mostPixels ? 'too-large' : 'fits';
};
