import { append, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { seenLately } from '../reading/context.ts';
import type { TravellerReading } from '../reading/model.ts';
import { cutTitle } from '../reading/names.ts';
import type { PnrgovState } from './state.ts';
import { addTraveller, followGroup, openBooking } from './state.ts';

/**
 * TIF: opens a traveller. A group without names (`SEETHE WORLD:G`) is not a traveller. After the itinerary has begun a TIF out
 * of order that names a known traveller opens that one again, any other is a new one. `at` is the element where it begins: not
 * 0 where the terminator before it was lost.
 */
export const openTraveller = (state: PnrgovState, segment: number, at = 0): void => {
  openBooking(state, segment);
  const { context, owners } = state;
  const second = givenElement(context, segment, at);
  const sent = context.value(segment, second, 0);
  if (sent === '' && context.value(segment, at, 1) === 'G') {
    state.group = 'booking';
    state.traveller = -1;
    return;
  }
  const surnameSent = context.value(segment, at, 0);
  if (EXTRA.test(sent) || EXTRA.test(surnameSent)) {
    const bearer = EXTRA.test(sent) ? surnameSent : cutTitle(sent).given;
    state.extras ??= new Map();
    const extra = { surname: bearer, after: state.traveller };
    state.extras.set(context.value(segment, second, 2), extra);
    context.saySegment('message.seat.extra', 'a TIF is for a seat without a person', segment);
    state.group = 'booking';
    state.traveller = -1;
    return;
  }
  if (state.group !== 'booking' && state.group !== 'traveller') {
    const { given } = cutTitle(sent);
    const surname = context.value(segment, at, 0);
    const reference = owners.byReference(context.value(segment, second, 2));
    const known = owners.byName(surname, given, '', reference, () => true);
    if (known >= 0) {
      state.traveller = known;
      return;
    }
    context.saySegment(
      'message.segment.unplaced',
      'a TIF stands after the itinerary has begun',
      segment,
    );
  }
  state.traveller = addTraveller(state, segment);
  state.group = 'traveller';
  const traveller = context.reading.travellers[state.traveller];
  if (traveller !== undefined) fillTraveller(context, traveller, segment, at);
  followGroup(state, segment, 'traveller');
};

/** Extra seat, cabin baggage, stretcher: in place of a given name or of a surname. */
const EXTRA = /^(?:EXST|CBBG|STCR)(?:$| |\d)/;

/** Opens a traveller without a name where the TIF before a segment is lost. */
export const openUnnamed = (state: PnrgovState, segment: number): void => {
  const text = 'the TIF before this segment is lost: a traveller without a name is opened';
  state.context.saySegment('message.person.boundary-lost', text, segment);
  state.traveller = addTraveller(state, segment);
  followGroup(state, segment - 1, 'traveller', false);
};

/**
 * The element with the given name of a TIF that begins at element `at`: the next one, or the one after if a doubled separator
 * leaves the next one empty. The gate masks what is out of place: then the name is empty, and its loss is said.
 */
export const givenElement = ({ tokens }: ReadContext, segment: number, at: number): number => {
  const next = tokens.elementRange(segment, at + 1);
  const after = tokens.elementRange(segment, at + 2);
  const isDoubled =
    after !== undefined && after.end > after.start && next !== undefined && next.end === next.start;
  return isDoubled ? at + 2 : at + 1;
};

/** Reads names, type and reference of a TIF that begins at element `at`. */
export const fillTraveller = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
  at: number,
): void => {
  const { marks } = traveller;
  const { tokens } = context;
  const second = givenElement(context, segment, at);
  if (second > at + 1) {
    const text = 'a TIF has an empty element before the given name, which is read one place on';
    context.saySegment('message.segment.damaged', text, segment);
  }
  traveller.surname = context.field(marks, 'surname', segment, at, 0);
  setGivenName(context, traveller, segment, at, second);
  traveller.age = AGES.get(context.word(segment, second, 1));
  if (traveller.age !== undefined) {
    marks.token('age', 0, tokens, tokens.token(segment, second, 1));
  }
  traveller.reference = context.field(marks, 'reference', segment, second, 2);
  // `JANE::A:1`: the separator before the type is doubled.
  const shifted = AGES.get(context.word(segment, second, 2));
  if (traveller.age !== undefined || shifted === undefined) return;
  const text = 'a TIF has a component too many: its type and reference are read one place on';
  context.saySegment('message.segment.damaged', text, segment);
  traveller.age = shifted;
  marks.token('age', 0, tokens, tokens.token(segment, second, 2));
  traveller.reference = context.field(marks, 'reference', segment, second, 3);
};

