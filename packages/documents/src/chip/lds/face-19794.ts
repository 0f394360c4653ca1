import { imageAt } from '../images/located.ts';
import type { FileView } from './file-view.ts';
import type { BiometricImage, FeaturePoint } from './model.ts';
import { RecordReader, sayRecord } from './record-reader.ts';
import type { Tlv } from './tlv.ts';

const MOST_FACES = 64;
const MOST_POINTS = 1024;

/** Reads the face records of ISO/IEC 19794-5:2005: the images stay where they are. */
export const readFaces19794 = (view: FileView, block: Tlv): readonly BiometricImage[] => {
  const reader = new RecordReader(view, block.from, block.to);
  reader.skip(8);
  const length = reader.number(4);
  const faces = reader.number(2);
  // Some issuers leave the first eight bytes out of the count.
  if (length !== block.to - block.from) sayRecord(view, block.from, block.to, 'record');
  const images: BiometricImage[] = [];
  while (images.length < Math.min(faces, MOST_FACES) && !reader.cut) {
    const image = readFace(view, reader, block.to);
    if (image !== undefined) images.push(image);
  }
  if (images.length !== faces) sayRecord(view, block.from, block.to, 'faces');
  return images;
};

const readFace = (
  view: FileView,
  reader: RecordReader,
  end: number,
): BiometricImage | undefined => {
  const start = reader.at;
  const length = reader.number(4);
  const pointCount = reader.number(2);
  const [gender, eyeColour, hairColour] = [reader.number(1), reader.number(1), reader.number(1)];
  const properties = reader.number(3);
  const expression = reader.number(2);
  const pose = [reader.number(1), reader.number(1), reader.number(1)];
  reader.skip(3);
  const points = Array.from({ length: Math.min(pointCount, MOST_POINTS) }, () => readPoint(reader));
  const imageType = reader.number(1);
  reader.skip(1);
  const stated = { width: reader.number(2), height: reader.number(2) };
  const [colourSpace, sourceType] = [reader.number(1), reader.number(1)];
  reader.skip(2);
  const quality = reader.number(2);
  if (reader.cut || pointCount > MOST_POINTS) {
    sayRecord(view, start, end, 'face');
    reader.cut = true;
    return undefined;
  }
  const from = reader.at;
  // The image goes on to the end of its block; where the length says nonsense, to the end of all.
  const to = start + length >= from && start + length <= end ? start + length : end;
  if (to !== start + length) sayRecord(view, start, end, 'face');
  reader.skip(to - from);
  const face = {
    gender,
    eyeColour,
    hairColour,
    properties,
    expression,
    pose,
    points,
    imageType,
    colourSpace,
    sourceType,
    quality,
  };
  return { ...imageAt(view, from, to, stated), face };
};

const readPoint = (reader: RecordReader): FeaturePoint => {
  const type = reader.number(1);
  const code = reader.number(1);
  const [x, y] = [reader.number(2), reader.number(2)];
  reader.skip(2);
  return { type, point: `${code >> 4}.${code & 15}`, x, y };
};
