import type { Purpose } from '@platform/api/vocabulary.ts';
import { createStore, type Store } from './store.ts';

/** Why data is read (R1): a purpose of the closed list, and the case or flight it is read for. */
export interface StatedPurpose {
  readonly purpose: Purpose;
  readonly reference: string;
}

/** What the officer stated in this window. In memory only: a new window asks again. */
export const statedPurpose: Store<StatedPurpose | undefined> = createStore<
  StatedPurpose | undefined
>(undefined);
