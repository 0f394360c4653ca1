import { append, wordOf } from '../edifact/index.ts';
import { emptyBag, kilograms } from '../paxlst/bags.ts';
import { seenLately } from '../reading/context.ts';
import type { LegReading, TravellerReading } from '../reading/model.ts';
import { cutTitle, resembles } from '../reading/names.ts';
import type { CheckIn, Pending } from './pending.ts';
import type { PnrgovState } from './state.ts';
import { addTraveller, followGroup, openBooking, wait } from './state.ts';
import { TIF } from './tags.ts';
import { fillTraveller, givenElement } from './traveller.ts';

/** TRI: opens a check-in line. e1.c3 is the traveller's reference; a TIF need not follow. */
export const openCheckIn = (state: PnrgovState, segment: number): void => {
  openBooking(state, segment);
  const reference = state.context.value(segment, 1, 3);
  // A TIF right before TRI in the itinerary is its own, exchanged with it.
  const isBefore = state.group === 'leg' && state.context.tokens.tag(segment - 1) === TIF;
  state.checkIn = { segment, reference, named: isBefore ? segment - 1 : -1, traveller: -1 };
  state.group = 'check-in';
  state.traveller = -1;
  followGroup(state, segment, 'check-in');
};

/** Opens a check-in line of nobody yet where the TRI before a segment is lost. */
export const openUnnamedCheckIn = (state: PnrgovState, segment: number): void => {
  const text =
    'the TRI before this segment is lost: what follows is nobody’s unless a name says whose';
  state.context.saySegment('message.person.boundary-lost', text, segment);
  state.checkIn = { segment, reference: LOST, named: -1, traveller: -1 };
  followGroup(state, segment - 1, 'check-in', false);
};

/** The reference of a check-in line whose TRI is lost: nobody's. */
const LOST = '\u0000';

/** TIF in GR7 repeats the name. */
export const readCheckInName = (state: PnrgovState, segment: number): void => {
  if (state.checkIn !== undefined && state.checkIn.named < 0) state.checkIn.named = segment;
};

/** SSD: the seat at check-in. */
export const readSeatAssigned = (state: PnrgovState, segment: number): void => {
  openBooking(state, segment);
  wait(state, 'assigned', segment);
};

/** TBD: checked bags. */
export const readBags = (state: PnrgovState, segment: number): void => {
  openBooking(state, segment);
  wait(state, 'bags', segment);
};

/**
 * Whose check-in line it is: TRI's reference and the name that follows; where they disagree the name
 * counts. A TIF that names nobody known is a traveller of its own.
 */
const ownerOfCheckIn = (state: PnrgovState, checkIn: CheckIn): number => {
  if (checkIn.traveller !== -1) return checkIn.traveller;
  checkIn.traveller = findCheckIn(state, checkIn);
  return checkIn.traveller;
};

const findCheckIn = (state: PnrgovState, checkIn: CheckIn): number => {
  const { context, owners } = state;
  const byReference = owners.byReference(checkIn.reference);
  const { named } = checkIn;
  if (named >= 0) state.namedCheckIns++;
  else if (checkIn.reference !== LOST) state.unnamedCheckIns.push(checkIn.segment);
  if (named < 0) {
    const isUnclear =
      checkIn.reference === LOST || (checkIn.reference !== '' && owners.areReferred);
    if (byReference >= 0) return byReference;
    return isUnclear || owners.single < 0 ? -2 : owners.single;
  }
  const known = context.reading.travellers[byReference];
  if (known !== undefined && context.tokens.sameBytes(known.segment, named)) return byReference;
  const surname = context.value(named, 0, 0);
  const second = givenElement(context, named, 0);
  const { given } = cutTitle(context.value(named, second, 0));
  if (byReference >= 0 && owners.fit(byReference, surname, given, '') >= 2) return byReference;
  const byName = owners.byName(surname, given, '', byReference, () => true);
  if (byName >= 0) {
    if (byReference >= 0 && byName !== byReference) {
      const text = 'a check-in names another traveller than its reference';
      context.saySegment('message.traveller.name-and-reference-disagree', text, named);
    }
    return byName;
  }
  const byOwn = owners.byReference(context.value(named, second, 2));
  const either = byReference >= 0 ? byReference : byOwn;
  if (either >= 0) {
    if (byOwn === byReference || isLike(state, either, surname, given)) return either;
    const text = 'a check-in names nobody of the PNR, and its references do not agree';
    context.saySegment('message.traveller.name-and-reference-disagree', text, named);
    return -2;
  }
  context.saySegment(
    'message.segment.unplaced',
    'a check-in names a traveller whom no TIF opened',
    named,
  );
  const index = addTraveller(state, named);
  fillTraveller(context, context.reading.travellers[index] as TravellerReading, named, 0);
  return index;
};

