import type { CivilDate } from '@amirani/core';
import {
  type ChipContents,
  type ChipFileName,
  type ChipImage,
  DEFAULT_GATHER_LIMITS,
  type GatheredFiles,
  gatherChipFiles,
  readLds,
} from '@amirani/documents/chip';
import { chipBounds } from '../../api/vocabulary.ts';
import type { FaceBytes } from '../comparison/face-pair.tsx';
import type { NamedFile } from '../exhibits.ts';

/** The sorted files of a chip and their content. */
export interface ChipReading {
  readonly gathered: GatheredFiles;
  readonly contents: ChipContents;
}

/** Reads whatever was given of a chip, archives among it; undefined where nothing was. */
export const readChipFiles = (
  given: readonly NamedFile[],
  on: CivilDate,
): ChipReading | undefined => {
  if (given.length === 0) return undefined;
  const gathered = gatherChipFiles(given, LIMITS);
  return { gathered, contents: readLds(gathered.files, on).contents };
};

/** As the server: what it could not store is not examined here either, and is named. */
const LIMITS = { ...DEFAULT_GATHER_LIMITS, ...chipBounds };

/** A picture in a chip: of which file, and its bytes. */
export interface ChipPicture extends FaceBytes {
  readonly file: ChipFileName;
  /** `12 345 bytes at 86`: its place in the file. */
  readonly offset: number;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The pictures of a chip that may be shown: faces (DG2, DG5). Fingers and irises are not for eyes. */
export const chipPictures = ({ gathered, contents }: ChipReading): readonly ChipPicture[] => [
  ...(contents.DG2?.templates ?? []).flatMap(({ images }) => picturesIn(gathered, 'DG2', images)),
  ...picturesIn(gathered, 'DG5', contents.DG5?.images ?? []),
];

const picturesIn = (
  { files }: GatheredFiles,
  file: ChipFileName,
  images: readonly ChipImage[],
): readonly ChipPicture[] => {
  const bytes = files.find((one) => one.file === file)?.bytes;
  if (bytes === undefined) return [];
  return images
    .filter(({ format }) => format !== 'unknown' && format !== 'wsq')
    .map(({ format, place, width, height }) => ({
      file,
      bytes: Uint8Array.from(bytes.subarray(place.offset, place.offset + place.length)),
      mediaType: format === 'jpeg2000' ? 'image/jp2' : `image/${format}`,
      offset: place.offset,
      ...{ width, height },
    }));
};
