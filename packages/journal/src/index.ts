export type { Checkpoint, Cosignature } from './checkpoint.ts';
export {
  cosignaturesOf,
  cosignedMessage,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './checkpoint.ts';
export type { ContinuationWatch, IncompleteEntry } from './continuation.ts';
export { continuationDigest, watchContinuations } from './continuation.ts';
export type { EntryOperation, LoggedEntry } from './entry.ts';
export { canonicalJson, decodeEntry, encodeEntry } from './entry.ts';
export type { Hash, Sha256 } from './hash.ts';
export { fromHex, portableSha256, toHex } from './hash.ts';
export type { LogReader } from './log-files.ts';
export type { Signer, Verifier, VerifyEd25519 } from './note.ts';
export { formatVerifierKey, parseVerifierKey, portableVerifyEd25519 } from './note.ts';
export {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from './proof.ts';
export type { SignedReceipt } from './receipt.ts';
export { MAXIMUM_MERGE_DELAY_MS, signReceipt, verifyReceipt } from './receipt.ts';
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
export { GrowingTree, leafHash, rootOf } from './tree.ts';
export type { LogDamage, LogFault, LogVerdict } from './verdict.ts';
export { describeVerdict } from './verdict.ts';
export { verifyLog } from './verify-log.ts';
