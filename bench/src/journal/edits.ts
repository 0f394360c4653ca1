import { type Checkpoint, type LogVerdict, leafHash } from '@amirani/journal';
import {
  bundlePath,
  decodeBundle,
  encodeBundle,
  TILE_WIDTH,
  tilePath,
  tilesOf,
} from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import { entryAt, forkOf, type PublishedLog } from './log.ts';

/** A log after somebody edited it, and what a verifier must say of it. */
export interface Edited {
  /** The bytes of a file that was changed; undefined where it was removed. */
  readonly file: (path: string) => Uint8Array | undefined | 'as-it-was';
  /** Checkpoints that the verifier kept. */
  readonly known?: readonly Checkpoint[];
  /** Whether the verdict names what was done as exactly as it can be known. */
  readonly named: (verdict: LogVerdict) => boolean;
}

type Random = (below: number) => number;

/** Makes one edit of a kind. */
export type Edit = (log: PublishedLog, random: Random) => Edited;

const nothing = new Uint8Array();
const widthOf = (size: number, bundle: number): number =>
  Math.min(TILE_WIDTH, size - bundle * TILE_WIDTH);

const entriesOf = (log: PublishedLog, bundle: number): readonly Uint8Array[] => {
  const path = bundlePath(bundle, widthOf(log.head.size, bundle));
  return decodeBundle(log.files.get(path) ?? nothing).entries;
};

/** The log with some files changed. */
const withFiles = (changed: ReadonlyMap<string, Uint8Array | undefined>): Pick<Edited, 'file'> => ({
  file: (path) => (changed.has(path) ? changed.get(path) : 'as-it-was'),
});

/** The log with all entries from a bundle on rebuilt; the changed entry is at `index`. */
const rebundled = (
  log: PublishedLog,
  from: number,
  entry: (index: number) => Uint8Array | undefined,
): Pick<Edited, 'file'> => {
  const { size } = log.head;
  const paths = new Map<string, number>();
  for (let bundle = from; bundle * TILE_WIDTH < size; bundle += 1)
    paths.set(bundlePath(bundle, widthOf(size, bundle)), bundle);
  return {
    file: (path) => {
      const bundle = paths.get(path);
      if (bundle === undefined) return 'as-it-was';
      const indexes = Array.from(
        { length: widthOf(size, bundle) },
        (_, at) => bundle * TILE_WIDTH + at,
      );
      return encodeBundle(indexes.map(entry).filter((one) => one !== undefined));
    },
  };
};

const original = (log: PublishedLog): ((index: number) => Uint8Array | undefined) => {
  let [known, entries]: [number, readonly Uint8Array[]] = [-1, []];
  return (index) => {
    const bundle = Math.floor(index / TILE_WIDTH);
    if (bundle !== known) [known, entries] = [bundle, entriesOf(log, bundle)];
    return entries[index % TILE_WIDTH];
  };
};

const at =
  (index: number, fault?: string): Edited['named'] =>
  (verdict) =>
    !verdict.sound &&
    verdict.index === index &&
    verdict.from === undefined &&
    (fault === undefined || verdict.fault === fault);

const within =
  (index: number, most: number): Edited['named'] =>
  (verdict) =>
    !verdict.sound &&
    verdict.from !== undefined &&
    verdict.to !== undefined &&
    verdict.from <= index &&
    index <= verdict.to &&
    verdict.to - verdict.from < most;

const inFile =
  (path: string, fault: string): Edited['named'] =>
  (verdict) =>
    !verdict.sound &&
    verdict.path === path &&
    verdict.fault === fault &&
    verdict.index === undefined;

const flipped = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const byte = random(copy.length);
  copy[byte] = (copy[byte] ?? 0) ^ (1 << random(8));
  return copy;
};

const flip: Edit = (log, random) => {
  const index = random(log.head.size);
  const before = original(log);
  const changed = flipped(before(index) ?? nothing, random);
  return {
    ...rebundled(log, Math.floor(index / TILE_WIDTH), (one) =>
      one === index ? changed : before(one),
    ),
    named: at(index, 'journal.entry.differs'),
  };
};

const drop: Edit = (log, random) => {
  const index = random(log.head.size);
  const before = original(log);
  return {
    ...rebundled(log, Math.floor(index / TILE_WIDTH), (one) => before(one < index ? one : one + 1)),
    named: at(index),
  };
};

const insert: Edit = (log, random) => {
  const index = random(log.head.size);
  const before = original(log);
  const planted = entryAt(index, 'plant');
  return {
    ...rebundled(log, Math.floor(index / TILE_WIDTH), (one) =>
      one === index ? planted : before(one < index ? one : one - 1),
    ),
    named: at(index, 'journal.entry.differs'),
  };
};

const swap: Edit = (log, random) => {
  const first = random(log.head.size - 1);
  const second = first + 1 + random(log.head.size - first - 1);
  const before = original(log);
  const [a, b] = [before(first), before(second)];
  return {
    ...rebundled(log, Math.floor(first / TILE_WIDTH), (one) =>
      one === first ? b : one === second ? a : before(one),
    ),
    named: at(first, 'journal.entry.differs'),
  };
};

const truncate: Edit = (log, random) => {
  const index = random(log.head.size);
  const before = original(log);
  return {
    ...rebundled(log, Math.floor(index / TILE_WIDTH), (one) =>
      one < index ? before(one) : undefined,
    ),
    named: at(index, 'journal.entries.malformed'),
  };
};

