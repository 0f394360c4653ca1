import type { Hash } from './hash.ts';
import { bundlePath, decodeBundle, TILE_WIDTH, type TilePlace, tilePath } from './tile.ts';

/** Reads the files of a log by C2SP path; undefined for a missing file. */
export type LogReader = (path: string) => Promise<Uint8Array | undefined>;

/** The hashes of a tile, as many as the tree has; without them where it is missing or of the wrong length. */
export interface StoredTile {
  readonly path: string;
  readonly hashes?: readonly Hash[];
}

/** The entries of a bundle, as many as the log has. */
export interface StoredBundle {
  readonly path: string;
  readonly entries: readonly Uint8Array[];
  /** Why there are not exactly as many as there must be. */
  readonly fault?: 'journal.entries.missing' | 'journal.entries.malformed';
}

/** Reads a tile; where the log has grown and only the wider, full one is left, its beginning. */
export const readTile = async (read: LogReader, place: TilePlace): Promise<StoredTile> => {
  const { path, bytes, width } = await readWidest(read, place.width, (at) =>
    tilePath({ ...place, width: at }),
  );
  if (bytes?.length !== width * HASH_BYTES) return { path };
  const hashes = Array.from({ length: place.width }, (_, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return { path, hashes };
};

/** Reads `width` entries from 256 × `index` on; where only the full bundle is left, out of its beginning. */
export const readBundle = async (
  read: LogReader,
  index: number,
  width: number,
): Promise<StoredBundle> => {
  const file = await readWidest(read, width, (at) => bundlePath(index, at));
  const { path, bytes } = file;
  if (bytes === undefined) return { path, entries: [], fault: 'journal.entries.missing' };
  const { entries, whole } = decodeBundle(bytes);
  // What stands behind the entries of this checkpoint is for the checkpoint that covers it.
  const right = file.width > width ? entries.length >= width : whole && entries.length === width;
  const first = entries.slice(0, width);
  return right
    ? { path, entries: first }
    : { path, entries: first, fault: 'journal.entries.malformed' };
};

const HASH_BYTES = 32;

/** A partial file may be gone once the full one is there (C2SP tlog-tiles, Partial Tiles). */
const readWidest = async (
  read: LogReader,
  width: number,
  pathAt: (width: number) => string,
): Promise<{ path: string; bytes: Uint8Array | undefined; width: number }> => {
  const path = pathAt(width);
  const bytes = await read(path);
  if (bytes !== undefined || width === TILE_WIDTH) return { path, bytes, width };
  const full = { path: pathAt(TILE_WIDTH), bytes: await read(pathAt(TILE_WIDTH)) };
  return full.bytes === undefined ? { path, bytes, width } : { ...full, width: TILE_WIDTH };
};
