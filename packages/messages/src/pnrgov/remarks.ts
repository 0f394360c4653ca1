import { append } from '../edifact/index.ts';
import { setBirth } from '../paxlst/person.ts';
import { seenLately, trimmed } from '../reading/context.ts';
import { isNear } from '../reading/damaged.ts';
import { rawMonthDate } from '../reading/dates.ts';
import type { TravellerReading } from '../reading/model.ts';
import { cutTitle, nameKey } from '../reading/names.ts';
import { addSeat } from './check-in.ts';
import { addContact, addPhones, emailOf } from './contacts.ts';
import { isCancelled } from './docs.ts';
import { slashParts } from './docs-text.ts';
import { NOBODY, SEVERAL } from './owner.ts';
import type { Pending } from './pending.ts';
import type { PnrgovState } from './state.ts';
import { addTraveller } from './state.ts';
import { addTicket } from './traveller.ts';

/**
 * Whose an SSR without a name is: its reference, else the TIF it follows, the only traveller, or -1 (all). A
 * reference of no traveller gives {@link NOBODY}, never the nearest; one of two travellers gives {@link SEVERAL}.
 */
export const ownerOfRequest = (
  state: PnrgovState,
  { segment, traveller }: Pending,
  element = 1,
): number => {
  const { context, owners } = state;
  const sent = context.value(segment, element, 2);
  const reference = owners.byReference(sent);
  if (reference >= 0) return reference;
  const bearer = state.extras?.get(sent);
  if (bearer !== undefined && sent !== '') {
    const owner = owners.bySurname(bearer.surname);
    // Where it stands behind another whose name is nearly this one, that name may be damaged.
    const before = context.reading.travellers[bearer.after]?.surname ?? '';
    if (owner >= 0 && owner !== bearer.after && isNear(before, bearer.surname)) {
      const text = 'a seat without a person stands behind another traveller than its name says';
      context.saySegment('message.traveller.name-and-reference-disagree', text, segment);
    }
    return owner;
  }
  if (sent !== '' && owners.areReferred) {
    return reference === SEVERAL ? SEVERAL : NOBODY;
  }
  return traveller >= 0 ? traveller : owners.single;
};

/** Reports and keeps a segment with an unknown owner. Returns true in this case. */
const isUnowned = (state: PnrgovState, owner: number, segment: number): boolean => {
  if (owner !== NOBODY && owner !== SEVERAL) return false;
  if (owner === NOBODY) {
    const text = 'the reference of this segment is that of nobody in the PNR';
    state.context.unassign('message.value.no-owner', text, segment);
  } else {
    const text = 'two travellers have the reference of this segment';
    state.context.unassign('message.value.several-owners', text, segment);
  }
  return true;
};

const textToken = (state: PnrgovState, { segment }: Pending): number =>
  state.context.tokens.token(segment, 0, 8);

/** `SURNAME/GIVEN 10AUG11`, with a slash or a blank before the date. */
const INFANT = /^[ .]*([^/]+?)\s*(?:\/\s*(.*?))?[\s/]*(?:(\d{2}[A-Z]{3}(?:\d{2}){1,2})\s*)?$/;

/**
 * INFT: an infant, tied to the adult of the SSR. Where a TIF names it the remark adds to that traveller;
 * where none does, the infant is a traveller of its own.
 */