/** Whether a name may be a traveller's, with a letter wrong or a part left out. */
const isLike = (
  { context, owners }: PnrgovState,
  index: number,
  surname: string,
  given: string,
): boolean => {
  const known = context.reading.travellers[index];
  return (
    owners.fit(index, surname, given, '') >= 1 ||
    resembles(known?.surname ?? '', known?.given ?? '', surname, given)
  );
};

const ownerOf = (state: PnrgovState, { checkIn, traveller }: Pending): number => {
  if (checkIn !== undefined) return ownerOfCheckIn(state, checkIn);
  return traveller >= 0 ? traveller : state.owners.single;
};

/** SSD e0, for its leg. */
export const placeSeatAssigned = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const token = context.tokens.token(pending.segment, 0, 0);
  const seat = context.value(pending.segment, 0, 0);
  if (seat === '' || seat === NO_SEAT) return;
  const { leg } = pending;
  addSeat(state, ownerOf(state, pending), seat, { from: leg?.from, to: leg?.to, leg }, token);
};

/** What some hosts send where no seat is given. */
const NO_SEAT = 'XXX';

/** For which way a seat is, and the leg among whose segments it stands. */
interface Stretch {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly leg: LegReading | undefined;
}

/** Adds a seat once; without leading zeros (`039G` is 39G). Says so where it has no owner. */
export const addSeat = (
  state: PnrgovState,
  owner: number,
  sent: string,
  stretch: Stretch,
  token: number,
  cancelled?: true,
): void => {
  const { context } = state;
  const { from, to } = stretch;
  const traveller = context.reading.travellers[owner];
  if (sent === NO_SEAT) return;
  if (traveller === undefined) {
    const place = context.tokens.locate(context.tokens.start(token));
    const text = 'a seat has no traveller';
    if (place === undefined) context.say('message.seat.no-traveller', text, token);
    else context.unassign('message.seat.no-traveller', text, place.segment);
    return;
  }
  const seat = sent.charCodeAt(0) === 48 ? sent.replace(/^0+(?=\d)/, '') : sent;
  const same = (known: Seat): boolean =>
    known.seat === seat && known.from === from && known.to === to;
  if (seenLately(traveller.seats, same)) return;
  traveller.seats = append(traveller.seats, { seat, cancelled, from, to });
  const isShared = cancelled === undefined && context.reading.travellers.length > 1;
  if (isShared) sayTaken(state, owner, seat, stretch, token);
  traveller.marks.token('seats.#.seat', traveller.seats.length - 1, context.tokens, token);
};

/** One seat of one leg is one person's, and then an infant's with it: says at both places where two have it. */
const sayTaken = (
  state: PnrgovState,
  traveller: number,
  seat: string,
  { from, to, leg }: Stretch,
  token: number,
): void => {
  const { context } = state;
  const { travellers } = context.reading;
  const key = `${seat} ${from ?? ''} ${to ?? ''} ${leg?.designator ?? ''} ${leg?.departure ?? ''}`;
  state.seats ??= new Map();
  const known = state.seats.get(key);
  if (known === undefined) {
    state.seats.set(key, { traveller, token });
    return;
  }
  if (known.traveller === traveller || travellers[traveller]?.age === 'infant') return;
  const text = 'two travellers have one seat of one leg';
  context.say('message.value.several-owners', text, known.token);
  context.say('message.value.several-owners', text, token);
};

/**
 * TBD: e1 or e2 holds count, weight and unit (700 kilograms, 701 pounds); e2 or e3 the pool; each element
 * from there on a run of tags. The first run carries count and weight. A bag that is listed again on the
 * next leg by the same tag is the same bag.
 */
