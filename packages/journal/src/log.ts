/** What it takes to keep a log: to grow it, to write it as files, to sign it, to prove from it. */
export { cosignedMessage, signCheckpoint } from './checkpoint.ts';
export { continuationDigest } from './continuation.ts';
export { encodeEntry } from './entry.ts';
export type { Signer } from './note.ts';
export { consistencyProof, inclusionProof } from './proof.ts';
export { signReceipt } from './receipt.ts';
export type { TilePlace } from './tile.ts';
export {
  bundlePath,
  decodeBundle,
  encodeBundle,
  MissingTileError,
  nodesFromTiles,
  TILE_WIDTH,
  tileBytes,
  tilePath,
  tilesOf,
} from './tile.ts';
export type { Node, NodeReader } from './tree.ts';
export { GrowingTree, rootOf } from './tree.ts';
