import {
  queriesOf,
  type SeedUse,
  type SyntheticList,
  syntheticList,
} from '@amirani/scenario/lists';
import { latinText } from './latin-text.ts';
import type { KnownQuery, ListEntry } from './measure.ts';

/** A list that another hand has made, with the queries that are counted and others to warm up. */
export interface JointList {
  readonly entries: readonly ListEntry[];
  readonly queries: readonly KnownQuery[];
  readonly warmUp: readonly KnownQuery[];
}

/** Queries of each of the twelve kinds that are counted, and after them those to warm up. */
const COUNTED = 100;
const WARM_UP = 20;

/** What list is wanted; the seeds of the final figures only by their name. */
export interface JointListOptions {
  readonly size: number;
  readonly seeds?: SeedUse | undefined;
}

/** The list of a seed with the given number of different names (`docs/reference/lists.md`), and 1,200 queries by name alone. */
export const jointList = (seed: number, { size, seeds }: JointListOptions): JointList => {
  const list = syntheticList({ seed, size, names: 'distinct', ...(seeds && { seeds }) });
  return { entries: [...namesOf(list)], ...knownQueries(list) };
};

/**
 * A list of any size as in life, where common names stand many times, its entries made as they are asked for; and the
 * queries.
 */
export const longList = (
  seed: number,
  { size, seeds }: JointListOptions,
): Omit<JointList, 'entries'> & { readonly entries: Iterable<ListEntry> } => {
  const list = syntheticList({ seed, size, ...(seeds && { seeds }) });
  return { entries: namesOf(list), ...knownQueries(list) };
};

function* namesOf(list: SyntheticList): Generator<ListEntry, void, undefined> {
  for (const { id, names } of list.entries()) yield { id, name: names[0]?.full ?? '' };
}

const knownQueries = (list: SyntheticList): Pick<JointList, 'queries' | 'warmUp'> => {
  const queries: KnownQuery[] = [];
  const warmUp: KnownQuery[] = [];
  const count = new Map<string, number>();
  for (const { record, truth } of queriesOf(list, { perKind: COUNTED + WARM_UP })) {
    const kind = truth.corruption ?? 'exact';
    const name = record.names[0]?.full ?? '';
    const before = count.get(kind) ?? 0;
    count.set(kind, before + 1);
    (before < COUNTED ? queries : warmUp).push({
      kind,
      name,
      latin: latinText(name),
      meant: truth.entry ?? '',
      expected: truth.expected !== null,
    });
  }
  return { queries, warmUp };
};
