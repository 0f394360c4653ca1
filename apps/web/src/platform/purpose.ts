import type { Purpose } from '@amirani/contract';
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

/**
 * A reference to confirm with one key, where the work has no case number of its own: the shift, the day of
 * review. A reasoned request always has one (PNR Dir. Art. 6(2)(b)), and so has work on a criterion.
 */
export const suggestedReference = (purpose: Purpose, day: string): string => {
  switch (purpose) {
    case 'border-check':
    case 'operation':
      return `shift ${day}`;
    case 'pnr-assessment':
      return `flights ${day}`;
    case 'oversight':
      return `review ${day}`;
    default:
      return '';
  }
};
