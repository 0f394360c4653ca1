import type { TagCode } from '../edifact/index.ts';
import { wordOf } from '../edifact/index.ts';
import type { PendingKind } from './pending.ts';
import type { PnrgovState } from './state.ts';
import { openBooking, wait } from './state.ts';
import { FTI, REF, TKT } from './tags.ts';

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

/** Segments without a name or a reference: the place alone says whose they are. */
const HAS_ONE_OWNER: ReadonlySet<TagCode> = new Set([FTI, REF, TKT]);

/** SSR: waits until the PNR is read, because only then it is known whose it is. */
export const readServiceRequest = (state: PnrgovState, segment: number): void => {
  openBooking(state, segment);
  const { context, traveller, group } = state;
  const kind = KINDS.get(context.word(segment, 0, 0));
  if (group === 'traveller') {
    const own = context.reading.travellers[traveller]?.reference ?? '';
    const sent = context.value(segment, 1, 2);
    if (
      own !== '' &&
      sent !== '' &&
      sent !== own &&
      HAS_ONE_OWNER.has(context.tokens.tag(segment + 1))
    ) {
      const text =
        'a request among the segments of a traveller is of another: what follows may be his too';
      context.saySegment('message.person.boundary-lost', text, segment + 1);
    }
  }
  if (kind !== undefined) wait(state, kind, segment);
};
