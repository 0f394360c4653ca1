import { type ArchiveFile, LOCAL, writeZip } from '@amirani/tables/zip-write';

/** What an archive holds, and the first thing in it that is not as {@link writeZip} writes it. */
export interface ArchiveReading {
  readonly files: readonly ArchiveFile[];
  /** The name of the file at which it differs, `""` for the table at the end; undefined where nothing differs. */
  readonly differsAt: string | undefined;
}

/** Reads an archive that {@link writeZip} wrote, and finds every byte that is not as it wrote it. Never throws. */
export const readZip = (bytes: Uint8Array): ArchiveReading => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: ArchiveFile[] = [];
  const starts: number[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const size = view.getUint32(at + 18, true);
    const nameLength = view.getUint16(at + 26, true);
    const extra = view.getUint16(at + 28, true);
    const from = at + 30 + nameLength + extra;
    if (from + size > bytes.length) break;
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength));
    starts.push(at);
    files.push({ name, bytes: bytes.subarray(from, from + size) });
    at = from + size;
  }
  const expected = writeZip(files);
  const length = Math.min(expected.length, bytes.length);
  let same = 0;
  while (same < length && expected[same] === bytes[same]) same++;
  if (same === bytes.length && bytes.length === expected.length)
    return { files, differsAt: undefined };
  const index = starts.findLastIndex((start) => start <= same);
  const isInside = same < at || files.length === 0;
  return { files, differsAt: isInside ? (files[index]?.name ?? '') : nextName(bytes, at) };
};

/** The name that the bytes after the last readable file would have, where they still are a file. */
const nextName = (bytes: Uint8Array, at: number): string => {
  const length = (bytes[at + 26] ?? 0) + 256 * (bytes[at + 27] ?? 0);
  const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length));
  return /^[a-z0-9/._-]{1,200}$/.test(name) ? name : '';
};
