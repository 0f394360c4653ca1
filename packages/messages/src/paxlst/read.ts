import type { TagCode } from '../edifact/index.ts';
import { NO_TAG, TagTable, tagCode, tagText, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { sentAs } from '../reading/damaged.ts';
import { mentionOwner } from '../reading/marks.ts';
import type { DocumentReading } from '../reading/model.ts';
import { TravellerReading } from '../reading/model.ts';
import type { Order } from '../reading/reach.ts';
import { reachOf } from '../reading/reach.ts';
import { openDocument, readDocumentDate, readIssuer } from './document.ts';
import { dateTimeValue, LegBuilder, setFlightFromLegs } from './legs.ts';
import { orderOf, plainGroupEnd, sentAsPlace, startsWithDigit } from './order.ts';
import { isMention, joinName, openPerson, readBirth, readPersonSegment, roleOf } from './person.ts';
import * as tags from './tags.ts';
import {
  ATT,
  AUT,
  BGM,
  CNT,
  COM,
  CTA,
  DOC,
  DTM,
  LOC,
  NAD,
  NAT,
  PDT,
  RFF,
  TDT,
  UNS,
} from './tags.ts';
import { readPassengerData } from './us-dialect.ts';

const UNT = tagCode('UNT');
const PLAIN = 1;
const TO_LOOK_AT = 2;
/** Segments that a PAXLST has; those that are one letter from an opener are looked at. */
const KNOWN = new TagTable([
  ...[...tags.PERSON_TAGS, AUT, BGM, CNT, CTA, NAD, PDT, TDT, UNS, UNT].map(
    (tag): [TagCode, number] => [tag, PLAIN],
  ),
  ...[NAT, LOC, DOC].map((tag): [TagCode, number] => [tag, TO_LOOK_AT]),
]);

const [ISSUER, EXPIRY, ISSUE] = [wordOf('91'), wordOf('36'), wordOf('182')];

/** DTM qualifier of the birth date. */
const BIRTH = wordOf('329');

/**
 * Reads a PAXLST (messages.md 3), UN layout D.02B to D.16B and the US dialect 001:000, by tag and group
 * and never by version. Every NAD of a person gives a traveller, whatever else is wrong.
 */
export const readPaxlst = (context: ReadContext): void => {
  const reader = new PaxlstReader(context);
  const { first, end, unt } = context.reading.message;
  for (let segment = first + 1; segment < (unt < 0 ? end : unt); segment++) {
    reader.read(segment, context.tokens.tag(segment));
  }
  reader.finish();
};

class PaxlstReader {
  readonly #context: ReadContext;
  readonly #legs: LegBuilder;
  #header = true;
  #traveller: TravellerReading | undefined;
  /** Whether the open person is one of an earlier list, named by reference (NAD ZZZ, flight close). */
  #mention = false;
  #document: DocumentReading | undefined;
  #counted = false;
  /** Whether the open person has no NAD of his own: it is lost or damaged. */
  #unopened = false;
  /** Where the open person's segments end, because another opener is lost; and one that may be somebody else's. */
  #cut = -1;
  /** One past the segments of the open person that are surely his. */
  #plainEnd = -1;
  #unsure = -1;
  #unsureCount = 1;
  #order: Order | undefined;

  constructor(context: ReadContext) {
    this.#context = context;
    this.#legs = new LegBuilder(context);
  }

  read(segment: number, tag: TagCode): void {
    if (segment < this.#plainEnd && this.#traveller !== undefined) {
      this.#person(segment, tag, this.#traveller);
      return;
    }
    if (segment === this.#cut) this.#openUnnamed(segment);
    if (segment >= this.#unsure && segment < this.#unsure + this.#unsureCount) {
      const text = 'nobody can be sure that this segment belongs to the person before it';
      this.#context.unassign('message.value.no-owner', text, segment);
      return;
    }
    if (tag === NAD) this.#name(segment);
    else if (this.#isDamaged(segment, tag)) return;
    else if (this.#traveller !== undefined && this.#person(segment, tag, this.#traveller)) return;
    else if (tag === CNT) this.#count(segment);
    else if (tag === PDT && this.#context.reading.version.startsWith('001')) {
      this.#endHeader();
      readPassengerData(this.#context, segment);
    } else if (this.#header && this.#head(segment, tag)) return;
    else if (tag === AUT || tag === UNS || tag === UNT || tag === NO_TAG) return;
    else this.#other(segment, tag);
  }

  finish(): void {
    this.#endHeader();
    this.#closePerson();
    const { reading, diagnostics } = this.#context;
    if (!this.#counted && reading.travellers.length > 0 && !reading.version.startsWith('001')) {
      diagnostics.add('message.count.cnt-missing', 'no CNT to compare the number of persons with');
    }
    for (const { documents, segment } of reading.travellers) {
      if (documents !== undefined) continue;
      this.#context.saySegment(
        'message.traveller.no-document',
        'a person has no document',
        segment,
      );
    }
  }

  /** Where a person's segments begin without NAD. */
  #openUnnamed(segment: number): void {
    this.#endHeader();
    this.#closePerson();
    const traveller = new TravellerReading(segment, this.#context.reading.travellers.length);
    const text = 'the NAD before this segment is lost: a person without a name is opened';
    this.#context.saySegment('message.person.boundary-lost', text, segment);
    if (segment === this.#cut) {
      const near = 'the NAD of the next person is lost near here: this segment may be his';
      this.#context.saySegment('message.person.boundary-lost', near, segment - 1);
    }
    this.#mention = false;
    this.#open(segment - 1, traveller, false);
  }

  #open(opener: number, traveller: TravellerReading, isOpened: boolean): void {
    this.#traveller = traveller;
    this.#unopened = !isOpened;
    this.#cut = -1;
    this.#unsure = -1;
    this.#plainEnd = plainGroupEnd(this.#context, opener);
    if (this.#plainEnd >= 0) return;
    this.#order ??= orderOf(this.#context);
    // The rest of a name that an apostrophe cut is part of the opener.
    const first = this.#context.isRestOfName(opener + 1) ? opener + 1 : opener;
    const { cut, unsure, end, unsureCount } = reachOf(this.#context, first, this.#order, isOpened);
    this.#cut = cut < end ? cut : -1;
    this.#unsure = unsure;
    this.#unsureCount = unsureCount ?? 1;
  }

  /** A segment whose tag has one letter that is wrong. True where it was read as what it was sent. */
  #isDamaged(segment: number, tag: TagCode): boolean {
    const kind = KNOWN.get(tag);
    if (kind === PLAIN) return false;
    const { tokens } = this.#context;
    if (kind === TO_LOOK_AT && startsWithDigit(tokens, segment) === (tag !== DOC)) return false;
    const known = kind !== 0;
    const traveller = this.#traveller;
    if (!known && traveller?.segment === segment - 1 && this.#context.isRestOfName(segment)) {
      this.#context.sayJoined(segment);
      joinName(this.#context, traveller, segment);
      return true;
    }
    if (tag === DOC) {
      if (!sentAsPlace(this.#context, segment)) return false;
      this.#context.saySegment('message.segment.damaged', 'a DOC has the values of a LOC', segment);
      return true;
    }
    const as = sentAs(tokens, segment, 'PAXLST', known);
    if (as === tag) return false;
    const text = `a segment with the tag ${tokens.tagText(segment).slice(0, 4)} is read as ${tagText(as)}`;
    this.#context.saySegment('message.segment.damaged', text, segment);
    if (as === NAD) this.#name(segment);
    else if (this.#traveller === undefined) return false;
    else this.#person(segment, as, this.#traveller);
    return true;
  }

  /** Segments before the first person. */
  #head(segment: number, tag: TagCode): boolean {
    const { reading } = this.#context;
    const isPersons = tag === ATT || tag === NAT || tag === DOC || this.#isBirth(segment, tag);
    if (isPersons && !reading.version.startsWith('001')) {
      this.#openUnnamed(segment);
      this.read(segment, tag);
      return true;
    }
    if (tag === BGM) {
      reading.function = this.#context.field(reading.marks, 'function', segment, 0, 0);
      reading.status = this.#context.field(reading.marks, 'status', segment, 1, 0);
    } else if (tag === TDT) this.#transport(segment);
    else if (tag === LOC) this.#place(segment);
    else if (tag === DTM) this.#time(segment);
    else return tag === RFF || tag === COM || tag === CTA;
    return true;
  }

  #transport(segment: number): void {
    const { tokens } = this.#context;
    const designator = this.#context.value(segment, 1, 0);
    const carrier = this.#context.value(segment, 4, 0) || this.#context.value(segment, 3, 0);
    this.#legs.open(segment, designator, tokens.token(segment, 1, 0), carrier);
  }

  #place(segment: number): void {
    const { tokens, reading } = this.#context;
    const qualifier = this.#context.value(segment, 0, 0);
    const sent = this.#context.value(segment, 1, 0);
    // The US dialect puts the country before the airport: NZAKL.
    const code =
      /^[A-Z]{5}$/.test(sent) && reading.version.startsWith('001') ? sent.slice(2) : sent;
    if (!this.#legs.place(qualifier, code, tokens.token(segment, 1, 0)) && qualifier !== '') {
      this.#context.say(
        'message.qualifier.unknown',
        'a LOC of the flight has an unknown qualifier',
        tokens.token(segment, 0, 0),
      );
    }
  }

  #time(segment: number): void {
    const qualifier = this.#context.value(segment, 0, 0);
    const isUs = this.#context.tokens.elements(segment) > 1; // elements instead of components
    const token = isUs
      ? this.#context.tokens.token(segment, 1, 0)
      : this.#context.tokens.token(segment, 0, 1);
    const text = isUs
      ? dateTimeValue(
          this.#context.value(segment, 1, 0) + this.#context.value(segment, 2, 0),
          '201',
        )
      : dateTimeValue(this.#context.value(segment, 0, 1), this.#context.value(segment, 0, 2));
    if (qualifier === '189' || qualifier === '136') {
      this.#legs.departure(text, token);
    } else if (qualifier === '232' || qualifier === '132') {
      this.#legs.arrival(text, token);
    } else if (qualifier !== '554' && qualifier !== '') {
      this.#context.say(
        'message.qualifier.unknown',
        'a DTM of the header has an unknown qualifier',
        this.#context.tokens.token(segment, 0, 0),
      );
      return;
    }
    if (text === '' && token >= 0 && this.#context.tokens.text(token) !== '') {
      this.#context.say('message.date.impossible', 'a time of the flight is no date', token);
    }
  }

  #endHeader(): void {
    if (!this.#header) return;
    this.#header = false;
    this.#legs.close();
    setFlightFromLegs(this.#context, this.#legs.border);
  }

  /** NAD: a person, the reporting party, or a party that no reader knows. */
  #name(segment: number): void {
    const role = roleOf(this.#context.word(segment, 0, 0));
    if (role === undefined) {
      const qualifier = this.#context.value(segment, 0, 0);
      if (qualifier !== 'MS' && qualifier !== '') {
        this.#context.say(
          'message.qualifier.unknown',
          'a NAD has an unknown qualifier',
          this.#context.tokens.token(segment, 0, 0),
        );
      }
      if (!this.#header) this.#closePerson();
      return;
    }
    this.#endHeader();
    this.#closePerson();
    this.#open(segment, openPerson(this.#context, segment, role), true);
    this.#mention = isMention(this.#context.word(segment, 0, 0));
  }

  /** A person without a name stays where a reference or a document tells who it is (flight close). */
  #closePerson(): void {
    const traveller = this.#traveller;
    this.#traveller = undefined;
    this.#document = undefined;
    if (traveller === undefined) return;
    const { surname, given, documents, uniqueReference, booking } = traveller;
    const { travellers, mentions } = this.#context.reading;
    if (this.#mention && (surname ?? given ?? documents) === undefined) {
      if ((uniqueReference ?? booking) === undefined) traveller.marks.forget();
      else traveller.marks.giveTo(mentionOwner(mentions.push({ uniqueReference, booking }) - 1));
      return;
    }
    const isSomebody = surname ?? given ?? documents ?? uniqueReference ?? booking;
    if (isSomebody !== undefined || this.#unopened) travellers.push(traveller);
    else {
      traveller.marks.forget();
      this.#context.saySegment('message.segment.unplaced', 'a NAD names nobody', traveller.segment);
    }
  }

  #person(segment: number, tag: TagCode, traveller: TravellerReading): boolean {
    const document = this.#document;
    if (tag === DOC) {
      this.#document = openDocument(this.#context, traveller, segment);
      return true;
    }
    if (tag === DTM) {
      if (document !== undefined && readDocumentDate(this.#context, traveller, document, segment))
        return true;
      this.#personDate(segment, traveller);
      return true;
    }
    if (
      tag === LOC &&
      document !== undefined &&
      readIssuer(this.#context, traveller, document, segment)
    )
      return true;
    if (tag === LOC && document === undefined && this.#isOfDocument(segment, tag)) {
      this.#unplaced(segment);
      return true;
    }
    return readPersonSegment(this.#context, traveller, segment, tag);
  }

  #isBirth(segment: number, tag: TagCode): boolean {
    return tag === DTM && this.#context.word(segment, 0, 0) === BIRTH;
  }

  /** Expiry, issue and issuing state stand behind a document and nowhere else. */
  #isOfDocument(segment: number, tag: TagCode): boolean {
    const qualifier = this.#context.word(segment, 0, 0);
    return tag === LOC ? qualifier === ISSUER : qualifier === EXPIRY || qualifier === ISSUE;
  }

  #unplaced(segment: number): void {
    const text = 'a value of a document stands before any document';
    this.#context.unassign('message.value.no-owner', text, segment);
  }

  #personDate(segment: number, traveller: TravellerReading): void {
    if (this.#context.word(segment, 0, 0) === BIRTH) readBirth(this.#context, traveller, segment);
    else if (this.#isOfDocument(segment, DTM)) this.#unplaced(segment);
    else if (this.#context.value(segment, 0, 0) !== '') {
      this.#context.say(
        'message.qualifier.unknown',
        'a DTM of a person has an unknown qualifier',
        this.#context.tokens.token(segment, 0, 0),
      );
    }
  }

  /** CNT 42 passengers, 41 crew, 3 all persons, in a flight close those it mentions. `CNT+41+8` occurs. */
  #count(segment: number): void {
    this.#closePerson();
    this.#counted = true;
    const element = this.#context.value(segment, 0, 1) === '' ? 1 : 0;
    const component = element === 0 ? 1 : 0;
    const declared = this.#context.count(segment, element, component);
    if (declared === undefined) return;
    const qualifier = this.#context.value(segment, 0, 0);
    const { travellers, mentions } = this.#context.reading;
    const all = travellers.length + mentions.length;
    const crew = travellers.filter(({ role }) => role === 'crew' || role === 'transit-crew').length;
    const counted = qualifier === '41' ? crew : qualifier === '42' ? all - crew : all;
    if (declared === counted) return;
    const token = this.#context.tokens.token(segment, element, component);
    this.#context.say('message.count.cnt', `CNT declares ${declared}, counted ${counted}`, token);
  }

  #other(segment: number, tag: TagCode): void {
    const known = [BGM, RFF, DTM, COM, TDT, LOC, DOC, CTA].includes(tag);
    const text = this.#context.tokens.tagText(segment).slice(0, 3);
    if (known)
      this.#context.saySegment(
        'message.segment.unplaced',
        `segment ${text} belongs to nobody here`,
        segment,
      );
    else this.#context.saySegment('message.segment.unknown', `unknown segment ${text}`, segment);
  }
}
