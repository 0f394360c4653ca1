import { append } from '../edifact/index.ts';
import { placeBags, placeSeatAssigned } from './check-in.ts';
import { isCancelled, placeDoco, placeDocs } from './docs.ts';
import type { Pending, PendingKind } from './pending.ts';
import {
  ownerOfRequest,
  placeContact,
  placeDoca,
  placeFlyer,
  placeInfant,
  placeMinor,
  placeSeats,
  placeTicket,
} from './remarks.ts';
import type { PnrgovState } from './state.ts';

/**
 * Ends a PNR: gives what waited to its owners. Infants come first, because a document may be theirs, then
 * documents, because a name in one tells where a title begins.
 */
export const closeBooking = (state: PnrgovState): void => {
  const { booking, pending, context } = state;
  if (booking === undefined) return;
  for (const entry of pending) if (entry.kind === 'infant') placeInfant(state, entry);
  // What is cancelled comes last: of two documents the one that stands is the first.
  let cancelled: Pending[] | undefined;
  for (const entry of pending) {
    if (entry.kind !== 'docs') continue;
    if (isCancelled(context, entry.segment)) cancelled = append(cancelled, entry);
    else placeDocs(state, entry);
  }
  for (const entry of pending) {
    const place = PLACERS.get(entry.kind);
    if (place === undefined) continue;
    const isLast = entry.kind === 'doco' || entry.kind === 'seat';
    if (isLast && isCancelled(context, entry.segment)) cancelled = append(cancelled, entry);
    else place(state, entry);
  }
  for (const entry of cancelled ?? [])
    if (entry.kind === 'docs') placeDocs(state, entry);
    else PLACERS.get(entry.kind)?.(state, entry);
  const { travellers } = context.reading;
  booking.endTraveller = travellers.length;
  for (let index = booking.firstTraveller; index < travellers.length; index++) {
    const traveller = travellers[index];
    if (traveller === undefined) continue;
    traveller.booking = booking.locator;
    if (traveller.documents === undefined) {
      context.saySegment(
        'message.traveller.no-document',
        'a traveller has no document',
        traveller.segment,
      );
    }
  }
  state.pending = [];
  state.infants = undefined;
  state.extras = undefined;
  state.booking = undefined;
};

/** Who places what is left when infants and documents have their owners. */
const PLACERS: ReadonlyMap<PendingKind, (state: PnrgovState, entry: Pending) => void> = new Map([
  ['doco', (state, entry) => placeDoco(state, ownerOfRequest(state, entry), entry)],
  ['doca', placeDoca],
  ['ticket', placeTicket],
  ['seat', placeSeats],
  ['contact', placeContact],
  ['flyer', placeFlyer],
  ['minor', placeMinor],
  ['assigned', placeSeatAssigned],
  ['bags', placeBags],
]);
