import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { portableSha256, type Sha256, sameBytes, toHex } from './hash.ts';
import { portableVerifyEd25519, type Verifier, type VerifyEd25519 } from './note.ts';
import { consistencyProof, verifyConsistency } from './proof.ts';
import { bundlePath, decodeBundle, nodesFromTiles, TILE_WIDTH, tilePath, tilesOf } from './tile.ts';
import { GrowingTree, leafHash, type Node } from './tree.ts';

/** Where a log is read from: the text of its files by C2SP path; undefined where there is none. */
export type LogReader = (path: string) => Promise<Uint8Array | undefined>;

/** What may be wrong with a log. */
export type LogFault =
  | 'journal.checkpoint.missing'
  | 'journal.checkpoint.signature'
  | 'journal.entries.missing'
  | 'journal.entries.malformed'
  | 'journal.tile.missing'
  | 'journal.tile.differs'
  | 'journal.root.differs'
  | 'journal.history.differs';

/** The result of a verification that needs no database: sound, or the first fault and where it is. */
export type LogVerdict =
  | { readonly sound: true; readonly checkpoint: Checkpoint }
  | {
      readonly sound: false;
      readonly fault: LogFault;
      /** Index of the first bad or missing entry, where the fault is in one. */
      readonly index?: number;
      readonly path?: string;
    };

/** What to verify with. */
export interface VerifyOptions {
  readonly verifier: Verifier;
  /** A checkpoint kept from before: the log must still begin with it. */
  readonly known?: Checkpoint;
  /** Called with each entry in order, for whoever looks for something in the log. */
  readonly onEntry?: (leaf: Uint8Array, index: number) => void;
  readonly sha256?: Sha256;
  readonly verifyEd25519?: VerifyEd25519;
}

/**
 * Verifies a whole log from its files: the checkpoint's signature, every entry against the leaf tiles, every
 * tile against the tree that the entries make, the root, and that a checkpoint known from before is a prefix.
 * Reads each file once; works for logs of any size with memory for one bundle and the tiles.
 */
export const verifyLog = async (read: LogReader, options: VerifyOptions): Promise<LogVerdict> => {
  const { verifier, sha256 = portableSha256, verifyEd25519 = portableVerifyEd25519 } = options;
  const signed = await read('checkpoint');
  if (signed === undefined) return { sound: false, fault: 'journal.checkpoint.missing' };
  const checkpoint = openCheckpoint(new TextDecoder().decode(signed), verifier, verifyEd25519);
  if (checkpoint === undefined) return { sound: false, fault: 'journal.checkpoint.signature' };
  const tiles = new Map<string, Uint8Array>();
  for (const place of tilesOf(checkpoint.size)) {
    const path = tilePath(place);
    const bytes = await read(path);
    if (bytes?.length !== place.width * 32)
      return {
        sound: false,
        fault: 'journal.tile.missing',
        path,
        ...(place.level === 0 ? { index: place.index * TILE_WIDTH } : {}),
      };
    tiles.set(path, bytes);
  }
  const fault =
    (await entryFault(read, checkpoint, tiles, options, sha256)) ??
    historyFault(checkpoint, tiles, options.known, sha256);
  return fault ?? { sound: true, checkpoint };
};

/** Grows the tree out of the entries and holds each completed node against the tiles. */
const entryFault = async (
  read: LogReader,
  { size, root }: Checkpoint,
  tiles: ReadonlyMap<string, Uint8Array>,
  { onEntry }: VerifyOptions,
  sha256: Sha256,
): Promise<LogVerdict | undefined> => {
  const tree = GrowingTree.from(0, () => new Uint8Array(32), sha256);
  for (let first = 0; first < size; first += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - first);
    const path = bundlePath(first / TILE_WIDTH, width);
    const bytes = await read(path);
    if (bytes === undefined)
      return { sound: false, fault: 'journal.entries.missing', index: first, path };
    const { entries, whole } = decodeBundle(bytes);
    for (const [offset, entry] of entries.entries()) {
      const index = first + offset;
      if (offset >= width) break;
      for (const node of tree.append(leafHash(entry, sha256)))
        if (!agrees(node, size, tiles))
          return { sound: false, fault: 'journal.tile.differs', index, path };
      onEntry?.(entry, index);
    }
    if (!whole || entries.length !== width)
      return {
        sound: false,
        fault: 'journal.entries.malformed',
        index: first + Math.min(entries.length, width),
        path,
      };
  }
  return sameBytes(tree.root(), root) ? undefined : { sound: false, fault: 'journal.root.differs' };
};

/** Nodes at every eighth level lie in tiles; between them they follow from those below. */
const agrees = (
  { level, index, hash }: Node,
  size: number,
  tiles: ReadonlyMap<string, Uint8Array>,
): boolean => {
  if (level % 8 !== 0) return true;
  const tile = Math.floor(index / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, Math.floor(size / 2 ** level) - tile * TILE_WIDTH);
  const start = (index % TILE_WIDTH) * 32;
  const bytes = tiles.get(tilePath({ level: level / 8, index: tile, width }));
  return bytes !== undefined && sameBytes(bytes.subarray(start, start + 32), hash);
};

const historyFault = (
  checkpoint: Checkpoint,
  tiles: ReadonlyMap<string, Uint8Array>,
  known: Checkpoint | undefined,
  sha256: Sha256,
): LogVerdict | undefined => {
  if (known === undefined) return undefined;
  const differs: LogVerdict = { sound: false, fault: 'journal.history.differs' };
  if (known.size > checkpoint.size || known.origin !== checkpoint.origin) return differs;
  const nodes = nodesFromTiles(checkpoint.size, (place) => tiles.get(tilePath(place)), sha256);
  const proof = consistencyProof(known.size, checkpoint.size, nodes, sha256);
  return verifyConsistency(known, checkpoint, proof, sha256) ? undefined : differs;
};

/** The verdict in one English line, for the command line. */
export const describeVerdict = (verdict: LogVerdict): string =>
  verdict.sound
    ? `sound: ${verdict.checkpoint.size} entries, root ${toHex(verdict.checkpoint.root)}`
    : [
        `NOT SOUND: ${verdict.fault}`,
        verdict.index === undefined ? '' : `first bad entry ${verdict.index}`,
        verdict.path ?? '',
      ]
        .filter((part) => part !== '')
        .join(', ');
