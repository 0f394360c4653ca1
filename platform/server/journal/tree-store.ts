import {
  MissingTileError,
  type NodeReader,
  nodesFromTiles,
  type TilePlace,
  tilePath,
} from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import type { Transaction } from '../database/open.ts';

/**
 * Computes something of the tree of `size` leaves out of the stored tiles, fetching each tile that the
 * computation turns out to need: a handful for a proof, whatever the size of the log.
 */
export const withTree = async <T>(
  tx: Transaction,
  size: number,
  compute: (read: NodeReader) => T,
): Promise<T> => {
  const tiles = new Map<string, Uint8Array>();
  for (;;) {
    let needed: TilePlace | undefined;
    const read = nodesFromTiles(
      size,
      (place) => {
        const bytes = tiles.get(tilePath(place));
        if (bytes === undefined) needed = place;
        return bytes;
      },
      nodeSha256,
    );
    try {
      return compute(read);
    } catch (error) {
      if (!(error instanceof MissingTileError) || needed === undefined) throw error;
      const bytes = await fetchTile(tx, needed);
      if (bytes === undefined) throw error;
      tiles.set(tilePath(needed), bytes);
    }
  }
};

/** The bytes of a tile at a width, which may be smaller than what has grown since; undefined where there are fewer. */
export const fetchTile = async (
  tx: Transaction,
  { level, index, width }: TilePlace,
): Promise<Uint8Array | undefined> => {
  const row = await tx
    .selectFrom('journal.tile')
    .select('hashes')
    .where('level', '=', level)
    .where('index', '=', BigInt(index))
    .executeTakeFirst();
  return row === undefined || row.hashes.length < width * 32
    ? undefined
    : new Uint8Array(row.hashes.subarray(0, width * 32));
};
