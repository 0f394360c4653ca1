import type { Checkpoint } from './checkpoint.ts';
import { type EntryHashes, hashesFromEntries } from './entry-hashes.ts';
import { type Hash, type Sha256, sameBytes } from './hash.ts';
import { type LogReader, readBundle, readTile, type StoredTile } from './log-files.ts';
import { type PrefixWatch, watchPrefixes } from './prefix-watch.ts';
import { type Hashes, reconstructHashes } from './reconstruct-hashes.ts';
import { TILE_WIDTH, type TilePlace } from './tile.ts';
import { leafHash, peaksOf, rootOfPeaks } from './tree.ts';
import { damageWithin, type LogDamage, type LogFault } from './verdict.ts';

/** What a tree is verified with. */
export interface TreeOptions {
  readonly known: readonly Checkpoint[];
  readonly onEntry: (leaf: Uint8Array, index: number) => void;
  readonly sha256: Sha256;
}

/**
 * The first damage to the files of a tree with a trusted head, or undefined. Trust comes from the root: a tile is right if it
 * gives the hash above it, an entry if its hash is in a right tile.
 */
export const treeDamage = async (
  read: LogReader,
  head: Checkpoint,
  options: TreeOptions,
): Promise<LogDamage | undefined> => {
  const check: Check = {
    ...options,
    read,
    head,
    below: hashesFromEntries(read, options.sha256),
    watch: watchPrefixes(options.known, options.sha256),
    tiles: [],
  };
  return (await edgeDamage(check)) ?? historyDamage(check) ?? check.tiles[0];
};

interface Check extends TreeOptions {
  readonly read: LogReader;
  readonly head: Checkpoint;
  readonly below: EntryHashes;
  readonly watch: PrefixWatch;
  /** Damaged tiles. The entries below them are not lost: they are compared with the right content of the tile. */
  readonly tiles: LogDamage[];
}

/** The partial tiles at the right edge make up the root, and everything else hangs below them. */
const edgeDamage = async (check: Check): Promise<LogDamage | undefined> => {
  const { read, head, sha256 } = check;
  let first = 0;
  const edge: EdgeTile[] = [];
  for (const place of edgeOf(head.size)) {
    edge.push({ place, tile: await readTile(read, place), first });
    first += place.width;
  }
  const partOf = (hashes: readonly Hash[], { place, first: at }: EdgeTile): readonly Hash[] =>
    hashes.slice(at, at + place.width);
  const right = await reconstructHashes(
    edge.flatMap(({ tile, place }) => inTile(tile, place.width)),
    () => edgeFromEntries(check, edge),
    (hashes) => {
      const peaks = edge.flatMap((tile) => peaksOf(partOf(hashes, tile), sha256));
      return sameBytes(rootOfPeaks(peaks, sha256), head.root);
    },
  );
  if (right === undefined) return broadDamage(check, 'journal.root.differs', 0, head.size);
  for (const one of edge) {
    const { place, tile } = one;
    const hashes = partOf(right, one);
    noteTile(check, tile, hashes);
    const damage =
      place.level === 0
        ? await bundleDamage(check, place, async () => hashes)
        : await damageBelow(check, place, hashes);
    if (damage !== undefined) return damage;
  }
  return undefined;
};

/** A tile of the right edge; `first` is its place among the hashes of the whole edge. */
interface EdgeTile {
  readonly place: TilePlace;
  readonly tile: StoredTile;
  readonly first: number;
}

const edgeFromEntries = async ({ below }: Check, edge: readonly EdgeTile[]): Promise<Hashes> => {
  const hashes: (Hash | undefined)[] = [];
  for (const { place } of edge) {
    const some = await below.tile(place);
    for (let at = 0; at < place.width; at += 1) hashes.push(some[at]);
  }
  return hashes;
};

const damageBelow = async (
  check: Check,
  { level, index }: TilePlace,
  hashes: readonly Hash[],
): Promise<LogDamage | undefined> => {
  for (const [at, hash] of hashes.entries()) {
    const place = { level: level - 1, index: index * TILE_WIDTH + at, width: TILE_WIDTH };
    const damage = await tileDamage(check, place, hash);
    if (damage !== undefined) return damage;
  }
  return undefined;
};

