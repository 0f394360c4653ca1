import type { TagCode } from '../edifact/index.ts';
import { NO_TAG, TagTable, tagCode, tagText } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { sentAs } from '../reading/damaged.ts';
import { cutTitle } from '../reading/names.ts';
import { readAddress, readAgency, readBookingDates, readLocators } from './booking.ts';
import {
  openCheckIn,
  openUnnamedCheckIn,
  readBags,
  readCheckInName,
  readSeatAssigned,
} from './check-in.ts';
import { closeBooking } from './close.ts';
import { readFreeText } from './contacts.ts';
import { openLeg, readOperating, readPushedFlight, readStatus } from './itinerary.ts';
import { readPayments } from './payments.ts';
import { readSplit } from './splits.ts';
import { readServiceRequest } from './ssr.ts';
import type { PnrgovState } from './state.ts';
import { newState, openBooking } from './state.ts';
import * as tags from './tags.ts';
import {
  joinName,
  openTraveller,
  openUnnamed,
  readFlyer,
  readTicket,
  readUniqueReference,
} from './traveller.ts';

const UNT = tagCode('UNT');

/**
 * Reads a PNRGOV (messages.md 2), 10.1 to 17.1, by tag and group and never by version. SRC opens a PNR;
 * the first TVL after it the itinerary; ABI history, in which nothing makes a traveller or a leg; MSG a
 * hotel or car. A segment out of order is attached where its tag fits.
 */
export const readPnrgov = (context: ReadContext): void => {
  const state = newState(context);
  const { tokens } = context;
  const { first, end, unt } = context.reading.message;
  for (let segment = first + 1; segment < (unt < 0 ? end : unt); segment++) {
    readSegment(state, segment, tokens.tag(segment));
  }
  closeBooking(state);
  finish(state);
};

const readSegment = (state: PnrgovState, segment: number, sent: TagCode): void => {
  if (segment === state.cut) openLost(state, segment);
  if (segment >= state.unsure && segment < state.unsure + state.unsureCount) {
    const text = 'nobody can be sure that this segment belongs to the person before it';
    state.context.unassign('message.value.no-owner', text, segment);
    return;
  }
  const tag = KINDS.get(sent) === PLAIN ? sent : undamaged(state, segment, sent);
  if (tag === tags.SRC) {
    const isBehindLeg =
      (state.group === 'leg' && (state.hasLegLocators || repeats(state, segment + 1))) ||
      (state.group === 'split' && state.booking?.splits?.at(-1)?.locator === undefined);
    closeBooking(state);
    openBooking(state, segment);
    state.cut = -1;
    // SRC is followed by RCI: what stands between them is exchanged with SRC, and the PNR before has it.
    const { tokens } = state.context;
    const isBetween =
      tokens.tag(segment + 2) === tags.RCI &&
      (tokens.tag(segment + 1) !== tags.RCI ||
        (isBehindLeg && !tokens.sameBytes(segment + 1, segment + 2)));
    state.unsure = isBetween ? segment + 1 : -1;
    state.unsureCount = 1;
    if (isGluedStart(state, segment)) readLocators(state, segment);
    return;
  }
  if (state.group === 'history' || tag === NO_TAG || tag === UNT) return;
  if (BEGINS.has(tag) && isAfterItinerary(state) && beginsBooking(state, segment)) {
    const text = 'the SRC before this segment is lost: a PNR is opened';
    closeBooking(state);
    openBooking(state, segment);
    state.context.saySegment('message.person.boundary-lost', text, segment);
    state.cut = -1;
    state.unsure = -1;
  }
  if (state.group === 'head' && readHead(state, segment, tag)) return;
  if (state.group === 'non-air' && tag !== tags.MSG) {
    // GR9 has only MSG and TVL: the TVL is not a leg, and what follows belongs to the PNR again.
    state.group = 'leg';
    state.leg = undefined;
    if (tag === tags.TVL) return;
  }
  const handler = HANDLERS.get(tag) ?? readUnknown;
  handler(state, segment);
};

/** Whether the terminator between SRC and RCI is lost, or another character. */
const isGluedStart = ({ context }: PnrgovState, segment: number): boolean =>
  /^SRC.?RCI$/.test(context.tokens.tagText(segment));

