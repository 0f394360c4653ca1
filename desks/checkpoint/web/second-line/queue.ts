import type { SecondLineItem } from '../../api/types.ts';

/** What a case of the queue waits for. */
export type WaitsFor = 'anybody' | 'second-person' | 'its-officer';

/** Cases that wait for the same, in the order in which they came. */
export interface QueueGroup {
  readonly id: WaitsFor;
  readonly rows: readonly SecondLineItem[];
}

const order: readonly WaitsFor[] = ['anybody', 'second-person', 'its-officer'];

/** What a case waits for: somebody who takes it, somebody else who confirms, or its own officer. */
export const waitsFor = ({ check, takenBy }: SecondLineItem): WaitsFor =>
  check.state === 'refusal-proposed'
    ? 'second-person'
    : takenBy === undefined
      ? 'anybody'
      : 'its-officer';

/** Groups the queue for the screen, in each group longest waiting first. */
export const queueGroups = (items: readonly SecondLineItem[]): readonly QueueGroup[] =>
  order
    .map((id) => ({
      id,
      rows: items
        .filter((item) => waitsFor(item) === id)
        .toSorted((a, b) => Date.parse(a.referredAt) - Date.parse(b.referredAt)),
    }))
    .filter(({ rows }) => rows.length > 0);

/** Whether somebody of this login may still be asked for a view that owes nothing to anybody else's. */
export const mayJudgeBlind = (item: SecondLineItem, login: string | undefined): boolean =>
  (item.check.state === 'second-line' || item.check.state === 'held') &&
  item.takenBy !== login &&
  item.referredBy !== login;
