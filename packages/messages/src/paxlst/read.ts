import type { TagCode } from '../edifact/index.ts';
import { NO_TAG, tagCode, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { mentionOwner } from '../reading/marks.ts';
import type { DocumentReading, TravellerReading } from '../reading/model.ts';
import { openDocument, readDocumentDate, readIssuer } from './document.ts';
import { dateTimeValue, LegBuilder, setFlightFromLegs } from './legs.ts';
import { isMention, openPerson, readBirth, readPersonSegment, roleOf } from './person.ts';
import { AUT, BGM, CNT, COM, CTA, DOC, DTM, LOC, NAD, PDT, RFF, TDT, UNS } from './tags.ts';
import { readPassengerData } from './us-dialect.ts';

const UNT = tagCode('UNT');
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

  constructor(context: ReadContext) {
    this.#context = context;
    this.#legs = new LegBuilder(context);
  }

  read(segment: number, tag: TagCode): void {
    if (tag === NAD) this.#name(segment);
    else if (this.#traveller !== undefined && this.#person(segment, tag, this.#traveller)) return;
    else if (tag === CNT) this.#count(segment);
    else if (tag === PDT) {
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

  /** Segments before the first person. */
  #head(segment: number, tag: TagCode): boolean {
    const { reading } = this.#context;
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
    this.#traveller = openPerson(this.#context, segment, role);
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
    if (isSomebody !== undefined) travellers.push(traveller);
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
    return readPersonSegment(this.#context, traveller, segment, tag);
  }

  #personDate(segment: number, traveller: TravellerReading): void {
    if (this.#context.word(segment, 0, 0) === BIRTH) readBirth(this.#context, traveller, segment);
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
