import { NameIndex } from '@amirani/names/index';
import { indexEntriesOf } from '@amirani/targeting/hits';
import type { CurrentList, ListSource } from './list-source.ts';

/** A list with its names in memory. */
export interface IndexedList {
  readonly list: CurrentList;
  readonly index: NameIndex;
}

/** The indexes that a process holds: one a list, of the version in use and of no other. */
export interface ListIndexes {
  /** The indexes of these lists, built where their version is new; those of other lists are let go. */
  readonly of: (lists: readonly CurrentList[]) => Promise<readonly IndexedList[]>;
}

/** No index yet. An index is built of what the source gives a part at a time, and replaces the one before when it is whole. */
export const createListIndexes = (source: Pick<ListSource, 'entries'>): ListIndexes => {
  let held = new Map<string, IndexedList>();
  return {
    of: async (lists) => {
      const next = new Map<string, IndexedList>();
      for (const list of lists) {
        const known = held.get(list.id);
        next.set(
          list.id,
          known?.list.version === list.version
            ? { list, index: known.index }
            : { list, index: await build(source, list) },
        );
      }
      held = next;
      return [...next.values()];
    },
  };
};

const build = async (
  source: Pick<ListSource, 'entries'>,
  list: CurrentList,
): Promise<NameIndex> => {
  const builder = NameIndex.builder();
  for await (const part of source.entries(list)) builder.add(part.flatMap(indexEntriesOf));
  return builder.build();
};
