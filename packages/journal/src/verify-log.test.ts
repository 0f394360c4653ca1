import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import { nodeSha256, nodeSigner, nodeVerifyEd25519 } from './node.ts';
import type { Verifier } from './note.ts';
import {
  bundlePath,
  decodeBundle,
  encodeBundle,
  nodesFromTiles,
  TILE_WIDTH,
  tileBytes,
  tilePath,
  tilesOf,
} from './tile.ts';
import { GrowingTree, leafHash, type NodeReader, rootOf } from './tree.ts';
import { describeVerdict, type LogVerdict, verifyLog } from './verify-log.ts';

const signer = nodeSigner(
  'journal.example/qge',
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n',
);
const verifier: Verifier = { name: signer.name, kind: 'log', publicKey: signer.publicKey };
const encoder = new TextEncoder();

type Files = Map<string, Uint8Array>;

/** The log of these entries as files. */
const publish = (entries: readonly Uint8Array[]): { files: Files; head: Checkpoint } => {
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

const entriesOf = (size: number, salt = 0): Uint8Array[] =>
  Array.from({ length: size }, (_, index) => encoder.encode(`entry ${index} ${salt}`));

const check = (files: Files, known?: Checkpoint): Promise<LogVerdict> =>
  verifyLog(async (path) => files.get(path), {
    verifier,
    sha256: nodeSha256,
    verifyEd25519: nodeVerifyEd25519,
    ...(known === undefined ? {} : { known }),
  });

/** The files of another log under the first one's checkpoint: a rewriter without the key. */
const rewrite = (honest: Files, entries: readonly Uint8Array[]): Files =>
  new Map([
    ...publish(entries).files,
    ['checkpoint', honest.get('checkpoint') ?? new Uint8Array()],
  ]);

test('paths are those of C2SP tlog-tiles', () => {
  expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(tilePath({ level: 2, index: 0, width: 17 })).toBe('tile/2/000.p/17');
  expect(bundlePath(1000, 256)).toBe('tile/entries/x001/000');
  expect(tilesOf(70_000).filter(({ level }) => level === 1)).toEqual([
    { level: 1, index: 0, width: 256 },
    { level: 1, index: 1, width: 17 },
  ]);
});

test('bundles come back, cut ones as far as they go', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 400 })), fc.nat(), (entries, at) => {
      const bytes = encodeBundle(entries);
      expect(decodeBundle(bytes)).toEqual({ entries, whole: true });
      const cut = decodeBundle(bytes.subarray(0, bytes.length === 0 ? 0 : at % bytes.length));
      expect(cut.entries).toEqual(entries.slice(0, cut.entries.length));
      if (entries.length > 0) expect(cut.entries.length).toBeLessThan(entries.length);
    }),
  );
  expect(() => encodeBundle([new Uint8Array(70_000)])).toThrow(RangeError);
});

test('the nodes of a tree come out of its tiles', () => {
  for (const size of [1, 255, 256, 257, 1000]) {
    const { files, head } = publish(entriesOf(size));
    const read = nodesFromTiles(size, (place) => files.get(tilePath(place)), nodeSha256);
    expect(rootOf(size, read, nodeSha256)).toEqual(head.root);
  }
});

test('a sound log is sound, at any size', async () => {
  for (const size of [0, 1, 255, 256, 257, 1025]) {
    const { files, head } = publish(entriesOf(size));
    const seen: number[] = [];
    const verdict = await verifyLog(async (path) => files.get(path), {
      verifier,
      onEntry: (_, index) => seen.push(index),
    });
    expect(verdict).toEqual({ sound: true, checkpoint: head });
    expect(seen.length).toBe(size);
  }
});

test('R35: flip, drop, insert, swap and truncation are detected and the first bad entry is named', async () => {
  const entries = entriesOf(600);
  const { files } = publish(entries);
  const edits: Record<string, (at: number) => Uint8Array[]> = {
    flip: (at) => entries.with(at, encoder.encode(`entry ${at} x`)),
    drop: (at) => entries.toSpliced(at, 1),
    insert: (at) => entries.toSpliced(at, 0, encoder.encode('planted')),
    swap: (at) =>
      entries
        .with(at, entries[at + 1] ?? new Uint8Array())
        .with(at + 1, entries[at] ?? new Uint8Array()),
  };
  for (const [name, edit] of Object.entries(edits))
    for (const at of [0, 1, 254, 255, 256, 300, 511, 598]) {
      // The rewriter changes the entries but cannot make the signed root again: the tiles stay.
      const changed = new Map(files);
      const rewritten = edit(at).slice(0, 600);
      for (let first = 0; first < 600; first += TILE_WIDTH) {
        const width = Math.min(TILE_WIDTH, 600 - first);
        const some = rewritten.slice(first, first + width);
        changed.set(bundlePath(first / TILE_WIDTH, width), encodeBundle(some));
      }
      const verdict = await check(changed);
      expect(verdict, `${name} at ${at}`).toMatchObject({ sound: false, index: at });
    }
  for (const path of files.keys()) {
    const verdict = await check(new Map([...files].filter(([name]) => name !== path)));
    expect(verdict.sound, `without ${path}`).toBe(false);
  }
});

test('R35: whole tiles rewritten to fit changed entries do not fit the signed root', async () => {
  const { files } = publish(entriesOf(300));
  expect(await check(rewrite(files, entriesOf(300, 1)))).toEqual({
    sound: false,
    fault: 'journal.root.differs',
  });
});

test('R35: a fork and the replay of an old checkpoint are seen by whoever kept a newer one', async () => {
  const kept = publish(entriesOf(300)).head;
  expect((await check(publish(entriesOf(400)).files, kept)).sound).toBe(true);
  expect(await check(publish(entriesOf(400, 1)).files, kept)).toEqual({
    sound: false,
    fault: 'journal.history.differs',
  });
  expect(await check(publish(entriesOf(200)).files, kept)).toEqual({
    sound: false,
    fault: 'journal.history.differs',
  });
});

test('R35: any flipped byte of any file is detected', async () => {
  const { files } = publish(entriesOf(270));
  const paths = [...files.keys()];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (which, at, flip) => {
        const path = paths[which % paths.length] ?? '';
        const bytes = Uint8Array.from(files.get(path) ?? []);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
        expect((await check(new Map([...files, [path, bytes]]))).sound).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

test('a verdict reads as a sentence', async () => {
  expect(describeVerdict(await check(publish([]).files))).toMatch(
    /^sound: 0 entries, root e3b0c442/,
  );
  expect(describeVerdict(await check(new Map()))).toBe('NOT SOUND: journal.checkpoint.missing');
});
