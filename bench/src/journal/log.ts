import { generateKeyPairSync } from 'node:crypto';
import { type Checkpoint, leafHash, type Verifier } from '@amirani/journal';
import {
  bundlePath,
  decodeBundle,
  encodeBundle,
  encodeEntry,
  GrowingTree,
  type NodeReader,
  nodesFromTiles,
  type Signer,
  signCheckpoint,
  TILE_WIDTH,
  tileBytes,
  tilePath,
  tilesOf,
} from '@amirani/journal/log';
import { nodeSha256, nodeSigner } from '@amirani/journal/node';

/** A published log in memory, with the key that signed it. */
export interface PublishedLog {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly head: Checkpoint;
  readonly signer: Signer;
  readonly verifier: Verifier;
}

const encoder = new TextEncoder();

/** An entry as the server logs it, of about 390 bytes. */
export const entryAt = (index: number, salt = 'entry'): Uint8Array =>
  encodeEntry({
    schema: 1,
    at: new Date(1_795_000_000_000 + index * 137).toISOString(),
    operation: index % 4 === 0 ? 'collection' : 'consultation',
    actor: `officer-${index % 40}`,
    role: 'border-officer',
    purpose: 'border-check',
    reference: `flight QV${index % 900}`,
    action: 'getTraveller',
    outcome: index % 50 === 0 ? 'refused' : 'done',
    subjects: [String(index).padStart(22, '0')],
    recipients: [],
    salt: `${salt}-${index}`.padEnd(16, '0'),
  });

/** A log with the given number of entries. */
export const publishLog = (size: number): PublishedLog => {
  const signer = nodeSigner('journal.example/proof', newKey());
  const files = new Map<string, Uint8Array>();
  const empty: NodeReader = () => new Uint8Array();
  const head = addTo(files, { size: 0, read: empty, entries: entriesFrom(0, size) }, signer);
  return {
    files,
    head,
    signer,
    verifier: { name: signer.name, kind: 'log', publicKey: signer.publicKey },
  };
};

/** The files that change where the log goes on from `from` with other entries, signed by its own key: a fork. */
export const forkOf = (
  { files, head, signer }: PublishedLog,
  from: number,
  size: number,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly head: Checkpoint } => {
  const read = nodesFromTiles(head.size, (place) => files.get(tilePath(place)), nodeSha256);
  const first = Math.floor(from / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, head.size - first * TILE_WIDTH);
  const { entries: before } = decodeBundle(files.get(bundlePath(first, width)) ?? new Uint8Array());
  const changed = new Map<string, Uint8Array>();
  const kept = before.slice(0, from - first * TILE_WIDTH);
  const entries = entriesFrom(from, size, 'fork');
  return { files: changed, head: addTo(changed, { size: from, read, entries, kept }, signer) };
};

interface Growth {
  readonly size: number;
  readonly read: NodeReader;
  readonly entries: Iterable<Uint8Array>;
  /** Entries of the bundle that is not full yet. */
  readonly kept?: readonly Uint8Array[];
}

const addTo = (
  files: Map<string, Uint8Array>,
  { size, read, entries, kept = [] }: Growth,
  signer: Signer,
): Checkpoint => {
  const tree = GrowingTree.from(size, read, nodeSha256);
  const nodes = new Map<string, Uint8Array>();
  let bundle = [...kept];
  for (const entry of entries) {
    for (const { level, index, hash } of tree.append(leafHash(entry, nodeSha256)))
      if (level % 8 === 0) nodes.set(`${level}/${index}`, hash);
    bundle.push(entry);
    if (bundle.length < TILE_WIDTH) continue;
    files.set(bundlePath(tree.size / TILE_WIDTH - 1, TILE_WIDTH), encodeBundle(bundle));
    bundle = [];
  }
  if (bundle.length > 0)
    files.set(bundlePath(Math.floor(tree.size / TILE_WIDTH), bundle.length), encodeBundle(bundle));
  for (const place of tilesOf(tree.size)) {
    const end = (place.index * TILE_WIDTH + place.width) * TILE_WIDTH ** place.level;
    if (end <= size && place.width === TILE_WIDTH) continue; // as it was
    files.set(
      tilePath(place),
      tileBytes(place, (level, index) => nodes.get(`${level}/${index}`) ?? read(level, index)),
    );
  }
  const head = { origin: signer.name, size: tree.size, root: tree.root() };
  files.set('checkpoint', encoder.encode(signCheckpoint(head, signer)));
  return head;
};

function* entriesFrom(first: number, end: number, salt?: string): Generator<Uint8Array> {
  for (let index = first; index < end; index += 1) yield entryAt(index, salt);
}

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
