import type { CivilDate } from '@amirani/core';
import type { ComparedList, HitSystem } from '@amirani/targeting/hits';
import type { ListPurpose, WatchListEntry } from '@amirani/targeting/watch-lists';

/** For what travellers of a room are compared with a list; a list names its purposes itself (R3, R4). */
export const purposeOfSystem: Readonly<Record<HitSystem, ListPurpose>> = {
  api: 'border-check',
  pnr: 'pnr-assessment',
};

/** A list in use, without its entries. */
export type CurrentList = ComparedList;

/** An active list past its last day. */
export interface OverList extends Pick<CurrentList, 'id' | 'title' | 'version' | 'size'> {
  /** Its last day. */
  readonly over: CivilDate;
}

/** Where the lists come from with which travellers are compared. */
export interface ListSource {
  /** The lists in use for a purpose on a day. Asked often: cheap where nothing has changed. */
  readonly current: (purpose: ListPurpose, on: CivilDate) => Promise<readonly CurrentList[]>;
  /** Those that would be in use for a purpose if they were not past their last day. */
  readonly over: (purpose: ListPurpose, on: CivilDate) => Promise<readonly OverList[]>;
  /** Every entry of a list at a version, some at a time, so that a long list is never in memory twice. */
  readonly entries: (
    list: Pick<CurrentList, 'id' | 'version'>,
  ) => AsyncIterable<readonly WatchListEntry[]>;
  /** Those of these entries that the list has at that version. */
  readonly entriesById: (
    list: Pick<CurrentList, 'id' | 'version'>,
    ids: readonly string[],
  ) => Promise<readonly WatchListEntry[]>;
}
