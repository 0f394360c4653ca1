import type { TagCode } from '../edifact/index.ts';
import { append, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { isDigit, seenLately } from '../reading/context.ts';
import type { RawDate } from '../reading/dates.ts';
import { birthDate, rawNumericDate } from '../reading/dates.ts';
import { TravellerReading } from '../reading/model.ts';
import type { TravellerRole } from '../record.ts';
import { readBags, readBagTag } from './bags.ts';
import { ATT, COM, CPI, EMP, FTX, GEI, LOC, MEA, NAT, QTY, RFF } from './tags.ts';

const ROLES: ReadonlyMap<number, TravellerRole> = new Map([
  [wordOf('FL'), 'passenger'],
  [wordOf('FM'), 'crew'],
  [wordOf('DDU'), 'transit-passenger'],
  [wordOf('DDT'), 'transit-crew'],
  [wordOf('ZZZ'), 'passenger'],
]);

/** The role of a person that a NAD qualifier starts, or undefined. */
export const roleOf = (qualifier: number): TravellerRole | undefined => ROLES.get(qualifier);

const MENTION = wordOf('ZZZ');

/** Whether a NAD qualifier names somebody of an earlier list by reference (messages.md 3.4: flight close). */
export const isMention = (qualifier: number): boolean => qualifier === MENTION;

const EMBARK = wordOf('178');
const DEBARK = wordOf('179');
const RESIDENCE = wordOf('174');
const BIRTHPLACE = wordOf('180');
const CUSTOMS = wordOf('22');
const VERIFIED = wordOf('173');
const UNVERIFIED = wordOf('174');
const LOCATOR = wordOf('AVF');
const PASSENGER = wordOf('ABO');
const SEAT = wordOf('SEA');
const TICKET = wordOf('YZY');

/** NAD FL, FM, DDU, DDT: the name and, where the sender gives it, the address. */
export const openPerson = (
  context: ReadContext,
  segment: number,
  role: TravellerRole,
): TravellerReading => {
  const traveller = new TravellerReading(segment, context.reading.travellers.length);
  traveller.role = role;
  const { tokens } = context;
  const isNamed = context.value(segment, 3, 0) !== '' || context.value(segment, 3, 1) !== '';
  const names = isNamed ? 3 : 2;
  const { marks } = traveller;
  traveller.surname = context.field(marks, 'surname', segment, names, 0);
  const given = context.field(marks, 'given', segment, names, 1);
  let all = given;
  for (let part = 2; part < tokens.components(segment, names); part++) {
    const more = context.value(segment, names, part);
    if (more === '') continue;
    all = all === undefined ? more : `${all} ${more}`;
    const from = tokens.token(segment, names, given === undefined ? part : 1);
    marks.range('given', 0, tokens.start(from), tokens.end(tokens.token(segment, names, part)));
  }
  traveller.given = all;
  const range = tokens.elementRange(segment, names);
  if (range !== undefined && (traveller.surname ?? all) !== undefined) {
    const { surname } = traveller;
    traveller.nameAsSent = all === undefined ? surname : `${surname ?? ''}/${all}`;
    marks.range('nameAsSent', 0, range.start, range.end);
  }
  if (tokens.elements(segment) > 4) readAddress(context, traveller, segment);
  return traveller;
};

const readAddress = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const parts: string[] = [];
  const { tokens } = context;
  let start = -1;
  let end = -1;
  for (let element = 4; element <= 8; element++) {
    const text = context.value(segment, element, 0);
    const range = tokens.range(segment, element, 0);
    if (text === '' || range === undefined) continue;
    parts.push(text);
    if (start < 0) start = range.start;
    end = range.end;
  }
  if (parts.length === 0) return;
  traveller.contacts = [{ kind: 'address', value: parts.join(', ') }];
  traveller.marks.range('contacts.#.value', 0, start, end);
};

