/** A file in an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file of an archive begins with. */
export const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980: an archive of the same files is the same bytes, whenever it is made. */
const DATE = 0x0021;

/**
 * A zip archive (PKWARE APPNOTE 6.3.4) that has one form only: files stored as they are, in the order given, without times,
 * comments or extra fields. The files determine every byte of it, so that a changed byte is always found.
 */
export const writeZip = (files: readonly ArchiveFile[]): Uint8Array => {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  let centralSize = 0;
  for (const { name, bytes } of files) {
    const encoded = new TextEncoder().encode(name);
    const crc = crc32(bytes);
    const shared = [u16(20), u16(UTF8), u16(0), u16(0), u16(DATE), u32(crc)];
    const sizes = [u32(bytes.length), u32(bytes.length), u16(encoded.length), u16(0)];
    const head = joined([u32(LOCAL), ...shared, ...sizes, encoded]);
    const entry = joined([
      u32(CENTRAL),
      u16(20),
      ...shared,
      ...sizes,
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(offset),
      encoded,
    ]);
    parts.push(head, bytes);
    central.push(entry);
    offset += head.length + bytes.length;
    centralSize += entry.length;
  }
  const counts = [u16(0), u16(0), u16(files.length), u16(files.length)];
  const end = joined([u32(END), ...counts, u32(centralSize), u32(offset), u16(0)]);
  return joined([...parts, ...central, end]);
};

const u16 = (value: number): Uint8Array => Uint8Array.of(value & 255, (value >>> 8) & 255);

const u32 = (value: number): Uint8Array =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  let length = 0;
  for (const part of parts) length += part.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it (ISO 3309). */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};