export const placeInfant = (state: PnrgovState, pending: Pending): void => {
  const { context, owners } = state;
  const { reading } = context;
  const token = textToken(state, pending);
  const sent = trimmed(context.tokens.text(token)).slice(0, 200);
  const match = INFANT.exec(sent.replace(/-1[A-Z].*$/, ''));
  if (match === null) return;
  const surname = match[1] ?? '';
  const { given, title } = cutTitle(match[2] ?? '');
  const adult = ownerOfRequest(state, pending);
  const key = `${nameKey(surname)}/${nameKey(given)}`;
  // One INFT is one infant: a name that only goes on from another one's is a sibling.
  let index = owners.byName(surname, given, '', -1, (other) => {
    const named = state.infants?.get(other);
    return other.age !== 'adult' && (named === undefined || named === key);
  });
  if (index < 0) {
    index = addTraveller(state, pending.segment);
    const infant = reading.travellers[index] as TravellerReading;
    infant.surname = surname;
    infant.given = given || undefined;
    infant.title = title || undefined;
    infant.nameAsSent = match[2] ? `${surname}/${match[2]}` : surname;
    for (const path of ['surname', 'given', 'title', 'nameAsSent'] as const) {
      if (infant[path] !== undefined) infant.marks.token(path, 0, context.tokens, token);
    }
    context.saySegment(
      'message.traveller.from-infant-remark',
      'an infant stands in INFT alone, without TIF',
      pending.segment,
    );
  }
  const infant = reading.travellers[index] as TravellerReading;
  infant.age = 'infant';
  state.infants ??= new Map();
  state.infants.set(infant, key);
  const parent = adult === index ? undefined : reading.travellers[adult];
  const tie = parent?.reference ?? parent?.surname;
  if (tie !== undefined && infant.infantOf === undefined) {
    infant.infantOf = tie;
    infant.marks.token('infantOf', 0, context.tokens, token);
  }
  if (match[3] !== undefined && infant.birthDate === undefined) {
    setBirth(context, infant, rawMonthDate(match[3]), token);
  }
};

/** `1392178947000C2`, `INF1392178947000C2` (the infant's), `TKT NBR 123 20FEB20 E NAME`. */
const TICKET = /^[ .]*(INF)?(?:TKT NBR )?([0-9][0-9.]{4,18})(?:C([0-9]{1,2}))?/;

/** TKNE: ticket and coupon. Without reference in a PNR of several it belongs to the holder of the number. */
export const placeTicket = (state: PnrgovState, pending: Pending): void => {
  const { context, owners } = state;
  const token = textToken(state, pending);
  const match = TICKET.exec(trimmed(context.tokens.text(token)));
  if (match === null) return;
  const number = match[2] ?? '';
  let owner = ownerOfRequest(state, pending);
  if (isUnowned(state, owner, pending.segment)) return;
  if (match[1] !== undefined) owner = owners.infantOf(owner);
  const traveller = context.reading.travellers[owner];
  if (traveller === undefined) {
    if (!isHeld(state, number)) {
      context.unassign(
        'message.value.no-owner',
        'a ticket number has no traveller',
        pending.segment,
      );
    }
    return;
  }
  addTicket(context, traveller, number, match[3], token);
};

const isHeld = (state: PnrgovState, number: string): boolean => {
  const first = state.booking?.firstTraveller ?? 0;
  const { travellers } = state.context.reading;
  for (let at = first; at < Math.min(travellers.length, first + 64); at++) {
    if (travellers[at]?.tickets?.some((ticket) => ticket.number === number)) return true;
  }
  return false;
};

/** A seat inside a text: `.03BN03AN`. */
const SEAT_IN_TEXT = /(\d{1,3}[A-Z])N?/g;

/** SEAT and seat requests: one element a traveller; board and off in c6 and c7, else of the leg. */
export const placeSeats = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const { tokens } = context;
  const { segment, leg } = pending;
  const from = context.value(segment, 0, 6) || leg?.from;
  const to = context.value(segment, 0, 7) || leg?.to;
  const cancelled = isCancelled(context, segment) ? true : undefined;
  const elements = context.elements(segment);
  let found = false;
  for (let element = 1; element < elements; element++) {
    const seat = context.value(segment, element, 0);
    if (seat === '') continue;
    found = true;
    const owner = ownerOfRequest(state, pending, element);
    if (isUnowned(state, owner, segment)) continue;
    if (isReferredTwice(state, segment, element, elements)) {
      const why = 'two seats of one leg have one reference';
      context.unassign('message.value.several-owners', why, segment);
      continue;
    }
    addSeat(state, owner, seat, { from, to, leg }, tokens.token(segment, element, 0), cancelled);
  }
  const token = textToken(state, pending);
  if (found || token < 0) return;
  const seats = [...tokens.text(token).slice(0, 200).matchAll(SEAT_IN_TEXT)];
  // Several seats without references: their owners are unknown.
  const owner = seats.length === 1 ? ownerOfRequest(state, pending) : -1;
  for (const match of seats) {
    addSeat(state, owner, match[1] ?? '', { from, to, leg }, token, cancelled);
  }
};