/** Whether an RCI has the locator of the open PNR. */
const repeats = ({ context, booking }: PnrgovState, segment: number): boolean =>
  booking?.locator !== undefined && booking.locator === context.value(segment, 0, 1);

const openLost = (state: PnrgovState, segment: number): void => {
  state.cut = -1;
  if (state.group === 'traveller') openUnnamed(state, segment);
  else if (state.group === 'check-in') openUnnamedCheckIn(state, segment);
};

const PLAIN = 1;
/** Segments of a PNRGOV but those that are one letter from one that opens something. */
const KINDS = new TagTable(
  [...tags.KNOWN, UNT].map((tag): [TagCode, number] => [
    tag,
    tag === tags.SRC || tag === tags.SAC || tag === tags.TRA ? 2 : PLAIN,
  ]),
);

/** What a PNR begins with behind SRC, and what may stand behind the itinerary too. */
const BEGINS: ReadonlySet<TagCode> = new Set([tags.RCI, tags.DAT, tags.ORG, tags.ADD]);

const isAfterItinerary = ({ group }: PnrgovState): boolean =>
  group === 'leg' || group === 'check-in' || group === 'split' || group === 'non-air';

/** Whether a traveller who is not checked in follows before any leg or check-in: then an SRC is lost. */
const beginsBooking = (state: PnrgovState, segment: number): boolean => {
  const { tokens, reading } = state.context;
  for (let at = segment + 1; at < Math.min(reading.message.end, segment + MOST_BEFORE_TIF); at++) {
    const tag = tokens.tag(at);
    if (tag === tags.TIF) return !isCheckedIn(state, at);
    if (ENDS.has(tag) || isGluedStart(state, at)) return false;
  }
  return false;
};

/** Before the first traveller a PNR has its requests, and some senders have many. */
const MOST_BEFORE_TIF = 256;
/** What may not stand between the beginning of a PNR and its first traveller. */
const ENDS: ReadonlySet<TagCode> = new Set([
  tags.SRC,
  tags.RCI,
  tags.TVL,
  tags.TRI,
  tags.ABI,
  tags.MSG,
  tags.EQN,
  tags.SAC,
  tags.LTS,
  tags.SSD,
  tags.TBD,
  UNT,
]);

/** Whether a TIF is one of check-in, whose TRI is lost. */
const isCheckedIn = ({ context, owners }: PnrgovState, segment: number): boolean => {
  const next = context.tokens.tag(segment + 1);
  if (next === tags.SSD || next === tags.TBD || next === tags.TRI) return true;
  if (next === tags.REF || next === tags.FTI || next === tags.FAR) return false;
  const { given } = cutTitle(context.value(segment, 1, 0));
  return owners.byName(context.value(segment, 0, 0), given, '', -1, () => true) >= 0;
};

/** The tag with which a segment was sent, where one of its letters is wrong; says so. */
const undamaged = (state: PnrgovState, segment: number, tag: TagCode): TagCode => {
  const { tokens } = state.context;
  if (tag === NO_TAG && tokens.tagText(segment) === '') return tag;
  const traveller = state.context.reading.travellers[state.traveller];
  if (traveller?.segment === segment - 1 && state.context.isRestOfName(segment)) {
    state.context.sayJoined(segment);
    joinName(state.context, traveller, segment);
    return NO_TAG;
  }
  const as = isGluedStart(state, segment)
    ? tags.SRC
    : sentAs(tokens, segment, 'PNRGOV', tags.KNOWN.has(tag));
  if (as === tag) return tag;
  const text = `a segment with the tag ${tokens.tagText(segment).slice(0, 4)} is read as ${tagText(as)}`;
  state.context.saySegment('message.segment.damaged', text, segment);
  return as;
};

/** TIF: a traveller of GR2, or in GR7 the name of the one who is checked in. */
const readTraveller = (state: PnrgovState, segment: number): void => {
  if (state.group === 'check-in') readCheckInName(state, segment);
  else if (state.group === 'leg' && isOfNextBooking(state, segment)) {
    const text = 'the SRC before this traveller is lost: a PNR without a locator is opened';
    closeBooking(state);
    openBooking(state, segment);
    state.context.saySegment('message.person.boundary-lost', text, segment);
    openTraveller(state, segment);
  } else openTraveller(state, segment);
};

