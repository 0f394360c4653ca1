import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint } from '@amirani/journal';
import {
  bundlePath,
  encodeBundle,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tilesOf,
} from '@amirani/journal/log';
import { withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import { writeDurably } from '../durable-file.ts';
import { type Head, SEQUENCER } from './sequence.ts';
import { fetchTile } from './tree-store.ts';

/** The log as plain files in the C2SP layout, for verifiers that have no database. */
export interface PublishedFiles {
  /** Writes what came since the last time, the checkpoint last. A crash leaves the earlier checkpoint standing. */
  readonly publish: (head: Head) => Promise<void>;
  /** Writes the checkpoint that stands once more, with the signatures of a witness below it. */
  readonly cosign: (checkpoint: string) => Promise<void>;
  /** Number of entries of this log in the files; 0 without files. */
  readonly size: () => number;
}

/** Opens the folder of the published log; the database is the truth, and what is missing is written again. */
export const openPublishedFiles = async (
  database: Database,
  folder: string,
): Promise<PublishedFiles> => {
  let published = await publishedSize(folder);
  return {
    publish: async (head) => {
      if (head.size === published) return;
      // A folder ahead of the database belongs to another log. Rewrite it.
      const from = published > head.size ? 0 : published;
      await withAccess(database, SEQUENCER, 'amirani_sequencer', async (tx) => {
        for (const tile of changedTiles(from, head.size)) {
          const bytes = await fetchTile(tx, tile);
          if (bytes === undefined) throw new Error(`${tilePath(tile)} is not in the database`);
          await writeDurably(join(folder, tilePath(tile)), bytes);
        }
        await writeBundles(tx, folder, from, head.size);
      });
      await writeDurably(join(folder, 'checkpoint'), head.checkpoint);
      await removePartials(folder, from, head.size);
      published = head.size;
    },
    size: () => Math.max(published, 0),
    cosign: (checkpoint) => writeDurably(join(folder, 'checkpoint'), checkpoint),
  };
};

/** The size in the folder's checkpoint, or -1, so that an empty log is published too. */
const publishedSize = async (folder: string): Promise<number> => {
  const text = await readFile(join(folder, 'checkpoint'), 'utf8').catch(() => '');
  return parseCheckpoint(text)?.checkpoint.size ?? -1;
};

const changedTiles = (from: number, size: number): readonly TilePlace[] =>
  tilesOf(size).filter(({ level, index, width }) => {
    const before = Math.floor(Math.max(from, 0) / TILE_WIDTH ** level) - index * TILE_WIDTH;
    return before < width;
  });

const writeBundles = async (
  tx: Transaction,
  folder: string,
  from: number,
  size: number,
): Promise<void> => {
  for (
    let bundle = Math.floor(Math.max(from, 0) / TILE_WIDTH);
    bundle * TILE_WIDTH < size;
    bundle += 1
  ) {
    const first = bundle * TILE_WIDTH;
    const width = Math.min(TILE_WIDTH, size - first);
    const bytes = await fetchBundle(tx, bundle, width);
    if (bytes === undefined) throw new Error(`bundle ${bundle} is not in the database`);
    await writeDurably(join(folder, bundlePath(bundle, width)), bytes);
  }
};

/** Entries 256 × `bundle` and on, `width` of them; undefined if there are fewer. */
export const fetchBundle = async (
  tx: Transaction,
  bundle: number,
  width: number,
): Promise<Uint8Array | undefined> => {
  const rows = await tx
    .selectFrom('journal.entry')
    .select('leaf')
    .where('index', '>=', BigInt(bundle * TILE_WIDTH))
    .where('index', '<', BigInt(bundle * TILE_WIDTH + width))
    .orderBy('index')
    .execute();
  return rows.length === width ? encodeBundle(rows.map(({ leaf }) => leaf)) : undefined;
};

/**
 * Removes the partial files whose tile has become full since `from`. The others stay: a verifier that read an
 * earlier checkpoint takes them, or the full one once there is one (C2SP tlog-tiles, Partial Tiles).
 */
const removePartials = async (folder: string, from: number, size: number): Promise<void> => {
  for (const { level, index, width } of changedTiles(from, size)) {
    if (width < TILE_WIDTH) continue;
    const full = tilePath({ level, index, width });
    await rm(join(folder, `${full}.p`), { recursive: true, force: true });
    if (level > 0) continue;
    await rm(join(folder, `${bundlePath(index, TILE_WIDTH)}.p`), { recursive: true, force: true });
  }
};
