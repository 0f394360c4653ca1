import type { Sha256 } from './hash.ts';
import { portableSha256 } from './hash.ts';
import { type NodeReader, nodeHash } from './tree.ts';

/** Hashes in a full tile, and entries in a full bundle (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

const HEIGHT = 8;
const HASH_BYTES = 32;

/** A tile: 1 to 256 hashes side by side at tree level 8 × `level`, from index 256 × `index`. */
export interface TilePlace {
  readonly level: number;
  readonly index: number;
  /** How many hashes it holds; 256 is a full tile. */
  readonly width: number;
}

/** `tile/0/x001/234` or, where it is not full, `tile/0/x001/234.p/17` (C2SP tlog-tiles, Merkle tree). */
export const tilePath = ({ level, index, width }: TilePlace): string =>
  `tile/${level}/${indexPath(index)}${partialSuffix(width)}`;

/** Where the entries of leaves 256 × `index` and on lie: `tile/entries/000.p/17`. */
export const bundlePath = (index: number, width: number): string =>
  `tile/entries/${indexPath(index)}${partialSuffix(width)}`;

/** Every tile of a tree of `size` leaves, level by level. */
export const tilesOf = (size: number): readonly TilePlace[] => {
  const tiles: TilePlace[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH))
    for (let index = 0; index * TILE_WIDTH < count; index += 1)
      tiles.push({ level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) });
  return tiles;
};

/** The bytes of a tile out of the nodes of the tree. */
export const tileBytes = ({ level, index, width }: TilePlace, read: NodeReader): Uint8Array => {
  const bytes = new Uint8Array(width * HASH_BYTES);
  for (let offset = 0; offset < width; offset += 1)
    bytes.set(read(level * HEIGHT, index * TILE_WIDTH + offset), offset * HASH_BYTES);
  return bytes;
};

/** Gives the bytes of a tile of the log, or undefined where it is missing. */
export type TileReader = (tile: TilePlace) => Uint8Array | undefined;

/**
 * Reads the nodes of a tree of `size` leaves out of its tiles.
 * @throws MissingTileError from the returned reader where a tile is missing or has the wrong length.
 */
export const nodesFromTiles = (
  size: number,
  tiles: TileReader,
  sha256: Sha256 = portableSha256,
): NodeReader => {
  const known = new Map<string, Uint8Array>();
  const tileOf = (level: number, index: number): Uint8Array => {
    const count = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
    const place = { level, index, width: Math.min(TILE_WIDTH, count) };
    const path = tilePath(place);
    const bytes = known.get(path) ?? tiles(place);
    if (bytes?.length !== place.width * HASH_BYTES) throw new MissingTileError(path);
    known.set(path, bytes);
    return bytes;
  };
  const read: NodeReader = (level, index) => {
    const above = level % HEIGHT;
    if (above > 0)
      return nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1), sha256);
    const bytes = tileOf(level / HEIGHT, Math.floor(index / TILE_WIDTH));
    const start = (index % TILE_WIDTH) * HASH_BYTES;
    return bytes.subarray(start, start + HASH_BYTES);
  };
  return read;
};

/** A tile that the log must have is missing, or not of its length. */
export class MissingTileError extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is missing or has the wrong length`);
    this.path = path;
  }
}

/** Entries behind one another, each after its length in two bytes, high byte first (C2SP tlog-tiles, Log entries). */
export const encodeBundle = (entries: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > 0xffff)
      throw new RangeError(`an entry of ${entry.length} bytes is too long`);
    bytes[at] = entry.length >> 8;
    bytes[at + 1] = entry.length & 0xff;
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
};

/** The entries of a bundle as far as they are whole; `whole` says whether that is all of it. */
export const decodeBundle = (
  bytes: Uint8Array,
): { readonly entries: readonly Uint8Array[]; readonly whole: boolean } => {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const end = at + 2 + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    if (end > bytes.length) break;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return { entries, whole: at === bytes.length };
};

/** 1234067 is `x001/x234/067`: three digits a folder, all but the last with an x. */
const indexPath = (index: number): string => {
  const groups: string[] = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(String(rest % 1000).padStart(3, '0'));
  return groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/');
};

const partialSuffix = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${width}`);
