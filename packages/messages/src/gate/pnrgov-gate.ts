import type { MessageTokens, TagCode } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';
import { sentAs } from '../reading/damaged.ts';
import { isTail, tailsOf } from '../reading/tail.ts';
import type { NameContext } from './clergy.ts';
import type { DocumentName } from './document-name.ts';
import { lettersOf, sameReference } from './document-name.ts';
import { nameInDocs } from './document-text.ts';
import {
  keptOfAddressText,
  keptOfFreeText,
  keptOfOsi,
  keptOfPayer,
  keptOfPayerAddress,
  keptOfPayerContact,
} from './free-text.ts';
import type { KeptService, ServiceText } from './kept-services.ts';
import { keptFareTypes, keptSeatCharacteristics, keptServices } from './kept-services.ts';
import type { Masker } from './masker.ts';
import { placeOf } from './place.ts';
import { LONGEST_NAME, pnrgovPlaces } from './pnrgov-places.ts';
import type { Redaction } from './redaction.ts';
import {
  account,
  cards,
  contactCards,
  identifierCards,
  keeping,
  redacted,
  ticketCards,
} from './redaction.ts';
import type { SegmentPart } from './segment-part.ts';
import { partsOfSegment, restOfName, wholePart } from './segment-part.ts';
import { sensitiveCodes } from './sensitive-codes.ts';
import { hasSensitiveWord } from './sensitive-words.ts';
import { servicePlaces } from './service-places.ts';
import { keptOfService } from './service-text.ts';
import { endOfFirst, unmasked } from './value-view.ts';

/**
 * Masks in a PNRGOV message what Annex I to Directive (EU) 2016/681 does not list (Art. 6(1)) and what
 * Art. 13(4) forbids. History (GR10 to GR12, LTS) is under the same rules.
 */
export const gatePnrgov = (masker: Masker, message: MessageTokens): void => {
  const state: State = {
    booking: false,
    history: false,
    hotel: false,
    hotelTravel: 0,
    from: message.first,
    names: undefined,
  };
  const tails = tailsOf(masker.tokens, message);
  for (let segment = message.first; segment < message.end; segment++)
    for (const part of partsOfSegment(masker.tokens, segment, pnrgovTags))
      gatePart(masker, undamaged(masker, part, tails), state, message);
};

const gatePart: Rule = (masker, part, state, message) => {
  follow(state, part, masker);
  if (state.hotel) {
    masker.segment(part, 'hotel');
    return;
  }
  const rule = rules.get(part.tag);
  if (rule !== undefined) masker.tagComponents(part);
  const places = pnrgovPlaces.get(part.tag) ?? servicePlaces.get(part.tag);
  if (rule !== undefined) rule(masker, part, state, message);
  else if (places !== undefined) masker.places(part, places);
  else masker.segment(part, 'unlisted-segment');
};

const pnrgovTags: ReadonlySet<TagCode> = new Set(pnrgovPlaces.keys());

/** A segment with a damaged tag is held to the places of the one that the reader takes it for. */
const undamaged = (masker: Masker, part: SegmentPart, tails: number): SegmentPart => {
  if (part.first > 0) return part;
  const { segment, tag } = part;
  if (tails > 0 && !pnrgovTags.has(tag) && isTail(masker.tokens, segment))
    return restOfName(masker.tokens, segment);
  return { ...part, tag: sentAs(masker.tokens, segment, 'PNRGOV', pnrgovTags.has(tag)) };
};

interface State {
  booking: boolean;
  history: boolean;
  /** In GR9: MSG and the TVL after it, a hotel or a car. */
  hotel: boolean;
  /** Number of TVL segments in GR9 so far. */
  hotelTravel: number;
  /** First segment of the booking. */
  from: number;
  /** The names in its DOCS, once they are asked for. */
  names: readonly DocumentName[] | undefined;
}

const [SRC, MSG, TVL, ABI, UNT, SSR] = ['SRC', 'MSG', 'TVL', 'ABI', 'UNT', 'SSR'].map(tagCode);

