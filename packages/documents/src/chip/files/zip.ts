import { type Unpacked as Inflated, inflateWithin, rangesOverlap } from '@amirani/tables/zip';
import { crc32 } from '@amirani/tables/zip-write';
import { utf8Text } from '../lds/text.ts';
import type { Say } from '../say.ts';

/** How much of an archive is unpacked. What goes beyond is named and left packed. */
export interface ZipLimits {
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries together, those included that were found to be too large or broken. */
  readonly totalBytes: number;
}

/** A chip has twenty files, and few of them have a megabyte. */
export const DEFAULT_ZIP_LIMITS: ZipLimits = {
  entries: 1024,
  entryBytes: 16 << 20,
  totalBytes: 64 << 20,
};

/** An entry that was unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether bytes begin as a ZIP archive (APPNOTE 4.3.7), an empty one included. */
export const isZip = (bytes: Uint8Array): boolean =>
  u32(bytes, 0) === LOCAL || u32(bytes, 0) === END;

/**
 * Unpacks an archive in memory, entry by entry and never more than the limits allow, whatever its headers say.
 * Encrypted, damaged and oversized entries are named and left out. Names are only names: nothing is written.
 */
export const unzip = (bytes: Uint8Array, limits: ZipLimits, say: Say): readonly ZipEntry[] => {
  const found = directory(bytes, limits, say);
  const entries: ZipEntry[] = [];
  // With entries that share bytes, 42 kB unpack to 5 GB (Fifield 2019).
  if (
    rangesOverlap(found.map((header) => [header.offset, dataAt(bytes, header) + header.packed]))
  ) {
    say('document.chip.zip.overlap');
    return [];
  }
  let left = limits.totalBytes;
  for (const header of found) {
    if (header.name.endsWith('/')) continue;
    if (isWayOut(header.name))
      say('document.chip.zip.path', { facts: { name: shown(header.name) } });
    if (left <= 0) {
      const facts = { name: shown(header.name), most: limits.totalBytes };
      say('document.chip.zip.large', { facts });
      continue;
    }
    const { data, spent } = unpack(bytes, header, Math.min(limits.entryBytes, left), say);
    left -= spent;
    if (data !== undefined) entries.push({ name: header.name, bytes: data });
  }
  return entries;
};

/** A name as a finding may show it. */
export const shown = (name: string): string =>
  Array.from(name.slice(0, 120), (character) => (character < ' ' ? '�' : character)).join('');

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const u16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number =>
  at < 0 || at + 4 > bytes.length ? -1 : (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

const isWayOut = (name: string): boolean =>
  /^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name) || name.includes('\0');

/** The central directory, or the local headers of a cut archive. */
const directory = (bytes: Uint8Array, limits: ZipLimits, say: Say): readonly Header[] => {
  const end = endRecord(bytes);
  const central = end >= 0 ? u32(bytes, end + 16) : -1;
  const whole = central >= 0 && (u32(bytes, central) === CENTRAL || u16(bytes, end + 10) === 0);
  if (!whole) say('document.chip.zip.cut');
  const headers: Header[] = [];
  let at = whole ? central : 0;
  for (;;) {
    const header = whole ? centralHeader(bytes, at) : localHeader(bytes, at);
    if (header === undefined) break;
    if (headers.length === limits.entries) {
      say('document.chip.zip.many', { facts: { kept: limits.entries } });
      break;
    }
    headers.push(header.header);
    at = header.next;
  }
  return headers;
};

const endRecord = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 22; at >= Math.max(bytes.length - 65_557, 0); at--)
    if (u32(bytes, at) === END) return at;
  return -1;
};

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  utf8Text(bytes.subarray(at, at + length));

interface Read {
  readonly header: Header;
  readonly next: number;
}

const centralHeader = (bytes: Uint8Array, at: number): Read | undefined => {
  if (u32(bytes, at) !== CENTRAL || at + 46 > bytes.length) return undefined;
  const length = u16(bytes, at + 28);
  return {
    header: {
      name: nameAt(bytes, at + 46, length),
      flags: u16(bytes, at + 8),
      method: u16(bytes, at + 10),
      crc: u32(bytes, at + 16),
      packed: u32(bytes, at + 20),
      offset: u32(bytes, at + 42),
    },
    next: at + 46 + length + u16(bytes, at + 30) + u16(bytes, at + 32),
  };
};

const localHeader = (bytes: Uint8Array, at: number): Read | undefined => {
  if (u32(bytes, at) !== LOCAL || at + 30 > bytes.length) return undefined;
  const flags = u16(bytes, at + 6);
  const packed = u32(bytes, at + 18);
  // Bit 3: the sizes follow the data, and only the missing directory knew them.
  if ((flags & 8) !== 0 && packed === 0) return undefined;
  const length = u16(bytes, at + 26);
  const header = {
    name: nameAt(bytes, at + 30, length),
    flags,
    method: u16(bytes, at + 8),
    crc: u32(bytes, at + 14),
    packed,
    offset: at,
  };
  return { header, next: at + 30 + length + u16(bytes, at + 28) + packed };
};

/** What came out of an entry, and how many bytes had to be unpacked to know that. */
interface Unpacked {
  readonly data: Uint8Array | undefined;
  readonly spent: number;
}

const NOTHING: Unpacked = { data: undefined, spent: 0 };

const dataAt = (bytes: Uint8Array, { offset }: Header): number =>
  offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28);

const unpack = (bytes: Uint8Array, header: Header, most: number, say: Say): Unpacked => {
  const facts = { name: shown(header.name) };
  const { offset, packed, flags, method } = header;
  if ((flags & 1) !== 0) {
    say('document.chip.zip.encrypted', { facts });
    return NOTHING;
  }
  const from = dataAt(bytes, header);
  const known = method === 0 || method === 8;
  if (!known || u32(bytes, offset) !== LOCAL || from + packed > bytes.length) {
    say('document.chip.zip.entry', { facts });
    return NOTHING;
  }
  const data = bytes.subarray(from, from + packed);
  const { result, spent } = method === 0 ? stored(data, most) : inflateWithin(data, most);
  if (result === 'large') {
    say('document.chip.zip.large', { facts: { ...facts, most } });
    return { data: undefined, spent };
  }
  if (result === 'broken' || crc32(result) !== header.crc) {
    say('document.chip.zip.entry', { facts });
    return { data: undefined, spent };
  }
  return { data: result, spent };
};

const stored = (data: Uint8Array, most: number): Inflated =>
  data.length > most ? { result: 'large', spent: 0 } : { result: data, spent: data.length };
