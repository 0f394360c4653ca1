import { verifyLog } from '@amirani/journal';
import { bundlePath, encodeBundle, TILE_WIDTH, tilePath, tilesOf } from '@amirani/journal/log';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import type { JournalRoom } from './room.ts';

/**
 * Whether head, tiles and entries of the tables agree as they stand: the log that they make is verified as any
 * other, so that a tile with a hash too many or an entry without its place shows.
 */
export const tablesAgree = ({ database, keys }: JournalRoom): Promise<boolean> =>
  database.administer(async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const { rows: heads } = await client.query<{ size: bigint; checkpoint: string }>(
      'select size, checkpoint from journal.head',
    );
    const { rows: entries } = await client.query<{ index: bigint; leaf: Buffer }>(
      'select index, leaf from journal.entry order by index',
    );
    const { rows: tiles } = await client.query<{ level: number; index: bigint; hashes: Buffer }>(
      'select level, index, hashes from journal.tile',
    );
    await client.query('commit');
    const [head] = heads;
    if (head === undefined) return entries.length === 0 && tiles.length === 0;
    const size = Number(head.size);
    if (entries.length !== size || entries.some(({ index }, at) => Number(index) !== at))
      return false;
    const files = new Map<string, Uint8Array>([['checkpoint', Buffer.from(head.checkpoint)]]);
    for (let first = 0; first < size; first += TILE_WIDTH) {
      const some = entries.slice(first, first + TILE_WIDTH).map(({ leaf }) => leaf);
      files.set(bundlePath(first / TILE_WIDTH, some.length), encodeBundle(some));
    }
    for (const { level, index, hashes } of tiles)
      files.set(tilePath({ level, index: Number(index), width: hashes.length / 32 }), hashes);
    // Exactly the tiles of the tree: an extra one would block the next entries.
    if (tiles.length !== tilesOf(size).length) return false;
    const verdict = await verifyLog(async (path) => files.get(path), {
      verifier: keys.verifier,
      sha256: nodeSha256,
      verifyEd25519: nodeVerifyEd25519,
    });
    return verdict.sound;
  });