const follow = (state: State, part: SegmentPart, masker: Masker): void => {
  const { tag, segment } = part;
  if (tag === SRC) {
    state.booking = true;
    state.history = false;
    state.from = segment;
    state.names = undefined;
  } else if (tag === ABI) state.history = true;
  else if (tag === UNT) state.booking = false;
  const opens = tag === MSG && state.booking;
  const follows =
    tag === TVL && state.hotel && (state.hotelTravel === 0 || !isFlight(masker, part));
  state.hotelTravel = opens ? 0 : state.hotelTravel + 1;
  state.hotel = opens || follows;
};

/** GR9 is one MSG and one TVL. Where more follow, only what has two airports and a flight number is air. */
const isFlight = (masker: Masker, part: SegmentPart): boolean =>
  /^[A-Z]{3}$/.test(masker.upper(part, 1, 0)) &&
  /^[A-Z]{3}$/.test(masker.upper(part, 2, 0)) &&
  /^\d{1,4}$/.test(masker.upper(part, 4, 0));

type Rule = (masker: Masker, part: SegmentPart, state: State, message: MessageTokens) => void;

/** A travel that names a place to be and none to go to, in history: a hotel or a car without its MSG. */
const travel: Rule = (masker, part, { history }) => {
  const [from, to, number] = [
    masker.upper(part, 1, 0),
    masker.upper(part, 2, 0),
    masker.upper(part, 4, 0),
  ];
  const staysThere = from !== '' && to === '' && number !== 'OPEN' && number !== 'ARNK';
  if (history && staysThere) masker.segment(part, 'hotel');
  else fixedPlaces(masker, part);
};

const traveller: Rule = (masker, part, state, message) => {
  const places = pnrgovPlaces.get(part.tag);
  if (places !== undefined) masker.places(part, places, namesOf(masker, part, message, state));
};

/** SSR: by its code. A code that no table knows is masked as well. */
const service: Rule = (masker, part) => {
  const code = masker.upper(part, 0, 0);
  const kept = keptServices.get(code);
  if (kept === undefined) {
    masker.segment(part, sensitiveCodes.get(code) ?? 'unlisted-service');
    return;
  }
  const places = pnrgovPlaces.get(part.tag);
  if (places === undefined) return;
  for (let c = 0; c < masker.components(part, 0); c++) {
    if (c !== 8) masker.place(part, 0, c, placeOf(places, 0, c));
    else masker.redact(part, 0, c, textRedactions(kept));
  }
  for (let e = 1; e < masker.elements(part); e++) seat(masker, part, e);
};

/** A document, ticket or frequent flyer number may be as long as a card's: there only issued ones count. */
const textRedactions = ({ text: rule }: KeptService): readonly Redaction[] => [
  keeping((text) => keptOfService(rule, text)),
  cardsIn[rule] ?? contactCards,
];

const cardsIn: Readonly<Partial<Record<ServiceText, Redaction>>> = {
  document: identifierCards,
  'other-document': identifierCards,
  address: identifierCards,
  identity: cards,
  ticket: ticketCards,
  flyer: identifierCards,
};

/** SSR e1 on: seat, unit, reference, then characteristics, of which few say only where the seat is. */
const seat = (masker: Masker, part: SegmentPart, element: number): void => {
  const places = pnrgovPlaces.get(part.tag);
  for (let c = 0; c < masker.components(part, element); c++) {
    if (c < 3) masker.place(part, element, c, places && placeOf(places, element, c));
    else if (!keptSeatCharacteristics.has(masker.upper(part, element, c)))
      masker.value(part, element, c, 'seat-characteristic');
  }
};

/** IFT: contact, payer (4:43) and minors stay; a text without qualifier is in e0. */
const freeText: Rule = (masker, part) => {
  const qualified = /^\d{0,2}$/.test(masker.upper(part, 0, 0));
  const payer = qualified && masker.upper(part, 0, 1) === '43';
  fixedElement(masker, part, 0, qualified ? undefined : keptOfFreeText);
  for (let e = 1; e < masker.elements(part); e++)
    eachComponent(masker, part, e, payer ? payerRule(e) : keptOfOsi);
};

const payerRule = (element: number): typeof keptOfFreeText => {
  if (element === 1) return keptOfPayer;
  return element === 2 ? keptOfPayerAddress : keptOfPayerContact;
};

const history: Rule = (masker, part) => {
  for (let e = 0; e < masker.elements(part); e++) eachComponent(masker, part, e, keptOfFreeText);
};

