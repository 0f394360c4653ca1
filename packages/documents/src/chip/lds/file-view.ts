import type { BytePlace } from '../../check/finding.ts';
import type { ChipFileName } from '../files/names.ts';
import { tagOfFile } from '../files/names.ts';
import type { Say } from '../say.ts';
import { type Tlv, tagName, tlvAt, tlvList } from './tlv.ts';

/** A file while it is read: its bytes, how to name a place in it, and where to say what was noticed. */
export interface FileView {
  readonly file: ChipFileName;
  readonly bytes: Uint8Array;
  readonly say: Say;
}

/** The place of bytes in the file. */
export const placeIn = (view: FileView, from: number, to: number): BytePlace => ({
  source: view.file,
  offset: from,
  length: Math.max(to - from, 0),
});

/** The place of a data object, its tag and length included. */
export const placeOf = (view: FileView, { offset, to }: Tlv): BytePlace =>
  placeIn(view, offset, to);

/**
 * The template that a file of the chip consists of. A file that is cut is read as far as it goes; bytes after the
 * template (readers read in blocks) are passed over; both are said. Undefined where the file is another one.
 */
export const openTemplate = (view: FileView): Tlv | undefined => {
  const { bytes, file, say } = view;
  if (bytes.length === 0) {
    say('document.chip.file.empty', { facts: { file } });
    return undefined;
  }
  const template = tlvAt(bytes, 0, bytes.length);
  const outer = template === 'cut' ? cutTemplate(bytes) : template;
  const expected = tagOfFile(file);
  if (typeof outer === 'string' || (expected !== undefined && outer.tag !== expected)) {
    const found = typeof outer === 'string' ? tagName(bytes[0] ?? 0) : tagName(outer.tag);
    say('document.chip.file.tag', {
      facts: { file, found, expected: tagName(expected ?? 0) },
      places: [placeIn(view, 0, Math.min(bytes.length, 2))],
    });
    return undefined;
  }
  if (template === 'cut')
    say('document.chip.file.cut', {
      facts: { file, length: bytes.length },
      places: [placeIn(view, 0, bytes.length)],
    });
  if (outer.to < bytes.length)
    say('document.chip.file.trailing', {
      facts: { file, length: bytes.length - outer.to },
      places: [placeIn(view, outer.to, bytes.length)],
    });
  return outer;
};

/** A template whose length says more than there is, taken to the end of the file. */
const cutTemplate = (bytes: Uint8Array): Tlv | 'cut' => {
  const long = new Uint8Array(6);
  long.set(bytes.subarray(0, 6));
  // Only the header matters: read it as if everything after it were there.
  const header = tlvAt(long, 0, Number.MAX_SAFE_INTEGER);
  return typeof header === 'string' || header.from > bytes.length
    ? 'cut'
    : { ...header, to: bytes.length };
};

/** The data objects within one, with a finding where the reading stops before its end. */
export const within = (view: FileView, parent: Tlv): readonly Tlv[] => {
  const { items, stopped } = tlvList(view.bytes, parent.from, parent.to);
  if (stopped !== undefined)
    view.say('document.chip.object.broken', {
      facts: { file: view.file, tag: tagName(parent.tag), why: stopped.why },
      places: [placeIn(view, stopped.at, parent.to)],
    });
  return items;
};

/** Says that a data object that should be there is not. */
export const sayAbsent = (view: FileView, parent: Tlv, tag: number): void =>
  view.say('document.chip.object.absent', {
    facts: { file: view.file, tag: tagName(tag) },
    places: [placeOf(view, parent)],
  });

/** Says that a data object does not have the form of its kind. */
export const sayMalformed = (view: FileView, item: Tlv): void =>
  view.say('document.chip.object.malformed', {
    facts: { file: view.file, tag: tagName(item.tag) },
    places: [placeOf(view, item)],
  });

/** Reports a data object that the standard does not have at this place. */
export const sayUnexpected = (view: FileView, item: Tlv): void =>
  view.say('document.chip.object.unexpected', {
    facts: { file: view.file, tag: tagName(item.tag) },
    places: [placeOf(view, item)],
  });

/** Says that a counter and what it counts differ. */
export const sayCount = (view: FileView, item: Tlv, stated: number, found: number): void =>
  view.say('document.chip.count', {
    facts: { file: view.file, stated, found },
    places: [placeOf(view, item)],
  });
