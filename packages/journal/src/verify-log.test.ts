import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  check,
  encoder,
  entriesOf,
  type Files,
  publish,
  rewrite,
  signer,
  verifier,
} from '../test/published-log.ts';
import { signCheckpoint } from './checkpoint.ts';
import { nodeSha256, nodeVerifyEd25519 } from './node.ts';
import {
  bundlePath,
  decodeBundle,
  encodeBundle,
  nodesFromTiles,
  TILE_WIDTH,
  tilePath,
  tilesOf,
} from './tile.ts';
import { rootOf } from './tree.ts';
import { describeVerdict } from './verdict.ts';
import { verifyLog } from './verify-log.ts';

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
  const rewritten = rewrite(files, entriesOf(300, 1));
  const fault = 'journal.root.differs';
  expect(await check(rewritten)).toEqual({ sound: false, fault, index: 0, from: 0, to: 299 });
  // Nothing in the files says where; checkpoints kept from before do.
  const from150 = [...entriesOf(150), ...entriesOf(300, 1).slice(150)];
  const kept = [0, 100, 140, 200, 260].map((size) => publish(entriesOf(size)).head);
  expect(await check(rewrite(files, from150), ...kept)).toEqual({
    sound: false,
    fault,
    index: 140,
    from: 140,
    to: 199,
  });
});

test('R35: a fork is seen by whoever kept older checkpoints, and between which of them it began', async () => {
  const kept = [10, 300, 150].map((size) => publish(entriesOf(size)).head);
  expect((await check(publish(entriesOf(400)).files, ...kept)).sound).toBe(true);
  const fault = 'journal.history.differs';
  const fork = publish([...entriesOf(200), ...entriesOf(400, 1).slice(200)]).files;
  expect(await check(fork, ...kept)).toEqual({
    sound: false,
    fault,
    index: 150,
    from: 150,
    to: 299,
  });
  const other = { ...publish(entriesOf(400)).head, origin: 'journal.example/other' };
  expect(await check(fork, other)).toEqual({ sound: false, fault });
});

test('R35: the replay of an old checkpoint is seen by whoever kept a newer one', async () => {
  const kept = [100, 300].map((size) => publish(entriesOf(size)).head);
  const fault = 'journal.history.differs';
  const verdict = { sound: false, fault, index: 100, from: 100, to: 299 };
  expect(await check(publish(entriesOf(200)).files, ...kept)).toEqual(verdict);
  expect(await check(publish([]).files, ...kept.slice(1))).toMatchObject({
    fault,
    index: 0,
    to: 299,
  });
});

test('R35: a sound log that has grown since its checkpoint was read is sound', async () => {
  for (const [size, grown] of [
    [300, 600],
    [100, 256],
    [255, 257],
  ] as const) {
    const older = publish(entriesOf(size));
    // Partial tiles are gone once the full one is there, as C2SP tlog-tiles allows.
    const newer = publish(entriesOf(grown)).files;
    const left = [...older.files].filter(([path]) => !newer.has(path.replace(/\.p\/\d+$/, '')));
    const files: Files = new Map([...newer, ...left]);
    files.set('checkpoint', older.files.get('checkpoint') ?? new Uint8Array());
    expect(await check(files), `${size}, ${grown}`).toEqual({
      sound: true,
      checkpoint: older.head,
    });
    const full = tilePath({ level: 0, index: Math.floor(size / 256), width: 256 });
    const cut = new Map([...files, [full, files.get(full)?.subarray(1) ?? new Uint8Array()]]);
    expect(await check(cut)).toEqual({ sound: false, fault: 'journal.tile.missing', path: full });
    const bundle = bundlePath(Math.floor(size / 256), 256);
    const bytes = Uint8Array.from(files.get(bundle) ?? []);
    bytes[4] = (bytes[4] ?? 0) ^ 1;
    expect(await check(new Map([...files, [bundle, bytes]]))).toMatchObject({
      fault: 'journal.entry.differs',
      index: size - (size % 256),
      path: bundle,
    });
  }
});

