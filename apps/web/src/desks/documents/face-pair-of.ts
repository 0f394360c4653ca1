import { type ChipReading, chipPictures } from './chip/chip-reading.ts';
import type { FaceBytes } from './comparison/face-pair.tsx';
import type { PictureExhibit } from './exhibits.ts';

/** The two faces that await the officer's own answer: the portrait of chip or page, and the person before them. */
export interface Faces {
  readonly portrait: FaceBytes;
  readonly live: FaceBytes;
}

/** The faces on the bench; undefined where one of them is missing. The chip's portrait comes before that of the page. */
export const facesOf = (
  pictures: readonly PictureExhibit[],
  chip: ChipReading | undefined,
): Faces | undefined => {
  const latest = (shows: PictureExhibit['shows']): PictureExhibit | undefined =>
    pictures.findLast((picture) => picture.shows === shows);
  const [inChip] = chip === undefined ? [] : chipPictures(chip);
  const portrait = inChip ?? latest('portrait');
  const live = latest('live');
  return portrait === undefined || live === undefined ? undefined : { portrait, live };
};
