import { concat } from '../documents/encoding/bytes.ts';
import { utf8 } from '../truth/canonical-json.ts';

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A ZIP archive (PKWARE APPNOTE 6.3.10) of files as they are: method 0, no times. */
export const archiveOf = (files: readonly ArchiveFile[]): Uint8Array => {
  let offset = 0;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  for (const { name, bytes } of files) {
    const label = utf8(name);
    const size = bytes.length;
    // Version 2.0, no flags, stored, midnight of 1 January 1980: the format has no earlier day.
    const facts = concat(
      little(2, 20, 0, 0, 0, 0x21),
      little(4, crc(bytes), size, size),
      little(2, label.length, 0),
    );
    const entry = concat(little(4, 0x04034b50), facts, label, bytes);
    local.push(entry);
    central.push(
      concat(
        little(4, 0x02014b50),
        little(2, 20),
        facts,
        little(2, 0, 0, 0),
        little(4, 0, offset),
        label,
      ),
    );
    offset += entry.length;
  }
  const directory = concat(...central);
  return concat(
    ...local,
    directory,
    little(4, 0x06054b50),
    little(2, 0, 0, files.length, files.length),
    little(4, directory.length, offset),
    little(2, 0),
  );
};

const little = (octets: number, ...values: readonly number[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      Array.from({ length: octets }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );

/** CRC-32 of ISO/IEC 8802-3, bit by bit from the low end. */
const crc = (bytes: Uint8Array): number => {
  let value = -1;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
};
