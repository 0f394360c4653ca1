import { decodeEntry, type LoggedEntry } from './entry.ts';
import { type Hash, portableSha256, type Sha256, toHex } from './hash.ts';
import { leafHash, peaksOf, rootOfPeaks } from './tree.ts';

/** An entry whose further entries are not in the log as it says, though the log itself is sound. */
export interface IncompleteEntry {
  /** Where the entry is, or, where it is missing itself, the first of its further ones. */
  readonly index: number;
  /** How many further entries it names; absent where it is missing itself. */
  readonly entries?: number;
  /** How many the log has. */
  readonly found: number;
}

/** Looks for entries that are not whole. */
export interface ContinuationWatch {
  /** Shows the entries of a log in their order: the `onEntry` of a verification. */
  readonly see: (leaf: Uint8Array, index: number) => void;
  /** What is not whole in what was shown, in order. */
  readonly incomplete: () => readonly IncompleteEntry[];
}

/** What the first entry says of its further ones: the root of their leaves in order, in hex. */
export const continuationDigest = (
  leaves: readonly Uint8Array[],
  sha256: Sha256 = portableSha256,
): string =>
  digestOf(
    leaves.map((leaf) => leafHash(leaf, sha256)),
    sha256,
  );

/** Holds entries and their further ones together: one that was left out or exchanged shows. */
export const watchContinuations = (sha256: Sha256 = portableSha256): ContinuationWatch => {
  const groups = new Map<string, Group>();
  return {
    see: (leaf, index) => {
      const entry = mayContinue(leaf) ? decodeEntry(leaf) : undefined;
      const salt = entry?.continues?.salt ?? (entry?.continued === undefined ? '' : entry.salt);
      if (entry === undefined || salt === '') return;
      const group: Group = groups.get(salt) ?? { index, parts: new Map() };
      groups.set(salt, group);
      if (entry.continues !== undefined)
        group.parts.set(entry.continues.part, leafHash(leaf, sha256));
      else {
        group.continued = entry.continued;
        group.index = index;
      }
      if (isWhole(group, sha256)) groups.delete(salt);
    },
    incomplete: () =>
      [...groups.values()]
        .map(({ index, continued, parts }) => ({
          index,
          ...(continued === undefined ? {} : { entries: continued.entries }),
          found: parts.size,
        }))
        .toSorted((a, b) => a.index - b.index),
  };
};

interface Group {
  index: number;
  continued?: LoggedEntry['continued'] | undefined;
  readonly parts: Map<number, Hash>;
}

const isWhole = ({ continued, parts }: Group, sha256: Sha256): boolean => {
  if (continued === undefined || parts.size < continued.entries) return false;
  const hashes = Array.from({ length: continued.entries }, (_, at) => parts.get(at + 1));
  const known = hashes.filter((hash) => hash !== undefined);
  return (
    known.length === hashes.length &&
    parts.size === known.length &&
    digestOf(known, sha256) === continued.digest
  );
};

const digestOf = (hashes: readonly Hash[], sha256: Sha256): string =>
  toHex(rootOfPeaks(peaksOf(hashes, sha256), sha256));

const decoder = new TextDecoder();

/** Most entries stand alone; to read each as JSON would cost more than to verify it. */
const mayContinue = (leaf: Uint8Array): boolean => decoder.decode(leaf).includes('"continue');
