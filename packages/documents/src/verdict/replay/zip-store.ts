import { crc32 } from '../../chip/files/crc32.ts';

/** A file of an archive. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A ZIP archive (PKWARE APPNOTE 6.3.10) of files stored as they are, always the same bytes for the same files: without
 * times, and with names in UTF-8.
 */
export const storedZip = (files: readonly StoredFile[]): Uint8Array => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const text = new TextEncoder().encode(name);
    const common = [
      [VERSION, 2],
      [UTF8_NAMES, 2],
      [STORED, 2],
      [MIDNIGHT, 2],
      [FIRST_DAY, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [text.length, 2],
      [0, 2],
    ] as const;
    const local = numbers([0x04034b50, 4], ...common);
    directory.push(
      numbers(
        [0x02014b50, 4],
        [VERSION, 2],
        ...common,
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ),
      text,
    );
    parts.push(local, text, bytes);
    offset += local.length + text.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return concatenated([...parts, ...directory, end]);
};

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const MIDNIGHT = 0;
/** 1 January 1980: the format has no earlier day. */
const FIRST_DAY = 0x0021;

const numbers = (...fields: readonly (readonly [value: number, octets: number])[]): Uint8Array => {
  const bytes: number[] = [];
  for (const [value, octets] of fields)
    for (let at = 0; at < octets; at++) bytes.push((value >>> (8 * at)) & 0xff);
  return Uint8Array.from(bytes);
};

const concatenated = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
