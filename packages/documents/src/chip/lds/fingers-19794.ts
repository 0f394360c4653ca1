import { imageAt } from '../images/located.ts';
import type { FileView } from './file-view.ts';
import type { BiometricImage } from './model.ts';
import { RecordReader, sayRecord } from './record-reader.ts';
import type { Tlv } from './tlv.ts';

/** Reads the finger image records of ISO/IEC 19794-4:2005, clause 7. */
export const readFingers = (view: FileView, block: Tlv): readonly BiometricImage[] => {
  const reader = new RecordReader(view, block.from, block.to);
  reader.skip(8);
  const length = reader.number(6);
  reader.skip(4);
  const fingers = reader.number(1);
  reader.skip(9);
  reader.skip(1);
  const compression = reader.number(1);
  reader.skip(2);
  if (length !== block.to - block.from) sayRecord(view, block.from, block.to, 'record');
  const images: BiometricImage[] = [];
  while (images.length < fingers && !reader.cut) {
    const start = reader.at;
    const size = reader.number(4);
    const position = reader.number(1);
    reader.skip(2);
    reader.skip(2);
    const stated = { width: reader.number(2), height: reader.number(2) };
    reader.skip(1);
    const from = reader.at;
    if (reader.cut) break;
    const to = start + size >= from && start + size <= block.to ? start + size : block.to;
    if (to !== start + size) sayRecord(view, start, block.to, 'finger');
    reader.skip(to - from);
    images.push({ ...fingerImage(view, from, to, stated, compression), position });
  }
  if (images.length !== fingers) sayRecord(view, block.from, block.to, 'fingers');
  return images;
};

/** 0 and 1: raw pixels, which have no header of their own. */
const fingerImage = (
  view: FileView,
  from: number,
  to: number,
  stated: { readonly width: number; readonly height: number },
  compression: number,
): BiometricImage =>
  compression > 1
    ? imageAt(view, from, to, stated)
    : {
        format: 'unknown',
        width: undefined,
        height: undefined,
        components: 1,
        stated,
        place: { source: view.file, offset: from, length: to - from },
      };
