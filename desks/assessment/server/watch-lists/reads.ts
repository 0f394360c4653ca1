import type { CivilDate } from '@amirani/core';
import type { ListCategory, ListPurpose, WatchListEntry } from '@amirani/targeting/watch-lists';
import { withAccess } from '@platform/server/database/access.ts';
import type { Database, Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A list in use at one version, without its entries. */
export interface ListInUse {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly source: string;
  readonly category: ListCategory;
  /** Of its content: it changes with what the entries say, and with nothing else. */
  readonly version: string;
  /** Entries of that version. */
  readonly size: number;
}

/** A list that is past its last day. */
interface ListOver extends Pick<ListInUse, 'id' | 'title' | 'version' | 'size'> {
  /** Its last day. */
  readonly over: CivilDate;
}

/**
 * The lists in use, for the comparison with travellers. Its role reads lists only, each call in its own transaction. A list
 * counts from its first to its last day, after a second person's approval, until it is retired. An entry also has its own term
 * (`countsOn`).
 */
export interface WatchListSource {
  /** Those for a purpose on a day. Cheap: it counts nothing. */
  readonly current: (purpose: ListPurpose, on: CivilDate) => Promise<readonly ListInUse[]>;
  /** Active lists for a purpose that ended before a day. Travellers are not compared with them. */
  readonly over: (purpose: ListPurpose, on: CivilDate) => Promise<readonly ListOver[]>;
  /**
   * The entries of a list at a version, some thousands at a time, in the order of their ids: what has left the list by its
   * term is no longer among them. None where the version is unknown or its entries are erased.
   */
  readonly entries: (
    list: Pick<ListInUse, 'id' | 'version'>,
  ) => AsyncGenerator<readonly WatchListEntry[]>;
  /** Those of these entries that the list has at that version. */
  readonly entriesById: (
    list: Pick<ListInUse, 'id' | 'version'>,
    ids: readonly string[],
  ) => Promise<readonly WatchListEntry[]>;
}

/** Entries loaded at a time. */
const BATCH = 5_000;

/** The source over a database. */
export const watchListSource = (database: Database): WatchListSource => {
  const within = <T>(reference: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withAccess(
      database,
      { account: 'system:screening', purpose: 'operation', reference },
      'amirani_watch',
      work,
    );
  const source: WatchListSource = {
    current: (purpose, on) => within('lists in use', (tx) => listsInUse(tx, purpose, on)),
    over: (purpose, on) => within('lists that are over', (tx) => listsOver(tx, purpose, on)),
    async *entries(list) {
      for (let after = ''; ; ) {
        const part = await within(list.id, (tx) => entriesAfter(tx, list, after));
        if (part.length === 0) return;
        yield part;
        after = part.at(-1)?.id ?? after;
      }
    },
    entriesById: (list, ids) => within(list.id, (tx) => entriesById(tx, list, ids)),
  };
  return source;
};

const listsInUse = async (
  tx: Transaction,
  purpose: ListPurpose,
  on: CivilDate,
): Promise<readonly ListInUse[]> => {
  const { rows } = await sql<ListInUse>`
    select l.id, l.title, l.owner, l.source, l.category, l.content::text as version, v.entries as size
    from watch.list l join watch.version v on v.list = l.id and v.number = l.content
    where l.state = 'active' and ${purpose} = any (l.purposes) and ${on}::date between l.valid_from and l.valid_until
    order by l.id`.execute(tx);
  return rows;
};

const listsOver = async (
  tx: Transaction,
  purpose: ListPurpose,
  on: CivilDate,
): Promise<readonly ListOver[]> => {
  const { rows } = await sql<ListOver>`
    select l.id, l.title, l.content::text as version, v.entries as size, l.valid_until::text as over
    from watch.list l join watch.version v on v.list = l.id and v.number = l.content
    where l.state = 'active' and ${purpose} = any (l.purposes) and l.valid_until < ${on}::date
    order by l.id`.execute(tx);
  return rows;
};

/** Entries of a version: started in it or earlier, and not ended by then or by their own term. */
const stoodAt = ({ id, version }: Pick<ListInUse, 'id' | 'version'>) => sql`
  list = ${id} and from_version <= ${Number(version)}::int
  and case when until_version is null then ended_at is null else until_version > ${Number(version)}::int end`;

const entriesAfter = async (
  tx: Transaction,
  list: Pick<ListInUse, 'id' | 'version'>,
  after: string,
): Promise<readonly WatchListEntry[]> => {
  const { rows } = await sql<{ entry: WatchListEntry }>`select entry from watch.entry
    where ${stoodAt(list)} and id > ${after} order by id limit ${BATCH}`.execute(tx);
  return rows.map(({ entry }) => entry);
};

const entriesById = async (
  tx: Transaction,
  list: Pick<ListInUse, 'id' | 'version'>,
  ids: readonly string[],
): Promise<readonly WatchListEntry[]> => {
  const { rows } = await sql<{ entry: WatchListEntry }>`select entry from watch.entry
    where ${stoodAt(list)} and id = any (${ids}::text[]) order by id`.execute(tx);
  return rows.map(({ entry }) => entry);
};
