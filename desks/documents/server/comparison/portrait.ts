import type { CivilDate } from '@amirani/core';
import { readLds } from '@amirani/documents/chip';

/** The first portrait in a DG2, in place; undefined where none can be found. */
const portraitIn = (dg2: Uint8Array, today: CivilDate): Uint8Array | undefined => {
  const { contents } = readLds([{ file: 'DG2', name: 'DG2', bytes: dg2 }], today);
  const image = contents.DG2?.templates.flatMap(({ images }) => images)[0];
  if (image === undefined) return undefined;
  const { offset, length } = image.place;
  return dg2.subarray(offset, offset + length);
};

/** Extracts the face from a chip file, or returns undefined if the file is not DG2 or has no face. Runs in a limited process. */
export const faceIn = (
  file: string,
  bytes: Uint8Array,
  today: CivilDate,
): Uint8Array | undefined => (file === 'DG2' ? portraitIn(bytes, today) : undefined);