const cutFile: Edit = (log, random) => {
  const bundle = random(Math.ceil(log.head.size / TILE_WIDTH));
  const path = bundlePath(bundle, widthOf(log.head.size, bundle));
  const bytes = log.files.get(path) ?? nothing;
  const cut = bytes.subarray(0, random(bytes.length));
  const whole = decodeBundle(cut).entries.length;
  return { ...withFiles(new Map([[path, cut]])), named: at(bundle * TILE_WIDTH + whole) };
};

const lostFile: Edit = (log, random) => {
  const bundle = random(Math.ceil(log.head.size / TILE_WIDTH));
  const path = bundlePath(bundle, widthOf(log.head.size, bundle));
  return {
    ...withFiles(new Map([[path, undefined]])),
    named: at(bundle * TILE_WIDTH, 'journal.entries.missing'),
  };
};

const tile: Edit = (log, random) => {
  const places = tilesOf(log.head.size);
  // Half of the time above the leaves, where tiles are few.
  const some = random(2) === 0 ? places.filter(({ level }) => level > 0) : places;
  const path = tilePath(some[random(some.length)] ?? { level: 0, index: 0, width: TILE_WIDTH });
  const changed = flipped(log.files.get(path) ?? nothing, random);
  return {
    ...withFiles(new Map([[path, changed]])),
    named: inFile(path, 'journal.tile.differs'),
  };
};

/** An entry and its hash in the leaf tile, so that both fit each other. */
const entryAndTile: Edit = (log, random) => {
  const index = random(log.head.size - (log.head.size % TILE_WIDTH));
  const bundle = Math.floor(index / TILE_WIDTH);
  const place = { level: 0, index: bundle, width: TILE_WIDTH };
  const forged = entryAt(index, 'forge');
  const bytes = Uint8Array.from(log.files.get(tilePath(place)) ?? nothing);
  bytes.set(leafHash(forged, nodeSha256), (index % TILE_WIDTH) * 32);
  const entries = entriesOf(log, bundle).with(index % TILE_WIDTH, forged);
  return {
    ...withFiles(
      new Map([
        [tilePath(place), bytes],
        [bundlePath(bundle, TILE_WIDTH), encodeBundle(entries)],
      ]),
    ),
    named: within(index, TILE_WIDTH + 1),
  };
};

/** The last entries forged with all tiles above them, under the checkpoint that stands. */
const whole: Edit = (log, random) => {
  const index = log.head.size - 1 - random(2_000);
  const fork = forkOf(log, index, log.head.size);
  const kept = [index - 500, index, index + 1].filter((size) => size <= log.head.size);
  return {
    ...withFiles(new Map([...fork.files].filter(([path]) => path !== 'checkpoint'))),
    known: kept.map((size) => headOf(log, size)),
    named: at(index, 'journal.root.differs'),
  };
};

/** Another history signed by the key of the log itself. */
const fork: Edit = (log, random) => {
  const index = log.head.size - 2 - random(2_000);
  const other = forkOf(log, index, log.head.size + random(600) - 300 + 2_000);
  const sizes = [0, 1, 2].map(() => index + 1 + random(log.head.size - index));
  const earlier = index - random(500);
  const first = Math.min(...sizes);
  return {
    ...withFiles(other.files),
    known: [...sizes, earlier].map((size) => headOf(log, size)),
    named: (verdict) =>
      !verdict.sound &&
      verdict.fault === 'journal.history.differs' &&
      (verdict.from ?? verdict.index) === earlier &&
      (verdict.to ?? verdict.index) === first - 1,
  };
};

/** The log as it was some time ago, with the checkpoint of then. */
const replay: Edit = (log, random) => {
  const size = log.head.size - 1 - random(2_000);
  const older = forkOf(log, size, size);
  return {
    ...withFiles(older.files),
    known: [log.head],
    named: (verdict) =>
      !verdict.sound &&
      verdict.fault === 'journal.history.differs' &&
      verdict.to === log.head.size - 1,
  };
};

const checkpoint: Edit = (log, random) => ({
  ...withFiles(new Map([['checkpoint', flipped(log.files.get('checkpoint') ?? nothing, random)]])),
  named: (verdict) => !verdict.sound && verdict.fault === 'journal.checkpoint.signature',
});

/** Every kind of edit. */
export const edits: Readonly<Record<string, Edit>> = {
  flip,
  drop,
  insert,
  swap,
  truncate,
  'cut-file': cutFile,
  'lost-file': lostFile,
  tile,
  'entry-and-tile': entryAndTile,
  'whole-tail': whole,
  fork,
  replay,
  checkpoint,
};

/** Those that only the last entries show. */
export const tailEdits: ReadonlySet<string> = new Set(['whole-tail', 'fork', 'replay']);

const heads = new WeakMap<PublishedLog, Map<number, Checkpoint>>();

/** The head that the log had at an earlier size, as a verifier would have kept it. */
const headOf = (log: PublishedLog, size: number): Checkpoint => {
  const known = heads.get(log) ?? new Map<number, Checkpoint>();
  heads.set(log, known);
  const head =
    known.get(size) ?? (size === log.head.size ? log.head : forkOf(log, size, size).head);
  known.set(size, head);
  return head;
};