test('R35: an entry forged together with its tile is named as a range, which a kept checkpoint narrows', async () => {
  const { files } = publish(entriesOf(600));
  const forged = publish(entriesOf(600).with(77, encoder.encode('forged'))).files;
  const both = ['tile/entries/000', 'tile/0/000'].map(
    (path) => [path, forged.get(path) ?? new Uint8Array()] as const,
  );
  const changed = new Map([...files, ...both]);
  const fault = 'journal.entry.differs';
  const path = 'tile/entries/000';
  expect(await check(changed)).toEqual({ sound: false, fault, path, index: 0, from: 0, to: 255 });
  const kept = [77, 78].map((size) => publish(entriesOf(size)).head);
  expect(await check(changed, ...kept)).toEqual({ sound: false, fault, path, index: 77 });
});

/** More than a tile of tiles. */
const bigEntries = entriesOf(66_000);
const big = { entries: bigEntries, files: publish(bigEntries).files };

test('R35: with the tile of tiles forged too, the range is what hangs below it', async () => {
  const forged = publish(big.entries.with(50_000, encoder.encode('forged'))).files;
  const changed = new Map(big.files);
  for (const path of ['tile/entries/195', 'tile/0/195', 'tile/1/000'])
    changed.set(path, forged.get(path) ?? new Uint8Array());
  const verdict = {
    sound: false,
    fault: 'journal.entry.differs',
    index: 0,
    from: 0,
    to: 65_535,
  };
  expect(await check(changed)).toEqual(verdict);
  changed.delete('tile/entries/200');
  expect(await check(changed)).toMatchObject({
    fault: 'journal.entries.missing',
    from: 0,
    to: 65_535,
    path: 'tile/entries/200',
  });
}, 60_000);

test('R35: where only a hash of a tile is damaged, the tile is named and no entry is', async () => {
  const { files } = publish(entriesOf(700));
  for (const path of ['tile/0/000', 'tile/0/002.p/188', 'tile/1/000.p/2', 'tile/1/000']) {
    const log = path === 'tile/1/000' ? big.files : files;
    const bytes = Uint8Array.from(log.get(path) ?? []);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    const damaged = new Map([...log, [path, bytes]]);
    expect(await check(damaged)).toEqual({ sound: false, fault: 'journal.tile.differs', path });
    if (log === big.files) continue;
    damaged.delete(path);
    expect(await check(damaged)).toEqual({ sound: false, fault: 'journal.tile.missing', path });
  }
}, 60_000);

test('R35: a bad entry is named exactly though its tile is damaged elsewhere', async () => {
  const { files } = publish(entriesOf(700));
  for (const at of [77, 650]) {
    const bundle = Math.floor(at / 256);
    const width = Math.min(256, 700 - bundle * 256);
    const path = tilePath({ level: 0, index: bundle, width });
    const tile = Uint8Array.from(files.get(path) ?? []);
    tile[32 * 9] = (tile[32 * 9] ?? 0) ^ 1;
    const forged = publish(entriesOf(700).with(at, encoder.encode('forged'))).files;
    const entries = bundlePath(bundle, width);
    const changed = new Map([...files, [path, tile], [entries, forged.get(entries) ?? tile]]);
    expect(await check(changed)).toEqual({
      sound: false,
      fault: 'journal.entry.differs',
      index: at,
      path: entries,
    });
  }
});

test('a checkpoint of a size beyond all files is not walked through', async () => {
  const { files } = publish(entriesOf(300));
  let reads = 0;
  const head = { origin: signer.name, size: Number.MAX_SAFE_INTEGER, root: new Uint8Array(32) };
  const checkpoint = encoder.encode(signCheckpoint(head, signer));
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    reads += 1;
    return path === 'checkpoint' ? checkpoint : files.get(path);
  };
  const verdict = await verifyLog(read, {
    verifier,
    sha256: nodeSha256,
    verifyEd25519: nodeVerifyEd25519,
  });
  expect(verdict).toMatchObject({ sound: false, index: 0, to: Number.MAX_SAFE_INTEGER - 1 });
  expect(reads).toBeLessThan(10_000);
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
