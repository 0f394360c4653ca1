import { Inflate, strFromU8 } from 'fflate';

/** How much of an archive is unpacked. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries that are read together. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte, of entries that unpack to more than a megabyte. */
  readonly ratio: number;
}

/** The limits of every archive that a person brings. */
export const archiveLimits: ArchiveLimits = {
  entries: 10_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  ratio: 100,
};

/** Why an archive, or an entry of it, is not unpacked. `damaged` is a fault of the file, the others are limits. */
export type ArchiveFault =
  | 'damaged'
  | 'encrypted'
  | 'entries'
  | 'entry-bytes'
  | 'total-bytes'
  | 'ratio'
  | 'overlap';

/** What was asked for, or why it is not given. */
export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ArchiveFault };

const ok = <T>(value: T): Opened<T> => ({ ok: true, value });
const err = (fault: ArchiveFault): Opened<never> => ({ ok: false, fault });

/** An archive whose directory was read; an entry is unpacked when it is asked for. */
export interface Archive {
  /** Names of the entries in the order of the directory. They are only names: nothing is written. */
  readonly names: readonly string[];
  /** Unpacks an entry. Undefined if the archive has no entry of this name. */
  readonly read: (name: string) => Opened<Uint8Array> | undefined;
}

/**
 * Opens a ZIP archive (APPNOTE 6.3.10) by its central directory. Refuses entries that share bytes: with overlapping entries
 * 42 kB unpack to 5 GB (Fifield 2019). Archives in the archive are entries as all others and are never opened.
 */
export const openArchive = (
  bytes: Uint8Array,
  limits: ArchiveLimits = archiveLimits,
): Opened<Archive> => {
  const headers = directoryOf(bytes, limits.entries);
  if (!headers.ok) return headers;
  if (entriesOverlap(bytes, headers.value)) return err('overlap');
  const byName = new Map(headers.value.map((header) => [header.name, header]));
  let left = limits.totalBytes;
  const read = (header: Header): Opened<Uint8Array> => {
    if ((header.flags & 1) !== 0) return err('encrypted');
    const from = dataAt(bytes, header);
    const data = bytes.subarray(from, from + header.packed);
    if (data.length < header.packed) return err('damaged');
    const byRatio = Math.max(FREE_OF_RATIO, header.packed * limits.ratio);
    const most = Math.min(limits.entryBytes, left, byRatio);
    const unpacked = header.method === 0 ? stored(data, most) : inflateWithin(data, most);
    left -= unpacked.spent;
    if (unpacked.result === 'broken') return err('damaged');
    if (unpacked.result !== 'large') return ok(unpacked.result);
    return err(
      most === byRatio ? 'ratio' : most === limits.entryBytes ? 'entry-bytes' : 'total-bytes',
    );
  };
  return ok({
    names: [...byName.keys()],
    read: (name) => {
      const header = byName.get(name);
      return header === undefined ? undefined : read(header);
    },
  });
};

/** Small entries of one repeated character can have any ratio and do no harm. */
const FREE_OF_RATIO = 1024 * 1024;

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Marks a size or place kept in another record (ZIP64). No accepted file is that large. */
const ELSEWHERE = 0xffffffff;

const u16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number =>
  at < 0 || at + 4 > bytes.length ? -1 : (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

const directoryOf = (bytes: Uint8Array, most: number): Opened<readonly Header[]> => {
  let end = bytes.length - 22;
  while (end >= Math.max(bytes.length - 65_557, 0) && u32(bytes, end) !== END) end -= 1;
  if (u32(bytes, end) !== END) return err('damaged');
  const headers: Header[] = [];
  let at = u32(bytes, end + 16);
  while (u32(bytes, at) === CENTRAL) {
    if (headers.length === most) return err('entries');
    const length = u16(bytes, at + 28);
    const header: Header = {
      name: strFromU8(bytes.subarray(at + 46, at + 46 + length)),
      flags: u16(bytes, at + 8),
      method: u16(bytes, at + 10),
      packed: u32(bytes, at + 20),
      offset: u32(bytes, at + 42),
    };
    if (header.packed === ELSEWHERE || u32(bytes, header.offset) !== LOCAL) return err('damaged');
    if (header.method !== 0 && header.method !== 8) return err('damaged');
    headers.push(header);
    at += 46 + length + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return headers.length === u16(bytes, end + 10) ? ok(headers) : err('damaged');
};

const dataAt = (bytes: Uint8Array, { offset }: Header): number =>
  offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28);

const entriesOverlap = (bytes: Uint8Array, headers: readonly Header[]): boolean =>
  rangesOverlap(
    headers.map((header) => [header.offset, dataAt(bytes, header) + header.packed] as const),
  );

/** Whether two ranges of bytes, each from its first byte to the byte after its last, share a byte. */
export const rangesOverlap = (ranges: readonly (readonly [number, number])[]): boolean =>
  ranges
    .toSorted(([a], [b]) => a - b)
    .some(([from], at, sorted) => at > 0 && from < (sorted[at - 1]?.[1] ?? 0));

/** What came out of packed bytes, and how many bytes had to be unpacked to know that. */
export interface Unpacked {
  readonly result: Uint8Array | 'large' | 'broken';
  readonly spent: number;
}

const stored = (data: Uint8Array, most: number): Unpacked =>
  data.length > most ? { result: 'large', spent: 0 } : { result: data, spent: data.length };

/** Bytes given to the decompressor at a time; its output has at most a thousand times as many. */
const CHUNK = 4096;

/** Unpacks bytes of DEFLATE (RFC 1951), and stops behind `most` bytes whatever a header says. */
export const inflateWithin = (data: Uint8Array, most: number): Unpacked => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length <= most) parts.push(part.slice());
  });
  try {
    for (let at = 0; at < data.length && length <= most; at += CHUNK)
      stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  } catch {
    return { result: length > most ? 'large' : 'broken', spent: length };
  }
  if (length > most) return { result: 'large', spent: length };
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return { result: whole, spent: length };
};