/** The rest of a name that an apostrophe cut: `BRIEN:JANE` behind `NAD+FL+++O`. */
export const joinName = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const { tokens } = context;
  const { marks, segment: opener } = traveller;
  const isGiven = tokens.components(opener, 3) > 1;
  const from = tokens.start(tokens.token(opener, 3, 0));
  const rest = context.value(segment, -1, 0);
  const more: string[] = [];
  for (let part = 1; part < tokens.components(segment, -1); part++) {
    const text = context.value(segment, -1, part);
    if (text !== '') more.push(text);
  }
  if (isGiven) traveller.given = `${traveller.given ?? ''}'${[rest, ...more].join(' ')}`;
  else {
    traveller.surname = `${traveller.surname ?? ''}'${rest}`;
    traveller.given = more.length === 0 ? undefined : more.join(' ');
  }
  const { surname, given } = traveller;
  traveller.nameAsSent = given === undefined ? surname : `${surname ?? ''}/${given}`;
  const name = tokens.elementRange(segment, -1);
  if (name === undefined) return;
  if (!isGiven) {
    marks.range('surname', 0, from, tokens.end(tokens.token(segment, -1, 0)));
    if (given !== undefined)
      marks.range('given', 0, tokens.start(tokens.token(segment, -1, 1)), name.end);
  } else marks.range('given', 0, tokens.start(tokens.token(opener, 3, 1)), name.end);
  marks.range('nameAsSent', 0, from, name.end);
};

/** A segment of a person that is not about a document. False where the tag belongs to no person. */
export const readPersonSegment = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
  tag: TagCode,
): boolean => {
  if (tag === LOC) readPlace(context, traveller, segment);
  else if (tag === RFF) readReference(context, traveller, segment);
  else if (tag === ATT) readSex(context, traveller, segment);
  else if (tag === NAT) readNationality(context, traveller, segment);
  else if (tag === GEI) readVerification(context, traveller, segment);
  else if (tag === MEA) readBags(context, traveller, segment);
  else if (tag === FTX) readBagTag(context, traveller, segment);
  else if (tag === COM) readContacts(context, traveller, segment);
  else return tag === EMP || tag === QTY || tag === CPI;
  return true;
};

/** ATT: one letter, or two. Anything else (a date, a word) is not a sex. */
const readSex = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const sent = context.value(segment, 2, 0);
  if (sent === '') return;
  const token = context.tokens.token(segment, 2, 0);
  if (sent.length > 2 || isDigit(sent, 0)) {
    context.say('message.value.unreadable', 'an ATT has a sex that is none', token);
    return;
  }
  traveller.sex = sent;
  traveller.marks.token('sex', 0, context.tokens, token);
};

/** DTM 329: the birth date. */
export const readBirth = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const token = context.tokens.token(segment, 0, 1);
  const text = context.value(segment, 0, 1);
  if (text === '') return;
  setBirth(context, traveller, rawNumericDate(text), token);
};

/** Sets a birth date, or both readings of it, and reports ambiguous and invalid dates. */
export const setBirth = (
  context: ReadContext,
  traveller: TravellerReading,
  raw: RawDate | undefined,
  token: number,
): void => {
  const birth = raw === undefined ? undefined : birthDate(raw, context.flightDate, traveller.age);
  if (birth === undefined) {
    context.say('message.date.impossible', 'a birth date is no date', token);
    return;
  }
  traveller.birthDate = birth.date;
  traveller.birthDateCandidates = birth.candidates;
  const path = birth.date === undefined ? 'birthDateCandidates' : 'birthDate';
  traveller.marks.token(path, 0, context.tokens, token);
  if (birth.candidates !== undefined) {
    context.say(
      'message.date.two-centuries',
      'a birth year of two digits can mean two centuries',
      token,
    );
  }
};

const readPlace = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const { marks } = traveller;
  const qualifier = context.word(segment, 0, 0);
  if (qualifier === EMBARK) traveller.embark = context.field(marks, 'embark', segment, 1, 0);
  else if (qualifier === DEBARK) traveller.debark = context.field(marks, 'debark', segment, 1, 0);
  else if (qualifier === RESIDENCE)
    traveller.residence = placeText(context, traveller, segment, 'residence');
  else if (qualifier === BIRTHPLACE)
    traveller.birthPlace = placeText(context, traveller, segment, 'birthPlace');
  else if (qualifier !== CUSTOMS && context.value(segment, 0, 0) !== '') {
    context.say(
      'message.qualifier.unknown',
      'a LOC of a person has an unknown qualifier',
      context.tokens.token(segment, 0, 0),
    );
  }
};