export const placeBags = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const { segment } = pending;
  const owner = ownerOf(state, pending);
  const traveller = context.reading.travellers[owner];
  if (traveller === undefined) {
    context.unassign('message.bag.no-traveller', 'checked bags have no traveller', segment);
    return;
  }
  const at: FirstRun = {
    weight: weightElement(state, segment),
    pool: poolElement(state, segment),
  };
  const first = firstBag(state, segment, at);
  const elements = context.elements(segment);
  let isFirst = true;
  for (let element = 4; element < elements; element++) {
    const tag = context.value(segment, element, 1);
    if (tag === '') continue;
    const bag = isFirst ? first : emptyBag();
    bag.tag = tag;
    bag.carrier = context.value(segment, element, 0) || undefined;
    bag.tagCount = context.count(segment, element, 2);
    bag.to = context.value(segment, element, 3) || undefined;
    addBag(state, traveller, bag, segment, element, isFirst ? at : undefined);
    isFirst = false;
  }
  if (isFirst && (first.pieces !== undefined || first.pool !== undefined)) {
    addBag(state, traveller, first, segment, -1, at);
  }
};

type Seat = NonNullable<TravellerReading['seats']>[number];
type Bag = NonNullable<TravellerReading['bags']>[number];

const HEAD = wordOf('HP');
const MEMBER = wordOf('MP');
const NONE = wordOf('NP');
const KILOGRAMS = wordOf('700');
const POUNDS = wordOf('701');

const isPool = (word: number): boolean => word === HEAD || word === MEMBER || word === NONE;

/** Elements of a TBD that hold what only the first run of tags has. */
interface FirstRun {
  /** Count and weight. */
  readonly weight: number;
  /** -1 if missing. */
  readonly pool: number;
}

/** The bag of the first run of tags, without the tags. */
const firstBag = (state: PnrgovState, segment: number, at: FirstRun): Bag => {
  const { context } = state;
  const bag = emptyBag();
  bag.pieces = context.count(segment, at.weight, 0);
  const unit = context.word(segment, at.weight, 2);
  const weight = context.value(segment, at.weight, 1);
  if (weight !== '' && (unit === KILOGRAMS || unit === POUNDS)) {
    const amount = Number(weight);
    if (amount >= 0) bag.weightKg = kilograms(amount, unit === POUNDS);
    else
      context.say(
        'message.value.unreadable',
        'TBD has no readable weight',
        context.tokens.token(segment, at.weight, 1),
      );
  }
  if (at.pool >= 0) {
    const role = context.word(segment, at.pool, 0);
    bag.pool = context.value(segment, at.pool, 1) || undefined;
    bag.poolRole = role === HEAD ? 'head' : role === MEMBER ? 'member' : undefined;
  }
  return bag;
};

const weightElement = (state: PnrgovState, segment: number): number => {
  const { context } = state;
  if (context.word(segment, 1, 0) !== 0) return 1;
  return context.value(segment, 1, 0) === '' && /^\d+$/.test(context.value(segment, 2, 0)) ? 2 : 1;
};

const poolElement = ({ context }: PnrgovState, segment: number): number => {
  if (isPool(context.word(segment, 2, 0))) return 2;
  return isPool(context.word(segment, 3, 0)) ? 3 : -1;
};

/** Adds a bag once. `element`: of its tags, or -1. `at`: undefined for a further run of tags. */
const addBag = (
  state: PnrgovState,
  traveller: TravellerReading,
  bag: Bag,
  segment: number,
  element: number,
  at: FirstRun | undefined,
): void => {
  const { tokens } = state.context;
  const { marks } = traveller;
  const same = (known: Bag): boolean =>
    known.tag === bag.tag &&
    known.carrier === bag.carrier &&
    known.to === bag.to &&
    (bag.tag !== undefined || (known.pieces === bag.pieces && known.pool === bag.pool));
  if (seenLately(traveller.bags, same)) return;
  traveller.bags = append(traveller.bags, bag);
  const index = traveller.bags.length - 1;
  if (at !== undefined) {
    const weight = tokens.token(segment, at.weight, 0);
    if (bag.pieces !== undefined) marks.token('bags.#.pieces', index, tokens, weight);
    if (bag.weightKg !== undefined) marks.token('bags.#.weightKg', index, tokens, weight + 1);
    const pool = tokens.token(segment, at.pool, 0);
    if (bag.poolRole !== undefined) marks.token('bags.#.poolRole', index, tokens, pool);
    if (bag.pool !== undefined) marks.token('bags.#.pool', index, tokens, pool + 1);
  }
  if (element < 0) return;
  // Components of an element are tokens one after the other.
  const first = tokens.token(segment, element, 0);
  if (bag.carrier !== undefined) marks.token('bags.#.carrier', index, tokens, first);
  marks.token('bags.#.tag', index, tokens, first + 1);
  if (bag.tagCount !== undefined) marks.token('bags.#.tagCount', index, tokens, first + 2);
  if (bag.to !== undefined) marks.token('bags.#.to', index, tokens, first + 3);
};
