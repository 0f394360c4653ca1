import { type FileView, placeIn } from './file-view.ts';
import type { Placed } from './model.ts';
import type { Tlv } from './tlv.ts';

/** Present in Node and in every browser; declared here because packages know neither. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const singleByte = new TextDecoder('latin1');

/** No text of a chip is longer; what is gets cut, and that is said. */
const MOST_TEXT = 65_536;

/** The text of a data object: UTF-8 (Doc 9303-10, 4.7.11), else Latin-1, which is said. */
export const textAt = (view: FileView, item: Tlv): Placed<string> => {
  const to = Math.min(item.to, item.from + MOST_TEXT);
  const bytes = view.bytes.subarray(item.from, to);
  const place = placeIn(view, item.from, item.to);
  if (to < item.to)
    view.say('document.chip.text.long', { facts: { file: view.file }, places: [place] });
  try {
    return { value: strict.decode(bytes), place };
  } catch {
    if (to === item.to)
      view.say('document.chip.text.encoding', { facts: { file: view.file }, places: [place] });
    return { value: singleByte.decode(bytes), place };
  }
};

/** One character for each byte. */
export const latinText = (bytes: Uint8Array): string => singleByte.decode(bytes);

/** A date that a chip has as eight digits, or packed into four bytes; as it stands, `20260331`. */
export const dateAt = (view: FileView, item: Tlv): Placed<string> => {
  const bytes = view.bytes.subarray(item.from, item.to);
  const place = placeIn(view, item.from, item.to);
  const packed = bytes.length === 4 || bytes.length === 7;
  const digits = packed ? packedDigits(bytes) : latinText(bytes.subarray(0, 32));
  if (packed)
    view.say('document.chip.date.packed', { facts: { file: view.file }, places: [place] });
  if (!/^\d{8}(\d{6})?$/.test(digits))
    view.say('document.chip.date.form', { facts: { file: view.file }, places: [place] });
  return { value: digits, place };
};

/** Two digits a byte. */
export const packedDigits = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** UTF-8, else Latin-1: for names of files, which nobody vouches for. */
export const utf8Text = (bytes: Uint8Array): string => {
  try {
    return strict.decode(bytes);
  } catch {
    return singleByte.decode(bytes);
  }
};