/** A person has one seat of a leg: of two with one reference one is somebody else's. */
const isReferredTwice = (
  { context }: PnrgovState,
  segment: number,
  element: number,
  elements: number,
): boolean => {
  const reference = context.value(segment, element, 2);
  if (reference === '' || elements > MOST_SEATS) return false;
  const seat = context.value(segment, element, 0);
  for (let other = 1; other < elements; other++) {
    if (context.value(segment, other, 2) !== reference) continue;
    const another = context.value(segment, other, 0);
    if (another !== '' && another !== seat) return true;
  }
  return false;
};

/** An SSR has at most nine; a longer one is not a list of seats. */
const MOST_SEATS = 32;

/** CTCM, CTCE and the like: telephone or e-mail. */
export const placeContact = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const { tokens } = context;
  const token = textToken(state, pending);
  const text = trimmed(tokens.text(token));
  const owner = ownerOfRequest(state, pending);
  if (isUnowned(state, owner, pending.segment)) return;
  const isEmail = context.value(pending.segment, 0, 0) === 'CTCE' || /.\/\//.test(text);
  if (!isEmail) {
    addPhones(state, owner, text.replace(/-1[A-Z/ '-]+$/, ''), token);
    return;
  }
  const email = emailOf(text);
  if (email !== '')
    addContact(state, owner, 'email', email, tokens.start(token), tokens.end(token));
};

/** FQTV: frequent flyer programme and number, `BA12345678-1DOE/JANE`. */
export const placeFlyer = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const token = textToken(state, pending);
  const match = /^[ /]*([A-Z0-9]{2})[ ]?([A-Z0-9]{4,20})/.exec(trimmed(context.tokens.text(token)));
  if (match === null) return;
  const owner = ownerOfRequest(state, pending);
  if (isUnowned(state, owner, pending.segment)) return;
  const traveller = context.reading.travellers[owner];
  if (traveller === undefined) return;
  const [, carrier, number] = match;
  const list = traveller.frequentFlyer;
  if (seenLately(list, (known) => known.number === number && known.carrier === carrier)) return;
  traveller.frequentFlyer = append(list, { carrier, number, tier: undefined });
  const index = traveller.frequentFlyer.length - 1;
  traveller.marks.token('frequentFlyer.#.carrier', index, context.tokens, token);
  traveller.marks.token('frequentFlyer.#.number', index, context.tokens, token);
};

/** UMNR: an unaccompanied minor (Annex I head 12). */
export const placeMinor = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const traveller = context.reading.travellers[ownerOfRequest(state, pending)];
  if (traveller === undefined) {
    context.unassign('message.value.no-owner', 'UMNR names no traveller', pending.segment);
    return;
  }
  traveller.unaccompaniedMinor = true;
  traveller.marks.token(
    'unaccompaniedMinor',
    0,
    context.tokens,
    context.tokens.token(pending.segment, 0, 0),
  );
};

/** DOCA: residence (R), address at the destination (D) or place of birth (B). */
export const placeDoca = (state: PnrgovState, pending: Pending): void => {
  const { context } = state;
  const { tokens } = context;
  const token = textToken(state, pending);
  const owner = ownerOfRequest(state, pending);
  const traveller = context.reading.travellers[owner];
  const parts = slashParts(tokens.text(token));
  const at = parts.findIndex(({ text }) => text === 'D' || text === 'R' || text === 'B');
  if (at < 0 || at > 1) return;
  if (traveller === undefined) {
    context.unassign(
      'message.document.no-traveller',
      'DOCA belongs to nobody of the PNR',
      pending.segment,
    );
    return;
  }
  const kind = parts[at]?.text;
  const country = parts[at + 1]?.text ?? '';
  const place = parts
    .slice(at + 2, at + 6)
    .filter(({ text }) => text !== '' && text !== 'I' && !text.startsWith('-1'))
    .map(({ text }) => text);
  if (kind === 'B') {
    traveller.birthPlace ??=
      [country, ...place].filter((text) => text !== '').join(' ') || undefined;
    if (traveller.birthPlace !== undefined) traveller.marks.token('birthPlace', 0, tokens, token);
    return;
  }
  if (kind === 'R' && country !== '' && traveller.residence === undefined) {
    traveller.residence = country;
    traveller.marks.token('residence', 0, tokens, token);
  }
  if (place.length === 0) return;
  const address = [...place, country].filter((text) => text !== '').join(', ');
  addContact(state, owner, 'address', address, tokens.start(token), tokens.end(token));
};