/** A full tile, and all that is below it, against its hash in the tile above. */
const tileDamage = async (
  check: Check,
  place: TilePlace,
  expected: Hash,
): Promise<LogDamage | undefined> => {
  const { read, sha256 } = check;
  const tile = await readTile(read, place);
  const fits = (hashes: readonly Hash[]): boolean =>
    sameBytes(rootOfPeaks(peaksOf(hashes, sha256), sha256), expected);
  const rightBy = async (compute: () => Promise<Hashes>): Promise<readonly Hash[] | undefined> => {
    const right = await reconstructHashes(inTile(tile, TILE_WIDTH), compute, fits);
    if (right !== undefined) noteTile(check, tile, right);
    return right;
  };
  if (place.level === 0)
    return bundleDamage(check, place, (leaves) => rightBy(async () => leaves), expected);
  const right = await rightBy(() => check.below.tile(place));
  if (right !== undefined) return damageBelow(check, place, right);
  const span = TILE_WIDTH ** (place.level + 1);
  const start = place.index * span;
  return broadDamage(check, 'journal.entry.differs', start, start + span);
};

/** The entries of a bundle against the right hashes of their leaves, as far as these can be told. */
const bundleDamage = async (
  check: Check,
  { index, width }: TilePlace,
  rightOf: (leaves: readonly Hash[]) => Promise<readonly Hash[] | undefined>,
  root?: Hash,
): Promise<LogDamage | undefined> => {
  const { path, entries, fault } = await readBundle(check.read, index, width);
  const leaves = entries.map((entry) => leafHash(entry, check.sha256));
  const right = await rightOf(leaves);
  const first = index * TILE_WIDTH;
  if (right === undefined)
    return narrowed(check, fault ?? 'journal.entry.differs', first, first + width, path);
  const bad = leaves.findIndex((leaf, at) => !sameBytes(leaf, right[at] ?? leaf));
  if (bad >= 0) return damageWithin('journal.entry.differs', first + bad, first + bad + 1, path);
  const next = first + leaves.length;
  if (fault !== undefined) return damageWithin(fault, next, next + 1, path);
  for (const [at, entry] of entries.entries()) check.onEntry(entry, first + at);
  check.watch.add(leaves, root);
  return check.watch.bad() === undefined ? undefined : historyDamage(check);
};

/** Reports damage if a stored tree head is not a prefix of the log: the change is between the last good one and this one. */
const historyDamage = ({ watch, known, head }: Check): LogDamage | undefined => {
  const longer = known.map(({ size }) => size).filter((size) => size > head.size);
  const bad = watch.bad() ?? (longer.length === 0 ? undefined : Math.min(...longer));
  return bad === undefined ? undefined : damageWithin('journal.history.differs', watch.good(), bad);
};

/** Damage in a range of entries, as narrow as checkpoints known from before can make it. */
const narrowed = async (
  { watch, known, head, below }: Check,
  fault: LogFault,
  start: number,
  end: number,
  path?: string,
): Promise<LogDamage> => {
  if (known.length > 0)
    for (let index = watch.bundles(); index * TILE_WIDTH < end; index += 1) {
      const width = Math.min(TILE_WIDTH, head.size - index * TILE_WIDTH);
      const { leaves, root } = await below.bundle(index, width);
      watch.add(leaves, root);
      if (leaves.length < width || watch.bad() !== undefined) break;
    }
  const from = watch.good() < end ? Math.max(start, watch.good()) : start;
  const to = Math.min(end, watch.bad() ?? end);
  return damageWithin(fault, from, to > from ? to : end, path);
};

/** Damage to what no single file tells: where entries are missing, that is what is said. */
const broadDamage = (
  check: Check,
  fault: LogFault,
  start: number,
  end: number,
): Promise<LogDamage> => {
  const gap = check.below.gap();
  return narrowed(check, gap?.fault ?? fault, start, end, gap?.path);
};

/** The tiles at the right edge, uppermost first; levels with a full last tile are left out. */
const edgeOf = (size: number): readonly TilePlace[] => {
  const edge: TilePlace[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH))
    if (count % TILE_WIDTH > 0)
      edge.unshift({ level, index: Math.floor(count / TILE_WIDTH), width: count % TILE_WIDTH });
  return edge;
};

const noteTile = (check: Check, { path, hashes }: StoredTile, right: readonly Hash[]): void => {
  if (hashes === undefined) check.tiles.push({ sound: false, fault: 'journal.tile.missing', path });
  else if (hashes.some((hash, at) => !sameBytes(hash, right[at] ?? hash)))
    check.tiles.push({ sound: false, fault: 'journal.tile.differs', path });
};

/** The hashes of a tile, all of them gaps where it cannot be read. */
const inTile = (tile: StoredTile, width: number): Hashes =>
  tile.hashes ?? Array.from({ length: width }, () => undefined);
