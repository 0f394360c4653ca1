import { queriesOf, type SeedUse, syntheticList } from '@amirani/scenario/lists';
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

/** The list of a seed, of so many different names (`docs/reference/lists.md`), and 1,200 queries by name alone. */
export const jointList = (
  seed: number,
  { size, seeds }: { readonly size: number; readonly seeds?: SeedUse | undefined },
): JointList => {
  const list = syntheticList({
    seed,
    size,
    names: size > MOST_DISTINCT ? 'as-in-life' : 'distinct',
    ...(seeds === undefined ? {} : { seeds }),
  });
  const entries: ListEntry[] = [];
  for (const { id, names } of list.entries()) entries.push({ id, name: names[0]?.full ?? '' });
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
  return { entries, queries, warmUp };
};

/** Beyond this size there are not so many different names as the generator is asked for in reasonable time. */
const MOST_DISTINCT = 1_000_000;
