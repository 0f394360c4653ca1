import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { ChipState, DocumentRole, VisualZone } from '@amirani/documents/verdict';
import type { WritingSystem } from '@amirani/names/transliteration';
import type {
  CaseCall,
  CaseHolding,
  CasePayment,
  CasePerson,
  CaseTrip,
} from '../networks/records.ts';

/** The kinds of exam items, one for each of the five fields of the programme. */
export const materialKinds = ['document', 'traveller', 'stay', 'series', 'network'] as const;

/** One of {@link materialKinds}. */
export type MaterialKind = (typeof materialKinds)[number];

/** A sentence in every language: what a traveller says, or what is noted beside a table. */
export type Sentence = Readonly<Record<Language, string>>;

/** Bytes as JSON carries them. */
export interface Base64File {
  readonly name: string;
  readonly base64: string;
}

/** A picture: an abstract pattern that stands for a face (R76), never a face of anyone. */
export interface PictureFile extends Base64File {
  readonly mediaType: 'image/jpeg';
  readonly light: 'white';
}

/** The person at the desk, as described by the document or the list. */
export interface ItemPerson {
  readonly surname: string;
  readonly given: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly birthDate: CivilDate;
  /** A state that does not exist (R67). */
  readonly nationality: string;
}

/** One document of a traveller, as readers and the documents desk take it in (`ExaminedDocument` of `@amirani/documents/verdict`). */
export interface DocumentPiece {
  /** Unique among the pieces: `passport`, `visa`. */
  readonly id: string;
  readonly role: DocumentRole;
  /** The lines of the machine readable zone, joined by line feeds. */
  readonly zone: string;
  /** What is printed on the page. */
  readonly visual: VisualZone;
  /** Absent where the document has no chip and says so. */
  readonly chip?: {
    readonly state: ChipState;
    readonly files: readonly Base64File[];
    readonly transcripts: readonly Base64File[];
  };
  readonly seals: readonly Base64File[];
  /** The printed portrait. */
  readonly portrait: PictureFile;
}

/** A document and its bearer. The question: is something wrong with it, or is the bearer not its holder? */
export interface DocumentMaterial {
  readonly kind: 'document';
  /** The day of inspection. */
  readonly on: CivilDate;
  /** The instant of inspection, as the verdict takes it. */
  readonly at: string;
  /** The travel document first, then a visa or permit that goes with it. */
  readonly documents: readonly DocumentPiece[];
  /** The person at the desk, compared with the printed portrait of the first document. */
  readonly live: PictureFile;
  /** What the bearer says. */
  readonly said: readonly Sentence[];
}

/** An entry of a list of persons sought: `SoughtPerson` of `@amirani/targeting/watch-lists`. */
export interface ListedPerson {
  readonly kind: 'person';
  readonly id: string;
  readonly reference: string;
  readonly ground: 'arrest' | 'missing' | 'judicial-procedure' | 'discreet-check';
  readonly instruction:
    | 'check-identity'
    | 'call-second-line'
    | 'ask-whereabouts'
    | 'take-into-care';
  readonly names: readonly {
    readonly full: string;
    readonly family: string;
    readonly given: string;
    readonly kind: 'primary' | 'alias';
    readonly script: WritingSystem;
  }[];
  /** `1974-05-31`, `1974-05` or `1974`. */
  readonly birthDates: readonly { readonly date: string }[];
  readonly documents: readonly {
    readonly number: string;
    readonly kind: 'passport' | 'identity-card';
    readonly issuer: string;
  }[];
  readonly nationalities: readonly string[];
  readonly places: readonly string[];
}

/** A traveller beside an entry of a list. The question: is this the person who is sought? */
export interface TravellerMaterial {
  readonly kind: 'traveller';
  readonly on: CivilDate;
  /** The list, as a hit tells of it (`ComparedList` of `@amirani/targeting/hits`). */
  readonly list: {
    readonly id: string;
    readonly title: string;
    readonly owner: string;
    readonly source: string;
    readonly category: 'sought';
    readonly version: string;
    readonly size: number;
  };
  readonly entry: ListedPerson;
  readonly traveller: {
    readonly surname: string;
    readonly given: string;
    readonly birthDate: string;
    readonly nationality: string;
    readonly documents: readonly { readonly number: string; readonly issuer: string }[];
  };
  readonly flight: { readonly designator: string; readonly from: string; readonly to: string };
  readonly said: readonly Sentence[];
}

/** A stay in the area: `StayRow` of `@amirani/schengen`, read from a stamp or from a booking. */
export interface StayMark {
  readonly entry: string;
  /** Absent while no exit is stamped. */
  readonly exit?: string;
  /** Two letters of a State of the area. */
  readonly state: string;
  readonly basis?: string;
  readonly source: 'stamp' | 'statement';
}

/**
 * Somebody who wants to enter the area or to leave for it. The question: is a condition not met? Facts are
 * `CrossingFacts` of `@amirani/schengen/conditions` without its stays and bookings.
 */
