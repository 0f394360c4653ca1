import type { WatchListEntry } from './model.ts';

/** The same text for the same entry, whatever the order of its members: what a digest is taken of. */
export const entryText = (entry: WatchListEntry): string => textOf(entry);

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${textOf(member)}`);
  return `{${members.join(',')}}`;
};

/** The members in which two entries differ, in alphabetical order; empty where they say the same. */
export const changedFields = (before: WatchListEntry, after: WatchListEntry): readonly string[] => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => textOf(old.get(name) ?? null) !== textOf(now.get(name) ?? null))
    .sort();
};

/** An entry that says something else than before. */
export interface ChangedEntry {
  readonly before: WatchListEntry;
  readonly after: WatchListEntry;
  readonly fields: readonly string[];
}

/** What taking over a version would do to the one before. */
export interface ListDifference {
  readonly added: readonly WatchListEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly removed: readonly WatchListEntry[];
  /** Of which the file has a record that had to be refused: they stay as they are, because their source still lists them. */
  readonly kept: readonly WatchListEntry[];
  readonly unchanged: number;
}

/**
 * The difference of two versions of a list, by entry id, each group in the order of its version. An entry of the older
 * version whose record was refused is kept, not removed: a slip of the pen in a file sets nobody free.
 */
export const differenceOf = (
  before: Iterable<WatchListEntry>,
  after: Iterable<WatchListEntry>,
  refusedIds: Iterable<string> = [],
): ListDifference => {
  const left = new Map([...before].map((entry) => [entry.id, entry]));
  const refused = new Set(refusedIds);
  const added: WatchListEntry[] = [];
  const changed: ChangedEntry[] = [];
  let unchanged = 0;
  for (const entry of after) {
    const old = left.get(entry.id);
    left.delete(entry.id);
    const fields = old === undefined ? [] : changedFields(old, entry);
    if (old === undefined) added.push(entry);
    else if (fields.length === 0) unchanged += 1;
    else changed.push({ before: old, after: entry, fields });
  }
  const gone = [...left.values()];
  return {
    added,
    changed,
    removed: gone.filter(({ id }) => !refused.has(id)),
    kept: gone.filter(({ id }) => refused.has(id)),
    unchanged,
  };
};
