import { wordOf } from '../edifact/index.ts';
import { seenLately, trimmed } from '../reading/context.ts';
import { dayTime } from '../reading/dates.ts';
import type { BookingReading } from '../reading/model.ts';
import { addContact, addPhones } from './contacts.ts';
import type { PnrgovState } from './state.ts';
import { openBooking } from './state.ts';
import { openTraveller } from './traveller.ts';

/**
 * RCI: record locators, up to nine as elements. The first is the PNR's own (the pushing carrier's or its
 * system's); those of a leg or a split stand apart. Many senders put the creation date in c2 (messages.md 2.4).
 */
export const readLocators = (state: PnrgovState, segment: number): void => {
  const booking = openBooking(state, segment);
  const { context } = state;
  const { tokens } = context;
  const elements = context.elements(segment);
  let isFirst = false;
  const isOfLeg = state.group === 'leg' || state.group === 'check-in';
  if (isOfLeg) state.hasLegLocators = true;
  for (let element = 0; element < elements; element++) {
    const locator = context.value(segment, element, 1);
    if (locator === '') continue;
    const carrier = context.value(segment, element, 0) || undefined;
    if (state.group === 'split') {
      const split = booking.splits?.at(-1);
      if (split !== undefined && split.locator === undefined) {
        split.locator = locator;
        const index = (booking.splits?.length ?? 1) - 1;
        booking.marks.token('splits.#.locator', index, tokens, tokens.token(segment, element, 1));
      }
      continue;
    }
    const { locators } = booking;
    if (seenLately(locators, (known) => known.locator === locator && known.carrier === carrier))
      continue;
    const index = locators.push({ carrier, locator }) - 1;
    booking.marks.token('locators.#.locator', index, tokens, tokens.token(segment, element, 1));
    // The locator of a leg is not the locator of the PNR, whose own RCI is lost then.
    if (isOfLeg) continue;
    if (booking.locator === undefined || (isFirst && isPushers(state, carrier))) {
      isFirst = booking.locator === undefined && !isPushers(state, carrier);
      booking.locator = locator;
      booking.marks.token('locator', 0, tokens, tokens.token(segment, element, 1));
      readCreated(state, booking, segment, element);
    }
  }
};

/** Whether a locator is of the carrier that pushes, or of the system it says it sends from. */
const isPushers = ({ context }: PnrgovState, carrier: string | undefined): boolean =>
  carrier !== undefined &&
  (carrier === context.reading.flight?.carrier || carrier === context.reading.sender);

/** Creation date in c3, or in c2 where a sender left no empty type before it. */
const readCreated = (
  state: PnrgovState,
  booking: BookingReading,
  segment: number,
  element: number,
): void => {
  const { context } = state;
  const early = context.value(segment, element, 2);
  const at = early.length === 6 && /^\d{6}$/.test(early) ? 2 : 3;
  const date = at === 2 ? early : context.value(segment, element, 3);
  if (date === '') return;
  const token = context.tokens.token(segment, element, at);
  const created = dayTime(date, context.value(segment, element, at + 1));
  if (created === '') context.say('message.date.impossible', 'RCI has a date that is none', token);
  else {
    booking.created = created;
    booking.marks.token('created', 0, context.tokens, token);
  }
};

const CHANGED = wordOf('700');
const TICKETED = wordOf('710');

/** DAT: 700 last change, 710 ticket issue. Check-in times and history are not kept. */
export const readBookingDates = (state: PnrgovState, segment: number): void => {
  const { booking, context } = state;
  if (booking === undefined || state.group === 'leg' || state.group === 'check-in') return;
  const { tokens } = context;
  const elements = context.elements(segment);
  for (let element = 0; element < elements; element++) {
    const qualifier = context.word(segment, element, 0);
    if (qualifier !== CHANGED && qualifier !== TICKETED) continue;
    const token = tokens.token(segment, element, 1);
    const date = trimmed(tokens.text(token));
    if (date === '') continue;
    const read = dayTime(date, context.value(segment, element, 2));
    if (read === '') {
      context.say('message.date.impossible', 'DAT has a date that is none', token);
    } else if (qualifier === CHANGED && booking.changed === undefined) {
      booking.changed = read;
      booking.marks.token('changed', 0, tokens, token);
    } else if (qualifier === TICKETED && booking.ticketed === undefined) {
      booking.ticketed = read;
      booking.marks.token('ticketed', 0, tokens, token);
    }
  }
};

/** ORG of GR1: who booked. An empty one in an update cancels the PNR. Elsewhere it names a check-in agent. */
export const readAgency = (state: PnrgovState, segment: number): void => {
  const { booking, context, group } = state;
  if (booking === undefined || (group !== 'booking' && group !== 'traveller')) return;
  const { tokens } = context;
  readGluedTraveller(state, segment);
  if (tokens.elements(segment) === 0) {
    if (!state.isUpdate) return;
    booking.cancelled = true;
    const { start, end } = tokens.segmentRange(segment);
    booking.marks.range('cancelled', 0, start, end);
    return;
  }
  if (booking.agency !== undefined) return;
  const { marks } = booking;
  const agency = {
    carrier: context.field(marks, 'agency.carrier', segment, 0, 0),
    location: context.field(marks, 'agency.location', segment, 0, 1),
    number: context.field(marks, 'agency.number', segment, 1, 0),
    // e5 by the guide: country, currency, language. GTAS looks at e4, which is the type.
    country: context.field(marks, 'agency.country', segment, 5, 0),
  };
  if (agency.carrier ?? agency.location ?? agency.number ?? agency.country) booking.agency = agency;
};

/** `ORG+…+9TIF+KIM:I+…`: the terminator before TIF is lost. The traveller is not. */
const readGluedTraveller = (state: PnrgovState, segment: number): void => {
  const { context } = state;
  const elements = context.elements(segment);
  for (let element = 2; element < elements - 1; element++) {
    const text = context.value(segment, element, 0);
    if (text.length > 12 || !text.endsWith('TIF')) continue;
    context.saySegment(
      'message.text.lost-terminator',
      'the terminator between ORG and TIF is lost',
      segment,
    );
    openTraveller(state, segment, element + 1);
    return;
  }
};

/** Letters with which 11.1 senders say what c7 holds. */
const EMAIL = 'E';
const NAME = 'N';

/** Components of a postal address. */
const POSTAL = [1, 2, 3, 4, 5, 6, 8];

/** ADD: postal address, and a telephone or e-mail in c7. Up to nine as elements. */
export const readAddress = (state: PnrgovState, segment: number): void => {
  openBooking(state, segment);
  const { context } = state;
  const { tokens } = context;
  const elements = context.elements(segment);
  for (let element = 1; element < elements; element++) {
    const purpose = context.value(segment, element, 0);
    let text = '';
    let start = -1;
    let end = -1;
    for (const component of POSTAL) {
      const part = context.value(segment, element, component);
      if (part === '') continue;
      const token = tokens.token(segment, element, component);
      text = text === '' ? part : `${text}, ${part}`;
      if (start < 0) start = tokens.start(token);
      end = tokens.end(token);
    }
    if (text !== '') addContact(state, state.traveller, 'address', text, start, end);
    const token = tokens.token(segment, element, 7);
    const free = trimmed(tokens.text(token));
    if (free === '' || purpose === NAME) continue;
    if (purpose === EMAIL || free.includes('@')) {
      addContact(state, state.traveller, 'email', free, tokens.start(token), tokens.end(token));
    } else addPhones(state, state.traveller, free, token);
  }
};
