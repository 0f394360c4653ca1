import type { CivilDate, Severity } from '@amirani/core';

/**
 * The plain, documented form of a message: what `amirani read --json` prints, what the server stores
 * of each traveller and what the screens show. A field that the sender left out is absent, never empty.
 * Its JSON Schema is `docs/reference/read.schema.json`.
 */
export interface MessageRecord {
  /** The file's name as it was given; absent where bytes came without one. */
  readonly file?: string;
  readonly type: MessageType;
  /** Version and release as sent: `15:1`, `D:05B`, `001:000`. */
  readonly version: string;
  /** UNH message reference. */
  readonly reference: string;
  /** Common access reference (UNH e2): joins the parts of a push. */
  readonly access?: string;
  /** Sequence of transfer (UNH e3): `01:C` first, `02:F` last. */
  readonly part?: string;
  /** BGM document code (745, 250 …) or MSG message function (22, 141). */
  readonly function?: string;
  /** BGM status (CL, XR …). */
  readonly status?: string;
  readonly sender?: string;
  readonly recipient?: string;
  /** UNB preparation time, `2026-01-01T10:00`, zone not stated. */
  readonly prepared?: string;
  /** First byte of UNH in the file, and the length to the end of UNT: `source` offsets count from there. */
  readonly offset: number;
  readonly length: number;
  /** The flight that is pushed. */
  readonly flight?: FlightRecord;
  /** Its legs (API), or the whole itinerary of the bookings (PNR) without doubles, in order. */
  readonly legs: readonly LegRecord[];
  readonly travellers: readonly TravellerRecord[];
  readonly bookings: readonly BookingRecord[];
  /**
   * People whom the message names by the sender's reference alone (PAXLST flight close, NAD ZZZ): somebody of an
   * earlier list, not one more traveller.
   */
  readonly mentions?: readonly MentionRecord[];
  /** Segments whose values have no owner, because the owner is uncertain. Absent if empty. */
  readonly unassigned?: readonly UnassignedRecord[];
  /** CUSRES only: the authority's answer for each person. */
  readonly answers?: readonly BoardingAnswerRecord[];
  /** What the privacy gate masked: kind to count. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Where header values, the flight and its legs stand: `flight.departure`, `legs.0.from`. */
  readonly source?: Readonly<Record<string, Locator>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `other`: a well-formed message of a type that Amirani does not read. */
export type MessageType = 'PAXLST' | 'PNRGOV' | 'CUSRES' | 'other';

/** A flight as messages name it. Times are local at the airport: `2026-01-02T10:00`, or a date alone. */
export interface FlightRecord {
  /** Carrier and number without leading zeros, with suffix: `XX988`, `XX988A`. */
  readonly designator: string;
  readonly carrier: string;
  readonly number: string;
  readonly suffix?: string;
  readonly from?: string;
  readonly to?: string;
  readonly departure?: string;
  readonly arrival?: string;
}

/** One leg. `surface` (ARNK) and `open` legs are not flights and may lack points, dates and numbers. */
export interface LegRecord extends Partial<FlightRecord> {
  readonly kind: 'flight' | 'surface' | 'open';
  /** Operating flight of a code share, where it differs: `KL972`; the carrier alone where no number is sent. */
  readonly operatedAs?: string;
  /** RPI status: HK, HL, UN … */
  readonly status?: string;
  readonly bookingClass?: string;
}

/** A person in a message. */
export interface TravellerRecord {
  readonly surname?: string;
  readonly given?: string;
  readonly title?: string;
  /** The name exactly as sent, title and all: `DOE/JANEMRS`. */
  readonly nameAsSent?: string;
  readonly birthDate?: CivilDate;
  /** Both readings of a two-digit year where neither can be ruled out; `birthDate` is then absent. */
  readonly birthDateCandidates?: readonly CivilDate[];
  /** As sent: M, F, X, U. Infants' MI and FI become M and F. */
  readonly sex?: string;
  /** As sent; never inferred from the issuing state or the place of birth. */
  readonly nationalities?: readonly string[];
  /** Country code, then place: `GBR LONDON`, `SYR`. */
  readonly birthPlace?: string;
  readonly residence?: string;
  readonly role: TravellerRole;
  readonly age?: 'adult' | 'child' | 'infant';
  readonly embark?: string;
  readonly debark?: string;
  readonly documents?: readonly DocumentRecord[];
  readonly seats?: readonly SeatRecord[];
  readonly bags?: readonly BagRecord[];
  readonly tickets?: readonly TicketRecord[];
  readonly contacts?: readonly ContactRecord[];
  readonly frequentFlyer?: readonly FrequentFlyerRecord[];
  /** True where the message says the person is an unaccompanied minor (UMNR; Annex I head 12). */
  readonly unaccompaniedMinor?: boolean;
  /** The person's reference inside the message: TIF reference `1.1`. */
  readonly reference?: string;
  /** The sender's own reference that stays the same across messages: PNRGOV REF, PAXLST RFF ABO. */
  readonly uniqueReference?: string;
  /** Record locator of the booking: PNRGOV RCI, PAXLST RFF AVF. */
  readonly booking?: string;
  /** Reference (or surname) of the adult whom an infant travels with, where the message ties them. */
  readonly infantOf?: string;
  /** Whether GEI said the document was read by machine (173) or not (174). */
  readonly documentVerified?: boolean;
  /** Where each value stands. Keys are paths in this record: `surname`, `documents.0.number`. */
  readonly source: Readonly<Record<string, Locator>>;
}

/** Somebody of an earlier message, by the references that the sender gave there; a booking alone means all of it. */
export interface MentionRecord {
  readonly uniqueReference?: string;
  readonly booking?: string;
  /** Where each reference stands: `uniqueReference`, `booking`. */
  readonly source: Readonly<Record<string, Locator>>;
}

/** A segment with values of an uncertain owner. */
export interface UnassignedRecord {
  readonly tag: string;
  /** The segment of the message, without the parts masked by the privacy gate. */
  readonly text: string;
  readonly reason: UnassignedReason;
  readonly at: Locator;
}

/** Why the values of a segment are given to nobody. */
export type UnassignedReason = (typeof unassignedReasons)[number];

/** Crew and transit as the NAD qualifier says (FL, FM, DDU, DDT); PNR travellers are passengers. */
export type TravellerRole = 'passenger' | 'crew' | 'transit-passenger' | 'transit-crew';

/**
 * A value's place: the segment's ordinal in the message (UNH is 1), its tag, the element after the tag
 * (e0 is the first), the component (c0), and the byte range from the first byte of UNH.
 */
export interface Locator {
  readonly segment: number;
  readonly tag: string;
  readonly element: number;
  readonly component: number;
  readonly start: number;
  readonly end: number;
}

/** A travel document or visa. */
export interface DocumentRecord {
  /** P, V, A, C, I, IP, AC, F … as sent. */
  readonly type?: string;
  readonly number?: string;
  /** Issuing state as sent, two or three letters. */
  readonly issuer?: string;
  readonly expiry?: CivilDate;
  readonly issued?: CivilDate;
  /** Where the document element states it (DOCS). */
  readonly nationality?: string;
  /** The holder's name as the document element states it (DOCS): never stripped of anything. */
  readonly surname?: string;
  readonly given?: string;
  /** For a visa or DOCO: place of issue and the country it is valid for. */
  /** True where the sender cancelled or refused the element (status XX, XL, HX, UN, UC, NO): history, never the first. */
  readonly cancelled?: boolean;
  readonly issuePlace?: string;
  readonly validFor?: string;
}

/** A seat, and the leg where the message says so. */
export interface SeatRecord {
  readonly seat: string;
  /** True where the sender cancelled or refused it. */
  readonly cancelled?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** Checked bags. Weight in kilograms, rounded to 0.01 (pounds are converted: 1 lb = 0.45359237 kg). */
export interface BagRecord {
  readonly pieces?: number;
  readonly weightKg?: number;
  /** First tag number, and how many tags run in sequence from it. */
  readonly tag?: string;
  readonly tagCount?: number;
  readonly carrier?: string;
  readonly to?: string;
  readonly pool?: string;
  readonly poolRole?: 'head' | 'member';
}

/** A ticket and its coupon. */
export interface TicketRecord {
  readonly number: string;
  readonly coupon?: string;
}

/** How a traveller or booking can be reached. */
export interface ContactRecord {
  readonly kind: 'phone' | 'email' | 'address';
  readonly value: string;
}

/** Membership of a frequent flyer programme. */
export interface FrequentFlyerRecord {
  readonly carrier?: string;
  readonly number?: string;
  readonly tier?: string;
}

/** A booking (PNR). Travellers name it by `locator`. */
export interface BookingRecord {
  /** The pushing carrier's record locator. */
  readonly locator?: string;
  readonly locators?: readonly { readonly carrier?: string; readonly locator: string }[];
  /** When it was made, `2026-01-01T10:00` or a date (UTC as the guide says). */
  readonly created?: string;
  /** When it last changed (DAT 700). */
  readonly changed?: string;
  readonly ticketed?: string;
  readonly agency?: {
    readonly carrier?: string;
    readonly location?: string;
    readonly number?: string;
    readonly country?: string;
  };
  readonly legs: readonly LegRecord[];
  readonly contacts?: readonly ContactRecord[];
  /** Forms of payment; a card number never has more than its last four digits. */
  readonly payments?: readonly PaymentRecord[];
  /** Travellers in this booking, by their index in `travellers`. */
  readonly travellers: readonly number[];
  /** How many travellers were split off, and where to. */
  readonly splits?: readonly { readonly count?: number; readonly locator?: string }[];
  /** True where the sender cancelled it (empty ORG in an update). */
  readonly cancelled?: boolean;
  readonly source: Readonly<Record<string, Locator>>;
}

/** A form of payment. */
export interface PaymentRecord {
  /** CC, CA, CK, MS … */
  readonly form?: string;
  readonly vendor?: string;
  readonly lastFour?: string;
  readonly expiry?: string;
  readonly amount?: string;
}

/** A control authority's answer about one person (CUSRES). */
export interface BoardingAnswerRecord {
  readonly uniqueReference?: string;
  readonly booking?: string;
  /**
   * ERC code as sent: `0Z` board, `1Z` do not board. Of several the strictest: a refusal, then a code that is not
   * known, then a permission.
   */
  readonly code: string;
  /** All codes in the order of the message, where there are several. */
  readonly codes?: readonly string[];
  readonly board?: boolean;
  readonly text?: string;
}

/** What a reader noticed. Content never throws: it is read as far as it goes and said here. */
export interface Diagnostic {
  /** Dotted and stable: `message.count.unt`. Each is documented in `docs/reference/diagnostics.md`. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** English text with the facts in it: `CNT declares 7, counted 1`. Never a traveller's data. */
  readonly text: string;
  readonly at?: Locator;
}

/** Diagnostics that say why the values of a segment are given to nobody. */
const unassignedReasons = [
  'message.person.boundary-lost',
  'message.value.no-owner',
  'message.value.several-owners',
  'message.document.no-traveller',
  'message.seat.no-traveller',
  'message.bag.no-traveller',
] as const;

/** Every diagnostic of this package, and how much it matters. `docs/reference/diagnostics.md` explains each; a test keeps them equal. */
export const diagnosticCodes = {
  'message.envelope.cut-before': 'note',
  'message.envelope.cut-after': 'note',
  'message.envelope.no-interchange': 'obstacle',
  'message.envelope.truncated': 'attention',
  'message.envelope.end-missing': 'attention',
  'message.envelope.type-b': 'note',
  'message.separators.disagree': 'attention',
  'message.separators.no-una': 'note',
  'message.text.unneeded-release': 'note',
  'message.text.wrapped': 'note',
  'message.text.lost-terminator': 'attention',
  'message.text.unreleased': 'attention',
  'message.type.unread': 'obstacle',
  'message.count.unt': 'attention',
  'message.count.unz': 'attention',
  'message.count.une': 'attention',
  'message.count.cnt': 'attention',
  'message.count.cnt-missing': 'note',
  'message.count.eqn': 'attention',
  'message.part.incomplete': 'note',
  'message.reference.mismatch': 'attention',
  'message.segment.unknown': 'note',
  'message.segment.unplaced': 'attention',
  'message.segment.damaged': 'attention',
  'message.qualifier.unknown': 'note',
  'message.value.unreadable': 'attention',
  'message.date.impossible': 'attention',
  'message.date.two-centuries': 'attention',
  'message.flight.absent': 'attention',
  'message.leg.undated': 'attention',
  'message.person.boundary-lost': 'attention',
  'message.value.no-owner': 'attention',
  'message.value.several-owners': 'attention',
  'message.traveller.no-document': 'note',
  'message.traveller.from-docs-only': 'attention',
  'message.traveller.from-infant-remark': 'note',
  'message.traveller.name-and-reference-disagree': 'attention',
  'message.document.no-traveller': 'attention',
  'message.seat.no-traveller': 'attention',
  'message.bag.no-traveller': 'attention',
  'message.document.cancelled': 'note',
  'message.document.shifted': 'attention',
  'message.seat.extra': 'note',
  'message.answer.contradiction': 'attention',
  'message.size.limit': 'obstacle',
} as const;

/** One of {@link diagnosticCodes}. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
