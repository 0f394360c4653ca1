import type { BytePlace } from '@amirani/documents/verdict';

/** Bytes in a row of the view. */
const rowBytes = 8;

/** A row of bytes, or the gap between two stretches of rows that are shown. */
export type ByteRow =
  | { readonly kind: 'bytes'; readonly offset: number; readonly cells: readonly ByteCell[] }
  | { readonly kind: 'gap'; readonly offset: number; readonly bytes: number };

/** One byte, and whether it is part of what is in question. */
interface ByteCell {
  readonly offset: number;
  readonly hex: string;
  /** The character it stands for in ASCII, a dot where it stands for none. */
  readonly text: string;
  readonly lit: boolean;
}

/** Rows before and after a lit place. */
const around = 2;
/** Most rows of a lit stretch, with its end. */
const mostLit = 16;

/**
 * The rows of a file around the places in question, what lies between as gaps. Without a place its beginning.
 * Places beyond the file light nothing.
 */
export const byteRowsOf = (
  bytes: Uint8Array,
  places: readonly Pick<BytePlace, 'offset' | 'length'>[],
): readonly ByteRow[] => {
  const last = Math.max(0, Math.ceil(bytes.length / rowBytes) - 1);
  const wanted = new Set<number>();
  const want = (from: number, to: number): void => {
    for (let row = Math.max(0, from); row <= Math.min(last, to); row++) wanted.add(row);
  };
  const inside = places.filter(({ offset }) => offset >= 0 && offset < bytes.length);
  for (const { offset, length } of inside) {
    const first = Math.floor(offset / rowBytes);
    const end = Math.floor((offset + Math.max(1, length) - 1) / rowBytes);
    if (end - first < mostLit) want(first - around, end + around);
    else {
      want(first - around, first + mostLit - around);
      want(end - 1, end + around);
    }
  }
  if (wanted.size === 0) want(0, mostLit);
  return rowsWithGaps(
    [...wanted].toSorted((a, b) => a - b),
    bytes,
    inside,
  );
};

const rowsWithGaps = (
  wanted: readonly number[],
  bytes: Uint8Array,
  places: readonly Pick<BytePlace, 'offset' | 'length'>[],
): readonly ByteRow[] => {
  if (bytes.length === 0) return [];
  const rows: ByteRow[] = [];
  let next = 0;
  const gapTo = (offset: number): void => {
    if (offset > next) rows.push({ kind: 'gap', offset: next, bytes: offset - next });
  };
  for (const row of wanted) {
    gapTo(row * rowBytes);
    next = Math.min(bytes.length, (row + 1) * rowBytes);
    rows.push({ kind: 'bytes', offset: row * rowBytes, cells: cellsOf(bytes, row, places) });
  }
  gapTo(bytes.length);
  return rows;
};

const cellsOf = (
  bytes: Uint8Array,
  row: number,
  places: readonly Pick<BytePlace, 'offset' | 'length'>[],
): readonly ByteCell[] =>
  Array.from(bytes.subarray(row * rowBytes, (row + 1) * rowBytes), (byte, index) => {
    const at = row * rowBytes + index;
    return {
      offset: at,
      hex: byte.toString(16).padStart(2, '0'),
      text: byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·',
      lit: places.some(({ offset, length }) => at >= offset && at < offset + length),
    };
  });
