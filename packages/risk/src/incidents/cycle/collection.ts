import { type Grade, standingOf } from '@amirani/analysis/grading';
import { addDays, type CivilDate } from '@amirani/core';

/** Something that arrived. */
export interface Receipt {
  readonly on: CivilDate;
  readonly grade?: Grade | undefined;
}

/** What has to be got, from whom, until when, and how often. */
export interface CollectionItem {
  readonly id: string;
  readonly requirement: string;
  readonly source: string;
  readonly owner: string;
  readonly due: CivilDate;
  /** Days from one due date to the next; absent where it is needed once. */
  readonly everyDays?: number | undefined;
  readonly receipts: readonly Receipt[];
  readonly waived?: { readonly by: string; readonly reason: string } | undefined;
}

/** The state of a due date on a day. */
export const collectionStates = ['received', 'open', 'overdue', 'waived'] as const;

/** One of {@link collectionStates}. */
export type CollectionState = (typeof collectionStates)[number];

/** An item on a day. */
export interface CollectionStatus {
  readonly id: string;
  readonly state: CollectionState;
  /** The current due date: the first that is not received; absent if none is left. */
  readonly due: CivilDate | undefined;
  /** Receipts without a grade that says something: none of them may be used in a product. */
  readonly ungraded: number;
}

/** A plan on a day. */
export interface CollectionPlanStatus {
  readonly items: readonly CollectionStatus[];
  /** Whether every date that is due is received, or waived with a reason. */
  readonly complete: boolean;
}

/** The state of a collection plan on a day. Each receipt fills the first open due date; a waiver needs a reason. */
export const collectionStatus = (
  items: readonly CollectionItem[],
  day: CivilDate,
): CollectionPlanStatus => {
  const found = items.map((item) => statusOf(item, day));
  return { items: found, complete: found.every(({ state }) => state !== 'overdue') };
};

const statusOf = (item: CollectionItem, day: CivilDate): CollectionStatus => {
  const { id, due: first, everyDays, receipts, waived } = item;
  const came = receipts.filter(({ on }) => on <= day);
  const ungraded = came.filter(({ grade }) => !standingOf(grade).judged).length;
  if (waived !== undefined && waived.reason.trim() !== '' && waived.by.trim() !== '')
    return { id, state: 'waived', due: undefined, ungraded };
  if (everyDays === undefined || !(everyDays >= 1)) {
    if (came.length > 0) return { id, state: 'received', due: undefined, ungraded };
    return { id, state: first < day ? 'overdue' : 'open', due: first, ungraded };
  }
  const due = addDays(first, came.length * everyDays);
  return { id, state: due < day ? 'overdue' : 'open', due, ungraded };
};