/** FOP: of the account (c4) only the last four. */
const payment: Rule = (masker, part) => {
  fixedPlaces(masker, part);
  for (let e = 0; e < masker.elements(part); e++) masker.redact(part, e, 4, [account]);
};

/** ADD: the free text (c7) is a telephone, or a name or address where its letter or a block says so. */
const address: Rule = (masker, part) => {
  fixedPlaces(masker, part);
  const mailed = /MAIL TO/.test(
    Array.from({ length: masker.elements(part) }, (_, e) => masker.upper(part, e, 7)).join(),
  );
  for (let e = 1; e < masker.elements(part); e++) {
    const named = mailed || masker.upper(part, e, 0) === 'N';
    masker.redact(part, e, 7, [
      keeping(named ? keptOfPayerAddress : keptOfAddressText),
      contactCards,
    ]);
  }
};

/**
 * FAR: a passenger type other than an age group can tell of belief or disability; a fare basis is one
 * word of letters, digits and solidi.
 */
const fare: Rule = (masker, part) => {
  if (!keptFareTypes.has(masker.upper(part, 0, 0))) masker.value(part, 0, 0, 'fare-type');
  const basis = unmasked(masker.upper(part, 5, 0));
  if (!/^[A-Z0-9/]{0,18}$/.test(basis) || hasSensitiveWord(basis))
    masker.value(part, 5, 0, 'free-text');
  fixedPlaces(masker, part);
};

const rules: ReadonlyMap<TagCode, Rule> = new Map<TagCode, Rule>([
  [tagCode('TVL'), travel],
  [tagCode('TIF'), traveller],
  [tagCode('SSR'), service],
  [tagCode('IFT'), freeText],
  [tagCode('LTS'), history],
  [tagCode('FOP'), payment],
  [tagCode('ADD'), address],
  [tagCode('FAR'), fare],
]);

const fixedPlaces = (masker: Masker, part: SegmentPart): void => {
  const places = pnrgovPlaces.get(part.tag);
  if (places !== undefined) masker.places(part, places);
};

const fixedElement = (
  masker: Masker,
  part: SegmentPart,
  element: number,
  rule: typeof keptOfFreeText | undefined,
): void => {
  if (rule !== undefined) {
    eachComponent(masker, part, element, rule);
    return;
  }
  const places = pnrgovPlaces.get(part.tag);
  for (let c = 0; c < masker.components(part, element); c++)
    masker.place(part, element, c, places && placeOf(places, element, c));
};

const eachComponent = (
  masker: Masker,
  part: SegmentPart,
  element: number,
  rule: typeof keptOfFreeText,
): void => {
  const redactions = [keeping(rule), contactCards];
  for (let c = 0; c < masker.components(part, element); c++)
    masker.redact(part, element, c, redactions);
};

/** The names that DOCS of the same booking give: looked up once, and only when a title is in question. */
const namesOf = (
  masker: Masker,
  part: SegmentPart,
  message: MessageTokens,
  state: State,
): NameContext => {
  const known = (): readonly DocumentName[] => {
    state.names ??= docsNames(masker, message, state.from);
    return state.names;
  };
  return {
    alone: true,
    own: () => {
      const sent = masker.sent(part, 0, 0);
      const surname = lettersOf(sent.slice(0, endOfFirst(sent, LONGEST_NAME)));
      const reference = masker.upper(part, 1, 2);
      return known().filter(
        (name) => name.surname === surname && sameReference(name.reference, reference),
      );
    },
    isName: (word) => known().some((name) => name.words.has(word)),
  };
};

/** As the gate leaves them: a second gate reads no more. */
const docsNames = (
  masker: Masker,
  message: MessageTokens,
  from: number,
): readonly DocumentName[] => {
  const { tokens } = masker;
  const names: DocumentName[] = [];
  for (let segment = from; segment < message.end; segment++) {
    const tag = tokens.tag(segment);
    if (tag === SRC && segment > from) break;
    const part = wholePart(tokens, segment);
    const kept = tag === SSR ? keptServices.get(masker.upper(part, 0, 0)) : undefined;
    if (kept?.text !== 'document') continue;
    const { text } = redacted(masker.sent(part, 0, 8), textRedactions(kept));
    const name = nameInDocs(text, masker.upper(part, 1, 2));
    if (name !== undefined) names.push(name);
  }
  return names;
};
