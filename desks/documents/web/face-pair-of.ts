import { type ChipReading, chipPictures } from './chip/chip-reading.ts';
import type { FaceBytes } from './comparison/face-pair.tsx';
import type { PictureExhibit } from './exhibits.ts';

/** The two faces that await the officer's own answer: the portrait of chip or page, and the person before them. */
export interface Faces {
  readonly portrait: FaceBytes;
  readonly live: FaceBytes;
}

/**
 * The faces on the bench; undefined where one of them is missing. As on the server, the latest picture of the printed
 * portrait comes before that of the chip: the bearer is shown beside it, and an answer about other faces would not count.
 */
export const facesOf = (
  pictures: readonly PictureExhibit[],
  chip: ChipReading | undefined,
): Faces | undefined => {
  const latest = (shows: PictureExhibit['shows']): PictureExhibit | undefined =>
    pictures.findLast((picture) => picture.shows === shows);
  const inChip = chip === undefined ? [] : chipPictures(chip);
  const portrait = latest('portrait') ?? inChip.find(({ file }) => file === 'DG2');
  const live = latest('live');
  return portrait === undefined || live === undefined ? undefined : { portrait, live };
};

/** Whether two pairs are of the same pictures, byte by byte. */
export const sameFaces = (one: Faces, other: Faces): boolean =>
  sameBytes(one.portrait.bytes, other.portrait.bytes) &&
  sameBytes(one.live.bytes, other.live.bytes);

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
