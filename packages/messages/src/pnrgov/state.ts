import type { ReadContext } from '../reading/context.ts';
import type { LegReading } from '../reading/model.ts';
import { BookingReading, TravellerReading } from '../reading/model.ts';
import type { Order } from '../reading/reach.ts';
import { reachOf } from '../reading/reach.ts';
import { isPlainGroup, orderOf } from './order.ts';
import { Owners } from './owner.ts';
import type { CheckIn, Pending, PendingKind } from './pending.ts';

/** Where in a PNR the reader stands (messages.md 2.2). */
type Group =
  | 'head'
  | 'booking'
  | 'traveller'
  | 'leg'
  | 'check-in'
  | 'split'
  | 'non-air'
  | 'history';

/** What the readers of PNRGOV share while they go through one message. */
export interface PnrgovState {
  readonly context: ReadContext;
  group: Group;
  booking: BookingReading | undefined;
  owners: Owners;
  /** Index in the message of the traveller whose GR2 is open, or -1. */
  traveller: number;
  leg: LegReading | undefined;
  checkIn: CheckIn | undefined;
  /** SSRs and check-in lines that wait until all travellers of the PNR are known. */
  pending: Pending[];
  /** Infants that an INFT names, and the name it gives. */
  infants: Map<TravellerReading, string> | undefined;
  /** MSG says 141: only changed PNRs are pushed, and an empty ORG cancels. */
  isUpdate: boolean;
  /** References of seats without a person (EXST, CBBG, STCR), the surname that each bears, and the traveller before it. */
  extras: Map<string, { readonly surname: string; readonly after: number }> | undefined;
  /** Who has which seat of a leg, where a message has several travellers. */
  seats: Map<string, { readonly traveller: number; readonly token: number }> | undefined;
  /** Where the segments of the open traveller or check-in end, because the next opener is lost; -1 where it is not. */
  cut: number;
  /** A segment with an unknown owner, or -1, and the number of them from there on. */
  unsure: number;
  unsureCount: number;
  /** Whether a leg of the message has a locator of its own. */
  hasLegLocators: boolean;
  /** TRI of the check-ins that no TIF follows, and how many have one. */
  unnamedCheckIns: number[];
  namedCheckIns: number;
  orders: Readonly<Record<'traveller' | 'check-in', Order>> | undefined;
  /** Number of PNRs in the whole push (EQN of level 0). */
  declared: number | undefined;
}

/** A fresh state before the first segment. */
export const newState = (context: ReadContext): PnrgovState => ({
  context,
  group: 'head',
  booking: undefined,
  owners: new Owners(context, 0),
  traveller: -1,
  leg: undefined,
  checkIn: undefined,
  pending: [],
  infants: undefined,
  isUpdate: false,
  extras: undefined,
  seats: undefined,
  cut: -1,
  unsure: -1,
  unsureCount: 1,
  hasLegLocators: false,
  unnamedCheckIns: [],
  namedCheckIns: 0,
  orders: undefined,
  declared: undefined,
});

/** The open booking; one is opened where a sender forgot SRC, so that nothing is lost. */
export const openBooking = (state: PnrgovState, segment: number): BookingReading => {
  if (state.booking !== undefined) return state.booking;
  const { context } = state;
  const first = context.reading.travellers.length;
  const booking = new BookingReading(segment, context.reading.bookings.length, first);
  state.booking = booking;
  state.owners = new Owners(context, first);
  context.reading.bookings.push(booking);
  state.group = 'booking';
  state.traveller = -1;
  state.leg = undefined;
  state.checkIn = undefined;
  return booking;
};

/** Adds a person to the open booking; gives its index in the message. */
export const addTraveller = (state: PnrgovState, segment: number): number => {
  const { travellers } = state.context.reading;
  return travellers.push(new TravellerReading(segment, travellers.length)) - 1;
};

/** Looks how far the segments after the opener of a traveller or a check-in are one person's. */
export const followGroup = (
  state: PnrgovState,
  opener: number,
  group: 'traveller' | 'check-in',
  isOpened = true,
): void => {
  state.cut = -1;
  state.unsure = -1;
  if (isPlainGroup(state.context, opener, group)) return;
  state.orders ??= {
    traveller: orderOf(state.context, 'traveller'),
    'check-in': orderOf(state.context, 'check-in'),
  };
  const { context, orders } = state;
  // The rest of a name that an apostrophe cut is part of the opener.
  const first = context.isRestOfName(opener + 1) ? opener + 1 : opener;
  const reach = reachOf(context, first, orders[group], isOpened);
  state.cut = reach.cut < reach.end ? reach.cut : -1;
  state.unsure = reach.unsure;
  state.unsureCount = reach.unsureCount ?? 1;
};

/** Keeps a segment until its owner can be found. */
export const wait = (state: PnrgovState, kind: PendingKind, segment: number): void => {
  const { group, traveller, leg, checkIn } = state;
  state.pending.push({
    kind,
    segment,
    traveller: group === 'traveller' ? traveller : -1,
    leg: group === 'leg' || group === 'check-in' ? leg : undefined,
    checkIn: group === 'check-in' ? checkIn : undefined,
  });
};