/** A TIF behind the itinerary with the reference of another name begins another PNR. */
const isOfNextBooking = ({ context, owners }: PnrgovState, segment: number): boolean => {
  const known = owners.byReference(context.value(segment, 1, 2));
  return (
    known >= 0 &&
    owners.fit(known, context.value(segment, 0, 0), context.value(segment, 1, 0), '') < 2
  );
};

const enter =
  (group: 'non-air' | 'history') =>
  (state: PnrgovState): void => {
    state.group = group;
  };

type Reader = (state: PnrgovState, segment: number) => void;

/** What each segment of a PNR is read by. */
const HANDLERS: ReadonlyMap<TagCode, Reader> = new Map<TagCode, Reader>([
  ...Array.from(tags.SILENT, (tag): [TagCode, Reader] => [tag, () => undefined]),
  [tags.SSR, readServiceRequest],
  [tags.TIF, readTraveller],
  [tags.TVL, openLeg],
  [tags.RCI, readLocators],
  [tags.RPI, readStatus],
  [tags.TRI, openCheckIn],
  [tags.SSD, readSeatAssigned],
  [tags.TBD, readBags],
  [tags.IFT, readFreeText],
  [tags.DAT, readBookingDates],
  [tags.FOP, readPayments],
  [tags.TKT, readTicket],
  [tags.REF, readUniqueReference],
  [tags.FTI, readFlyer],
  [tags.ADD, readAddress],
  [tags.ORG, readAgency],
  [tags.TRA, readOperating],
  [tags.EQN, readSplit],
  [tags.MSG, enter('non-air')],
  [tags.ABI, enter('history')],
  // Neither stands anywhere else: the ABI before it is lost.
  [tags.SAC, enter('history')],
]);

const readUnknown: Reader = (state, segment) => {
  const text = state.context.tokens.tagText(segment).slice(0, 3);
  state.context.saySegment('message.segment.unknown', `unknown segment ${text}`, segment);
};

/** Level 0. False where a tag of a PNR comes without SRC: then a booking opens. */
const readHead = (state: PnrgovState, segment: number, tag: TagCode): boolean => {
  const { context } = state;
  const { reading } = context;
  if (tag === tags.MSG) {
    reading.function = context.field(reading.marks, 'function', segment, 0, 1);
    state.isUpdate = reading.function === '141';
  } else if (tag === tags.TVL && reading.flight === undefined) readPushedFlight(state, segment);
  else if (tag === tags.EQN) state.declared = context.count(segment, 0, 0);
  else if (tag !== tags.ORG) {
    if (!OPENERS.has(tag)) return false;
    openBooking(state, segment);
    context.saySegment('message.segment.unplaced', 'a PNR begins without SRC', segment);
    return false;
  }
  return true;
};

/** Where segments are lost and check-ins have a TIF, one without it has its reference alone; where none has one it is the habit. */
const sayUnnamedCheckIns = ({ context, unnamedCheckIns, namedCheckIns }: PnrgovState): void => {
  if (unnamedCheckIns.length === 0 || context.isIntact()) return;
  if (namedCheckIns === 0 && unnamedCheckIns.length > 1) return;
  const text = 'a segment is lost, and a check-in has no TIF: only its reference says whose it is';
  for (const segment of unnamedCheckIns)
    context.saySegment('message.person.boundary-lost', text, segment);
};

/** Segments with which a PNR begins where its SRC is missing. */
const OPENERS: ReadonlySet<TagCode> = new Set([
  tags.RCI,
  tags.SSR,
  tags.TIF,
  tags.TVL,
  tags.DAT,
  tags.IFT,
  tags.ADD,
  tags.REF,
  tags.TRI,
]);

const finish = (state: PnrgovState): void => {
  const { context, declared } = state;
  sayUnnamedCheckIns(state);
  const { reading } = context;
  if (reading.flight === undefined) {
    context.diagnostics.add('message.flight.absent', 'the message names no flight');
  }
  const counted = reading.bookings.length;
  if (declared === undefined || declared === counted) return;
  if (reading.part === undefined || reading.part === '01:F') {
    context.diagnostics.add('message.count.eqn', `EQN declares ${declared}, counted ${counted}`);
  } else {
    const text = `part ${reading.part} of a push: EQN declares ${declared} bookings over all parts, this has ${counted}`;
    context.diagnostics.add('message.part.incomplete', text);
  }
};
