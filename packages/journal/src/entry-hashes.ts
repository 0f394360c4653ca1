import type { Hash, Sha256 } from './hash.ts';
import { type LogReader, readBundle, type StoredBundle } from './log-files.ts';
import type { Hashes } from './reconstruct-hashes.ts';
import { TILE_WIDTH, type TilePlace } from './tile.ts';
import { leafHash, peaksOf, rootOfPeaks } from './tree.ts';

/** Hashes of the tree as the entries make them, without believing any tile. */
export interface EntryHashes {
  /** The hashes of a tile; those above missing entries are left out. */
  readonly tile: (place: TilePlace) => Promise<Hashes>;
  /** The leaves of a bundle and, where it is full, their root. */
  readonly bundle: (index: number, width: number) => Promise<BundleHashes>;
  /** The first bundle that was looked for and is not whole. */
  readonly gap: () => StoredBundle | undefined;
}

interface BundleHashes {
  readonly leaves: readonly Hash[];
  readonly root?: Hash;
}

/** Reads entries and hashes them upwards; nothing is kept. */
export const hashesFromEntries = (read: LogReader, sha256: Sha256): EntryHashes => {
  let gap: StoredBundle | undefined;
  const bundle = async (index: number, width: number): Promise<BundleHashes> => {
    const stored = await readBundle(read, index, width);
    if (stored.fault !== undefined) gap ??= stored;
    const leaves = stored.entries.map((entry) => leafHash(entry, sha256));
    if (leaves.length < TILE_WIDTH) return { leaves };
    return { leaves, root: rootOfPeaks(peaksOf(leaves, sha256), sha256) };
  };
  /** The hash at a place of a tile: of the full tile or bundle one level below. */
  const above = async (level: number, index: number): Promise<Hash | undefined> => {
    if (level === 1) return (await bundle(index, TILE_WIDTH)).root;
    const hashes = await tile({ level: level - 1, index, width: TILE_WIDTH });
    const known = hashes.filter((hash) => hash !== undefined);
    return known.length === TILE_WIDTH ? rootOfPeaks(peaksOf(known, sha256), sha256) : undefined;
  };
  const tile = async ({ level, index, width }: TilePlace): Promise<Hashes> => {
    if (level === 0) return (await bundle(index, width)).leaves;
    const hashes: (Hash | undefined)[] = [];
    // The first gap ends it: a log that names a size beyond all its files is not walked through.
    for (let at = 0; at < width && !hashes.includes(undefined); at += 1)
      hashes.push(await above(level, index * TILE_WIDTH + at));
    return hashes;
  };
  return { tile, bundle, gap: () => gap };
};
