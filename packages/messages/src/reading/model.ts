import type { CivilDate } from '@amirani/core';
import type { MessageTokens, Tokens } from '../edifact/index.ts';
import type {
  BagRecord,
  BoardingAnswerRecord,
  ContactRecord,
  FrequentFlyerRecord,
  MessageType,
  PaymentRecord,
  SeatRecord,
  TicketRecord,
  TravellerRole,
  UnassignedReason,
} from '../record.ts';
import type { DiagnosticReading } from './diagnostics.ts';
import type { Places } from './marks.ts';
import { bookingOwner, Marks, MESSAGE_OWNER, NO_PLACES, travellerOwner } from './marks.ts';

/** The fields of a record while it is being read: the same, but writable and undefined where absent. */
export type Draft<T> = { -readonly [K in keyof T]-?: T[K] | undefined };

/** A contact while it is being read. */
export interface ContactReading {
  kind: ContactRecord['kind'];
  value: string;
}

/** A document while it is being read. */
export class DocumentReading {
  type: string | undefined = undefined;
  number: string | undefined = undefined;
  issuer: string | undefined = undefined;
  expiry: CivilDate | undefined = undefined;
  issued: CivilDate | undefined = undefined;
  nationality: string | undefined = undefined;
  surname: string | undefined = undefined;
  given: string | undefined = undefined;
  cancelled: boolean | undefined = undefined;
  issuePlace: string | undefined = undefined;
  validFor: string | undefined = undefined;
}

/** A flight or other leg while it is being read. */
export class LegReading {
  kind: 'flight' | 'surface' | 'open' = 'flight';
  designator: string | undefined = undefined;
  carrier: string | undefined = undefined;
  number: string | undefined = undefined;
  suffix: string | undefined = undefined;
  from: string | undefined = undefined;
  to: string | undefined = undefined;
  departure: string | undefined = undefined;
  arrival: string | undefined = undefined;
  operatedAs: string | undefined = undefined;
  status: string | undefined = undefined;
  bookingClass: string | undefined = undefined;
  /** Segment that opened it, in the interchange's table. */
  readonly segment: number;

  constructor(segment: number) {
    this.segment = segment;
  }
}

/** A person while being read; as the record; the places of its values are among the message's. */
export class TravellerReading {
  surname: string | undefined = undefined;
  given: string | undefined = undefined;
  title: string | undefined = undefined;
  nameAsSent: string | undefined = undefined;
  birthDate: CivilDate | undefined = undefined;
  birthDateCandidates: CivilDate[] | undefined = undefined;
  sex: string | undefined = undefined;
  nationalities: string[] | undefined = undefined;
  birthPlace: string | undefined = undefined;
  residence: string | undefined = undefined;
  role: TravellerRole = 'passenger';
  age: 'adult' | 'child' | 'infant' | undefined = undefined;
  embark: string | undefined = undefined;
  debark: string | undefined = undefined;
  documents: DocumentReading[] | undefined = undefined;
  seats: Draft<SeatRecord>[] | undefined = undefined;
  bags: Draft<BagRecord>[] | undefined = undefined;
  tickets: Draft<TicketRecord>[] | undefined = undefined;
  contacts: ContactReading[] | undefined = undefined;
  frequentFlyer: Draft<FrequentFlyerRecord>[] | undefined = undefined;
  unaccompaniedMinor: boolean | undefined = undefined;
  reference: string | undefined = undefined;
  uniqueReference: string | undefined = undefined;
  booking: string | undefined = undefined;
  infantOf: string | undefined = undefined;
  documentVerified: boolean | undefined = undefined;
  /** Token of the given name as sent, or -1. */
  givenToken = -1;
  /** Notes places while it is read. */
  readonly marks: Marks;
  /** Segment that opened it (TIF, NAD, PDT; or the SSR). */
  readonly segment: number;

  /** `index`: its place among the travellers of the message. */
  constructor(segment: number, index: number) {
    this.segment = segment;
    this.marks = new Marks(travellerOwner(index));
  }
}

/** A PNR while it is being read. */
export class BookingReading {
  locator: string | undefined = undefined;
  locators: { carrier: string | undefined; locator: string }[] = [];
  created: string | undefined = undefined;
  changed: string | undefined = undefined;
  ticketed: string | undefined = undefined;
  agency:
    | {
        carrier: string | undefined;
        location: string | undefined;
        number: string | undefined;
        country: string | undefined;
      }
    | undefined = undefined;
  legs: LegReading[] = [];
  contacts: ContactReading[] | undefined = undefined;
  payments: Draft<PaymentRecord>[] | undefined = undefined;
  /** Its travellers are those of the message from `firstTraveller` to before `endTraveller`. */
  firstTraveller = 0;
  endTraveller = 0;
  splits: { count: number | undefined; locator: string | undefined }[] | undefined = undefined;
  cancelled: boolean | undefined = undefined;
  /** Notes places while it is read. */
  readonly marks: Marks;
  readonly segment: number;

  /** `index`: its place among the bookings of the message. */
  constructor(segment: number, index: number, firstTraveller: number) {
    this.segment = segment;
    this.firstTraveller = firstTraveller;
    this.marks = new Marks(bookingOwner(index));
  }
}

/**
 * A message as it was read: every value of the record, and the place of each as a mark. Cheap to
 * make and to walk; `toRecord` gives the plain form.
 */
export class MessageReading {
  type: MessageType = 'other';
  version = '';
  reference = '';
  access: string | undefined = undefined;
  part: string | undefined = undefined;
  function: string | undefined = undefined;
  status: string | undefined = undefined;
  sender: string | undefined = undefined;
  recipient: string | undefined = undefined;
  prepared: string | undefined = undefined;
  offset = 0;
  length = 0;
  flight: LegReading | undefined = undefined;
  /** The flight's legs (API, CUSRES). For a PNR message the bookings have the itinerary. */
  legs: LegReading[] = [];
  travellers: TravellerReading[] = [];
  /** People named by the sender's reference alone. */
  mentions: { uniqueReference: string | undefined; booking: string | undefined }[] = [];
  bookings: BookingReading[] = [];
  /** Segments whose values are nobody's for sure. */
  unassigned: { readonly segment: number; readonly reason: UnassignedReason }[] = [];
  answers: Draft<BoardingAnswerRecord>[] | undefined = undefined;
  diagnostics: DiagnosticReading[] = [];
  /** Notes the places of header, flight and legs while the message is read. */
  readonly marks: Marks = new Marks(MESSAGE_OWNER);
  /** Where every value stands. */
  places: Places = NO_PLACES;
  readonly message: MessageTokens;
  /** The segments of the interchange. */
  readonly tokens: Tokens;

  constructor(tokens: Tokens, message: MessageTokens) {
    this.tokens = tokens;
    this.message = message;
  }
}