/** The rest of a name that an apostrophe cut: `ARCOURT+LEO:A:1` behind `TIF+D`, or `ARCY:A:1` behind `TIF+DOE+D`. */
export const joinName = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const { tokens } = context;
  const { marks, segment: opener } = traveller;
  const isGiven = tokens.elements(opener) === 2;
  const from = tokens.start(tokens.token(opener, 0, 0));
  const rest = `'${context.value(segment, -1, 0)}`;
  const restEnd = tokens.end(tokens.token(segment, -1, 0));
  const element = isGiven ? -1 : 0;
  const givenToken = tokens.token(segment, element, 0);
  const sent = isGiven ? context.value(opener, 1, 0) + rest : context.value(segment, element, 0);
  if (!isGiven) {
    traveller.surname = (traveller.surname ?? '') + rest;
    marks.range('surname', 0, from, restEnd);
  }
  const { given, title } = cutTitle(sent);
  traveller.given = given || undefined;
  traveller.title = title || undefined;
  const start = isGiven ? tokens.start(tokens.token(opener, 1, 0)) : tokens.start(givenToken);
  const end = givenToken < 0 ? restEnd : tokens.end(givenToken);
  if (given !== '') marks.range('given', 0, start, end);
  if (title !== '') marks.range('title', 0, start, end);
  traveller.nameAsSent = sent === '' ? traveller.surname : `${traveller.surname ?? ''}/${sent}`;
  marks.range('nameAsSent', 0, from, end);
  traveller.age = AGES.get(context.word(segment, element, 1));
  if (traveller.age !== undefined) marks.token('age', 0, tokens, tokens.token(segment, element, 1));
  traveller.reference = context.field(marks, 'reference', segment, element, 2);
};

const setGivenName = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
  at: number,
  second: number,
): void => {
  const { tokens } = context;
  const { marks } = traveller;
  const { surname } = traveller;
  const first = tokens.token(segment, at, 0);
  const sent = context.value(segment, second, 0);
  if (sent === '') {
    traveller.nameAsSent = surname;
    if (surname !== undefined) marks.token('nameAsSent', 0, tokens, first);
    return;
  }
  const token = tokens.token(segment, second, 0);
  traveller.givenToken = token;
  traveller.nameAsSent = `${surname ?? ''}/${sent}`;
  marks.range('nameAsSent', 0, tokens.start(first), tokens.end(token));
  const { given, title } = cutTitle(sent);
  if (given !== '') {
    traveller.given = given;
    marks.token('given', 0, tokens, token);
  }
  if (title !== '') {
    traveller.title = title;
    marks.token('title', 0, tokens, token);
  }
};

const AGES: ReadonlyMap<number, 'adult' | 'child' | 'infant'> = new Map([
  [wordOf('A'), 'adult'],
  [wordOf('ADT'), 'adult'],
  [wordOf('C'), 'child'],
  [wordOf('CHD'), 'child'],
  [wordOf('CNN'), 'child'],
  [wordOf('IN'), 'infant'],
  [wordOf('INF'), 'infant'],
]);

/** REF: the traveller's identifier that stays the same over updates. */
export const readUniqueReference = (state: PnrgovState, segment: number): void => {
  const traveller = state.context.reading.travellers[state.traveller];
  if (traveller === undefined || traveller.uniqueReference !== undefined) return;
  traveller.uniqueReference = state.context.field(
    traveller.marks,
    'uniqueReference',
    segment,
    0,
    1,
  );
};

/** FTI: frequent flyer memberships, as elements. */
export const readFlyer = (state: PnrgovState, segment: number): void => {
  const { context } = state;
  const { tokens } = context;
  const traveller = context.reading.travellers[state.traveller];
  if (traveller === undefined) return;
  const elements = context.elements(segment);
  for (let element = 0; element < elements; element++) {
    const carrier = context.value(segment, element, 0) || undefined;
    const number = context.value(segment, element, 1) || undefined;
    if (number === undefined) continue;
    const tierAt = context.value(segment, element, 4) === '' ? 6 : 4;
    const tier = context.value(segment, element, tierAt) || undefined;
    const list = traveller.frequentFlyer;
    if (seenLately(list, (known) => known.number === number && known.carrier === carrier)) continue;
    traveller.frequentFlyer = append(list, { carrier, number, tier });
    const index = traveller.frequentFlyer.length - 1;
    const { marks } = traveller;
    if (carrier !== undefined) {
      marks.token('frequentFlyer.#.carrier', index, tokens, tokens.token(segment, element, 0));
    }
    marks.token('frequentFlyer.#.number', index, tokens, tokens.token(segment, element, 1));
    if (tier !== undefined) {
      marks.token('frequentFlyer.#.tier', index, tokens, tokens.token(segment, element, tierAt));
    }
  }
};

/** TKT: the ticket of GR3. `TKT+:1` is ticketless. */
export const readTicket = (state: PnrgovState, segment: number): void => {
  const { context } = state;
  const traveller = context.reading.travellers[state.traveller];
  const number = context.value(segment, 0, 0);
  if (number === '' || traveller === undefined) return;
  addTicket(context, traveller, number, undefined, context.tokens.token(segment, 0, 0));
};

/** Adds a ticket once; a coupon fills a ticket that had none. */
export const addTicket = (
  { tokens }: ReadContext,
  traveller: TravellerReading,
  number: string,
  coupon: string | undefined,
  token: number,
): void => {
  const { marks } = traveller;
  const tickets = traveller.tickets ?? [];
  for (let index = Math.max(0, tickets.length - 64); index < tickets.length; index++) {
    const known = tickets[index];
    if (known === undefined || known.number !== number) continue;
    if (coupon === undefined || known.coupon === coupon) return;
    if (known.coupon === undefined) {
      known.coupon = coupon;
      marks.token('tickets.#.coupon', index, tokens, token);
      return;
    }
  }
  traveller.tickets = append(traveller.tickets, { number, coupon });
  const index = traveller.tickets.length - 1;
  marks.token('tickets.#.number', index, tokens, token);
  if (coupon !== undefined) marks.token('tickets.#.coupon', index, tokens, token);
};
