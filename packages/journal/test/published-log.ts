import { type Checkpoint, signCheckpoint } from '../src/checkpoint.ts';
import { nodeSha256, nodeSigner, nodeVerifyEd25519 } from '../src/node.ts';
import type { Verifier } from '../src/note.ts';
import { bundlePath, encodeBundle, TILE_WIDTH, tileBytes, tilePath, tilesOf } from '../src/tile.ts';
import { GrowingTree, leafHash, type NodeReader } from '../src/tree.ts';
import type { LogVerdict } from '../src/verdict.ts';
import { verifyLog } from '../src/verify-log.ts';

/** The signer of test logs, with the example key of RFC 8410, 10.3. */
export const signer = nodeSigner(
  'journal.example/qge',
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n',
);
export const verifier: Verifier = { name: signer.name, kind: 'log', publicKey: signer.publicKey };
export const encoder = new TextEncoder();

/** The files of a log by path. */
export type Files = Map<string, Uint8Array>;

/** The log of these entries as files. */
export const publish = (entries: readonly Uint8Array[]): { files: Files; head: Checkpoint } => {
  const nodes = new Map<string, Uint8Array>();
  const tree = GrowingTree.from(0, () => new Uint8Array(), nodeSha256);
  for (const entry of entries)
    for (const { level, index, hash } of tree.append(leafHash(entry, nodeSha256)))
      nodes.set(`${level}/${index}`, hash);
  const read: NodeReader = (level, index) => nodes.get(`${level}/${index}`) ?? new Uint8Array(32);
  const files: Files = new Map();
  for (const place of tilesOf(entries.length)) files.set(tilePath(place), tileBytes(place, read));
  for (let first = 0; first < entries.length; first += TILE_WIDTH) {
    const some = entries.slice(first, first + TILE_WIDTH);
    files.set(bundlePath(first / TILE_WIDTH, some.length), encodeBundle(some));
  }
  const head = { origin: signer.name, size: entries.length, root: tree.root() };
  files.set('checkpoint', encoder.encode(signCheckpoint(head, signer)));
  return { files, head };
};

/** The given number of entries; another salt changes all of them. */
export const entriesOf = (size: number, salt = 0): Uint8Array[] =>
  Array.from({ length: size }, (_, index) => encoder.encode(`entry ${index} ${salt}`));

/** Verifies the files. */
export const check = (files: Files, ...known: readonly Checkpoint[]): Promise<LogVerdict> =>
  verifyLog(async (path) => files.get(path), {
    verifier,
    sha256: nodeSha256,
    verifyEd25519: nodeVerifyEd25519,
    known,
  });

/** The files of another log under the first one's checkpoint: a rewriter without the key. */
export const rewrite = (honest: Files, entries: readonly Uint8Array[]): Files =>
  new Map([
    ...publish(entries).files,
    ['checkpoint', honest.get('checkpoint') ?? new Uint8Array()],
  ]);
