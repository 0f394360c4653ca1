import type { NameWriting } from '../bookings/booking.ts';

/** A traveller as one message says. Only what the message holds is here, as its sender meant it. */
export interface SentTraveller {
  /** Who it truly is: an id of the ledger's persons. */
  readonly person: string;
  /** Where the traveller stands: a TIF, an infant remark alone, a NAD, a PDT of the US dialect. */
  readonly form: 'TIF' | 'INFT' | 'NAD' | 'PDT';
  /** Which message of the file (0 is the first), and which of its travellers of this form. */
  readonly message: number;
  readonly order: number;
  readonly role: 'passenger' | 'crew' | 'transit-passenger';
  readonly surname: string;
  readonly given?: string;
  readonly title?: string;
  /** How surname, given names and title are written: `DOE/JANEMRS`. */
  readonly nameAsSent: string;
  /** Where the title hides in the name and no document of the message gives it without; the parts are those meant. */
  readonly writing?: NameWriting;
  readonly birthDate?: string;
  readonly sex?: string;
  readonly nationalities?: readonly string[];
  readonly documents?: readonly SentDocument[];
  readonly embark?: string;
  readonly debark?: string;
  readonly seats?: readonly string[];
  readonly bags?: SentBags;
  readonly tickets?: readonly string[];
  readonly booking?: string;
  readonly reference?: string;
  readonly uniqueReference?: string;
  /** The person on whose lap an infant sits, where the message ties them. */
  readonly infantOf?: string;
}

/** A document as sent. */
export interface SentDocument {
  /** The holder's name, where the document element states it (DOCS). */
  readonly surname?: string;
  readonly given?: string;
  readonly type?: string;
  readonly number: string;
  readonly issuer?: string;
  readonly expiry?: string;
  /** For a visa. */
  readonly issued?: string;
  readonly issuePlace?: string;
  readonly validFor?: string;
}

/** Bags as sent; pounds are converted to kilograms as the reader's record does, to 0.01. */
export interface SentBags {
  /** Absent for a member of a pool: the head has the bags. */
  readonly pieces?: number;
  readonly weightKg?: number;
  readonly tag?: string;
  readonly pool?: string;
  readonly poolRole?: 'head' | 'member';
}

/** A booking as one message says. */
export interface SentBooking {
  readonly message: number;
  readonly locator: string;
  readonly cancelled?: true;
  readonly created: string;
  readonly legs: readonly SentLeg[];
  readonly phone?: string;
  readonly email?: string;
  readonly lastFour?: string;
  readonly split?: { readonly locator: string; readonly count: number };
}

/** A leg as one message says: the flight sold, the flight operated where it differs, local times. */
export interface SentLeg {
  readonly kind: 'flight' | 'open' | 'surface';
  readonly designator?: string;
  readonly operatedAs?: string;
  readonly from?: string;
  readonly to?: string;
  readonly departure?: string;
}

/** An authority's answer about one person. */
export interface SentAnswer {
  readonly person: string;
  readonly code: string;
}

/**
 * What the privacy gate must drop, by kind. `remark`: free text outside the heads of Annex I.
 * `title`: a clergy title that can be told
 * from the name. `history`: a line of booking history with free text.
 */
export type DropKind =
  | 'meal'
  | 'assistance'
  | 'remark'
  | 'card-number'
  | 'hotel'
  | 'title'
  | 'history';

/** Everything one message holds. */
export interface Content {
  readonly travellers: readonly SentTraveller[];
  readonly bookings: readonly SentBooking[];
  readonly answers: readonly SentAnswer[];
  /** Persons named by reference only (flight close), who are not travellers of the message. */
  readonly referenced: readonly string[];
  readonly drops: readonly DropKind[];
  /** Strings that must stand nowhere in what is stored. */
  readonly canaries: readonly string[];
  /** Deviations planted in this message or customary with its sender. */
  readonly mistakes: readonly string[];
}

/** A message that holds nothing. */
export const nothing: Content = {
  travellers: [],
  bookings: [],
  answers: [],
  referenced: [],
  drops: [],
  canaries: [],
  mistakes: [],
};

/** Several contents as one, in order; travellers and bookings keep their message numbers. */
export const together = (contents: readonly Content[]): Content => ({
  travellers: contents.flatMap(({ travellers }) => travellers),
  bookings: contents.flatMap(({ bookings }) => bookings),
  answers: contents.flatMap(({ answers }) => answers),
  referenced: contents.flatMap(({ referenced }) => referenced),
  drops: contents.flatMap(({ drops }) => drops),
  canaries: contents.flatMap(({ canaries }) => canaries),
  mistakes: [...new Set(contents.flatMap(({ mistakes }) => mistakes))],
});

/** The same content in another message of a file. */
export const inMessage = (content: Content, message: number): Content => ({
  ...content,
  travellers: content.travellers.map((traveller) => ({ ...traveller, message })),
  bookings: content.bookings.map((booking) => ({ ...booking, message })),
});