export interface StayMaterial {
  readonly kind: 'stay';
  readonly on: CivilDate;
  readonly profile: 'schengen-entry' | 'georgian-exit';
  /** The real State whose rules apply to each fictitious one: `twins` of the assessment, beside those of training. */
  readonly twins: Readonly<Record<string, string>>;
  readonly person: ItemPerson;
  /** What papers and answers show; plain JSON. */
  readonly facts: StayFacts;
  /** Stamps in the document, in the order of its pages, which is not that of days. */
  readonly stays: readonly StayMark[];
  /** Later stays that are booked. */
  readonly bookings: readonly StayMark[];
  readonly said: readonly Sentence[];
}

/** What of `CrossingFacts` items tell. */
export interface StayFacts {
  readonly on: CivilDate;
  readonly departure: CivilDate;
  readonly enterAt?: string;
  readonly destination: string;
  readonly person: {
    readonly nationality: string;
    readonly dateOfBirth: CivilDate;
    readonly biometricsGiven: boolean;
    readonly familyOfUnionCitizen: null;
    readonly category: null;
  };
  readonly document: {
    readonly kind: 'ordinary';
    readonly biometric: boolean;
    readonly issuer: string;
    readonly issued: CivilDate;
    readonly expires: CivilDate;
    readonly genuine: true;
    readonly reported: false;
    readonly bearerIsHolder: true;
  };
  readonly visa: {
    readonly type: 'C';
    readonly issuer: string;
    readonly validFrom: CivilDate;
    readonly validUntil: CivilDate;
    readonly days: number;
    readonly entries: number | 'multiple';
    readonly genuine: true;
  } | null;
  readonly permit: null;
  readonly journey: {
    readonly purpose: 'tourism' | 'private' | 'business' | 'event';
    readonly purposeJustified: true;
    readonly meansSufficient: true;
    readonly returnTicket: boolean;
    readonly lodging: boolean;
    readonly healthInsurance: boolean;
    readonly invitation: boolean;
    readonly parentalConsent?: boolean;
  };
  readonly alerts: {
    readonly sis: 'no-hit';
    readonly national: 'no-hit';
    readonly bannedBy: readonly string[];
    readonly exitBan: 'no-hit';
  };
}

/** The count of a period, or the reason why it is missing (`RiskCell` of the contract). Zero is a count. */
export type SeriesCell = number | 'not-reported';

/** Counts by period, with what they count. */
export interface CountSeries {
  /** Dimension to member, as the risk desk has it: `{ indicator: '4', bcp: 'Sarpi' }`. */
  readonly key: Readonly<Record<string, string>>;
  /** `2026-W14` or `2026-03`, oldest first, without a gap. */
  readonly points: readonly { readonly period: string; readonly cell: SeriesCell }[];
}

/** A series with what lies beside it. The question: did something really begin in the periods asked about? */
export interface SeriesMaterial {
  readonly kind: 'series';
  readonly on: CivilDate;
  readonly frequency: 'week' | 'month';
  readonly series: CountSeries;
  /** First and last of the periods that are asked about: the last of the series. */
  readonly asked: readonly [from: string, to: string];
  /** Traffic at the same place, hours of patrol, the same counts by a second source: whatever an analyst would lay beside. */
  readonly beside: readonly (CountSeries & {
    readonly what: 'traffic' | 'effort' | 'other-label' | 'neighbour';
  })[];
  /** What the unit that reports has noted. */
  readonly notes: readonly Sentence[];
  readonly said: readonly Sentence[];
}

/** What is marked in a network, and so what is asked. */
export type NetworkQuestion =
  /** Two numbers: did one person give up the first for the second? */
  | 'one-user'
  /** A traveller and those who fly beside them: does somebody lead them? */
  | 'escort'
  /** Accounts: does money of many go to one through others? */
  | 'money'
  /** One phone, card or address in many bookings: does somebody stand behind them? */
  | 'shared';

/** Records of a case with something marked. The question: is what is marked the work of a network? */
export interface NetworkMaterial {
  readonly kind: 'network';
  readonly on: CivilDate;
  /** First and last day of the records. */
  readonly span: readonly [CivilDate, CivilDate];
  /** The two periods that are compared where phones are asked about. */
  readonly before: readonly [CivilDate, CivilDate];
  readonly after: readonly [CivilDate, CivilDate];
  readonly question: NetworkQuestion;
  /** Numbers, documents, accounts, or the shared value, as the records write them. */
  readonly marked: readonly string[];
  readonly persons: readonly CasePerson[];
  readonly holdings: readonly CaseHolding[];
  readonly calls: readonly CaseCall[];
  readonly payments: readonly CasePayment[];
  readonly trips: readonly CaseTrip[];
  readonly said: readonly Sentence[];
}

/** What a trainee is shown. Plain JSON; nothing in it says what is true. */
export type Material =
  | DocumentMaterial
  | TravellerMaterial
  | StayMaterial
  | SeriesMaterial
  | NetworkMaterial;

/** An item as it is kept for showing. */
export interface ItemMaterial {
  readonly id: string;
  readonly material: Material;
}
