import { wordOf } from '../edifact/index.ts';
import type { PendingKind } from './pending.ts';
import type { PnrgovState } from './state.ts';
import { openBooking, wait } from './state.ts';

/**
 * SSR codes that hold something to keep. Seats: SEAT and the requests whose first component after the code
 * may carry one. Meals, assistance and other remarks are not read.
 */
const KINDS: ReadonlyMap<number, PendingKind> = new Map(
  (
    [
      ['DOCS', 'docs'],
      ['DOCO', 'doco'],
      ['DOCA', 'doca'],
      ['INFT', 'infant'],
      ['TKNE', 'ticket'],
      ['TKNA', 'ticket'],
      ['TKNM', 'ticket'],
      ['FQTV', 'flyer'],
      ['FQTR', 'flyer'],
      ['FQTU', 'flyer'],
      ['FQTS', 'flyer'],
      ['UMNR', 'minor'],
      ['SEAT', 'seat'],
      ['RQST', 'seat'],
      ['NSST', 'seat'],
      ['NSSA', 'seat'],
      ['NSSB', 'seat'],
      ['NSSR', 'seat'],
      ['NSSW', 'seat'],
      ['SMST', 'seat'],
      ['CTCM', 'contact'],
      ['CTCE', 'contact'],
      ['CTCP', 'contact'],
      ['CTCH', 'contact'],
      ['CTCB', 'contact'],
      ['CTCT', 'contact'],
      ['CTCR', 'contact'],
    ] as const
  ).map(([code, kind]) => [wordOf(code), kind]),
);

/** SSR: waits until the PNR is read, because only then it is known whose it is. */
export const readServiceRequest = (state: PnrgovState, segment: number): void => {
  openBooking(state, segment);
  const kind = KINDS.get(state.context.word(segment, 0, 0));
  if (kind !== undefined) wait(state, kind, segment);
};
