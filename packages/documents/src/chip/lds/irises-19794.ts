import { imageAt } from '../images/located.ts';
import type { FileView } from './file-view.ts';
import type { BiometricImage } from './model.ts';
import { RecordReader, sayRecord } from './record-reader.ts';
import type { Tlv } from './tlv.ts';

/** Two eyes, and no chip holds more than a few pictures of each. */
const MOST_IMAGES = 64;

/** Reads the iris image records of ISO/IEC 19794-6:2005, clause 6. */
export const readIrises = (view: FileView, block: Tlv): readonly BiometricImage[] => {
  const reader = new RecordReader(view, block.from, block.to);
  reader.skip(8);
  const length = reader.number(4);
  reader.skip(2);
  const eyes = reader.number(1);
  const headerLength = reader.number(2);
  reader.skip(4);
  const format = reader.number(2);
  const stated = { width: reader.number(2), height: reader.number(2) };
  if (length !== block.to - block.from) sayRecord(view, block.from, block.to, 'record');
  reader.skip(Math.max(block.from + headerLength - reader.at, 0));
  const images: BiometricImage[] = [];
  for (let eye = 0; eye < eyes && !reader.cut; eye++) {
    const position = reader.number(1);
    const count = reader.number(2);
    for (let index = 0; index < count && !reader.cut && images.length < MOST_IMAGES; index++) {
      const start = reader.at;
      reader.skip(7);
      const size = reader.number(4);
      const from = reader.skip(size);
      if (reader.cut) sayRecord(view, start, block.to, 'iris');
      const to = Math.min(from + size, block.to);
      images.push({ ...irisImage(view, from, to, stated, format), position });
    }
  }
  return images;
};

/** Formats 2 and 4 are raw pixels; the others have headers. */
const irisImage = (
  view: FileView,
  from: number,
  to: number,
  stated: { readonly width: number; readonly height: number },
  format: number,
): BiometricImage =>
  format === 2 || format === 4
    ? {
        format: 'unknown',
        width: undefined,
        height: undefined,
        components: 1,
        stated,
        place: { source: view.file, offset: from, length: to - from },
      }
    : imageAt(view, from, to, stated);
