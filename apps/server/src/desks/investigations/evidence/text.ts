/**
 * The text of an exhibit: UTF-8, or UTF-16 where it says so. A zero byte is no letter of any text and cannot be stored as
 * one: it becomes the sign for what could not be read.
 */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes)).decode(bytes).replaceAll('\u0000', '\ufffd');

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