/** Country code and text of LOC 174 and 180: `GBR LONDON`. The text may go on in further elements. */
const placeText = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
  path: string,
): string | undefined => {
  const { tokens } = context;
  // Most senders give the country alone.
  if (tokens.elements(segment) === 2 && tokens.components(segment, 1) === 1) {
    return context.field(traveller.marks, path, segment, 1, 0);
  }
  let text = '';
  let start = -1;
  let end = -1;
  const add = (element: number, component: number): void => {
    const part = context.value(segment, element, component);
    const range = tokens.range(segment, element, component);
    if (part === '' || range === undefined) return;
    text = text === '' ? part : `${text} ${part}`;
    if (start < 0) start = range.start;
    end = range.end;
  };
  add(1, 0);
  add(1, 3);
  if (tokens.elements(segment) > 2) {
    add(2, 3);
    add(3, 3);
  }
  if (text === '') return undefined;
  traveller.marks.range(path, 0, start, end);
  return text;
};

const readNationality = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const text = context.value(segment, 1, 0);
  if (text === '') return;
  if (seenLately(traveller.nationalities, (known) => known === text)) return;
  traveller.nationalities = append(traveller.nationalities, text);
  const index = traveller.nationalities.length - 1;
  traveller.marks.token(
    'nationalities.#',
    index,
    context.tokens,
    context.tokens.token(segment, 1, 0),
  );
};

const readVerification = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const code = context.word(segment, 1, 0);
  if (code !== VERIFIED && code !== UNVERIFIED) return;
  traveller.documentVerified = code === VERIFIED;
  traveller.marks.token('documentVerified', 0, context.tokens, context.tokens.token(segment, 1, 0));
};

/** Known references without a field: government reference, customer, transaction and the like. */
const OTHER_REFERENCES: ReadonlySet<number> = new Set(
  ['AEA', 'CR', 'TN', 'AFM', 'CRN', 'ACW', 'AF', 'FFN'].map(wordOf),
);

const readReference = (
  context: ReadContext,
  traveller: TravellerReading,
  segment: number,
): void => {
  const { marks } = traveller;
  const qualifier = context.word(segment, 0, 0);
  if (qualifier === LOCATOR) {
    traveller.booking = context.field(marks, 'booking', segment, 0, 1) ?? traveller.booking;
  } else if (qualifier === PASSENGER) {
    traveller.uniqueReference =
      context.field(marks, 'uniqueReference', segment, 0, 1) ?? traveller.uniqueReference;
  } else if (qualifier === SEAT) readSeat(context, traveller, segment);
  else if (qualifier === TICKET) readTicket(context, traveller, segment);
  else if (!OTHER_REFERENCES.has(qualifier) && context.value(segment, 0, 0) !== '') {
    context.say(
      'message.qualifier.unknown',
      'a RFF of a person has an unknown qualifier',
      context.tokens.token(segment, 0, 0),
    );
  }
};

const readSeat = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const index = traveller.seats?.length ?? 0;
  const seat = context.field(traveller.marks, 'seats.#.seat', segment, 0, 1, index);
  if (seat === undefined) return;
  traveller.seats = append(traveller.seats, {
    seat,
    cancelled: undefined,
    from: undefined,
    to: undefined,
  });
};

/** `7842836432717C2`: ticket number and coupon. */
const readTicket = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  const index = traveller.tickets?.length ?? 0;
  const text = context.field(traveller.marks, 'tickets.#.number', segment, 0, 1, index);
  if (text === undefined) return;
  const at = text.lastIndexOf('C');
  const split = at > 0 && at >= text.length - 3;
  const number = split ? text.slice(0, at) : text;
  const coupon = split ? text.slice(at + 1) || undefined : undefined;
  traveller.tickets = append(traveller.tickets, { number, coupon });
  if (coupon !== undefined) {
    traveller.marks.token(
      'tickets.#.coupon',
      index,
      context.tokens,
      context.tokens.token(segment, 0, 1),
    );
  }
};

const readContacts = (context: ReadContext, traveller: TravellerReading, segment: number): void => {
  for (let element = 0; element < context.tokens.elements(segment); element++) {
    const kind = context.value(segment, element, 1) === 'EM' ? 'email' : 'phone';
    const index = traveller.contacts?.length ?? 0;
    const text = context.field(traveller.marks, 'contacts.#.value', segment, element, 0, index);
    if (text === undefined) continue;
    const value = kind === 'email' ? text.replace(/\.at\.|\(at\)/i, '@') : text;
    traveller.contacts = append(traveller.contacts, { kind, value });
  }
};
