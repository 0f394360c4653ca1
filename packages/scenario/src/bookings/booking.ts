import type { CivilDate } from '@amirani/core';
import type { AirlineCode } from '../geography/airlines.ts';
import type { StateCode } from '../geography/states.ts';
import type { TravelDocument } from '../people/document.ts';
import type { Person } from '../people/person.ts';
import type { Instant } from '../time/instant.ts';

/** A booking (PNR) of this world, with everything that happens to it. */
export interface Booking {
  readonly locator: string;
  readonly carrier: AirlineCode;
  /** The travel agency's own locator for it, in the invented reservation system `9Z`. */
  readonly agencyLocator?: string;
  readonly created: Instant;
  readonly channel: 'web' | 'agency' | 'airport';
  readonly agency: Agency;
  readonly contacts: Contacts;
  readonly payment: Payment;
  readonly members: readonly Member[];
  readonly legs: readonly Leg[];
  /** Text that an agent typed and that no law lets the state keep; holds a canary. */
  readonly remarks: readonly Remark[];
  /** A hotel stay sold with the flight. */
  readonly hotel?: { readonly name: string; readonly canary: string };
  readonly cancelled?: Instant;
  /** Members who left it for another booking. */
  readonly split?: Split;
  /** Where its members came from, if it was split off. */
  readonly splitFrom?: Split;
}

/** Who sold the booking. */
export interface Agency {
  /** Eight digits, as IATA numbers agencies. */
  readonly number: string;
  readonly office: string;
  readonly city: string;
  readonly country: StateCode;
}

/** How its travellers can be reached. */
export interface Contacts {
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly city: string;
  readonly country: StateCode;
  readonly postcode: string;
}

/** How it was paid. */
export interface Payment {
  readonly form: 'CC' | 'CA' | 'MS';
  readonly vendor?: string;
  /** A card number of a test range with a right Luhn digit: the privacy gate must not keep it. */
  readonly number?: string;
  readonly expiry?: string;
  /** In XTS, the currency code reserved for tests (ISO 4217). */
  readonly amount: string;
}

/** A change by which some members move to a booking of their own. */
export interface Split {
  readonly at: Instant;
  readonly locator: string;
  readonly count: number;
  /** Members (by index) who leave; empty in the new booking. */
  readonly members: readonly number[];
}

/** One traveller of a booking. */
export interface Member {
  /** Counts from 1 in the booking. */
  readonly index: number;
  readonly person: Person;
  readonly kind: 'A' | 'C' | 'IN';
  readonly title?: string;
  /**
   * The name as written in the booking, whatever the habit of its sender. Set only if no document of the booking would give
   * the name without its title. The name itself is then spelt as in the passport.
   */
  readonly writing?: NameWriting;
  /** The first spelling of the name in the booking. */
  readonly booked: BookedName;
  /** From when the booking has the name of the passport, if it was put right. */
  readonly corrected?: Instant;
  /** From when the booking has a document, and which: not always the one she will show. */
  readonly documentFrom?: Instant;
  readonly document: TravelDocument;
  /** A visa that the booking tells of together with the document. */
  readonly visa?: Visa;
  /** Index of the adult on whose lap an infant sits. */
  readonly lap?: number;
  readonly unaccompanied: boolean;
  readonly ticket: string;
  readonly fare: string;
  /** The sender's own number for the traveller, the same in all its messages. */
  readonly reference: string;
  readonly frequentFlyer?: string;
  readonly service?: Service;
  /** Absent where the traveller never comes. */
  readonly checkIn?: CheckIn;
}

/**
 * A name as reservation systems write it, with the title in it. `glued`: `DOE`, `JANEMRS`. `blank`: `DOE`, `JANE MRS`. `slash`:
 * `DOE`, `JANE/MRS`. `one-element`: `DOE/JANEMRS` in the place of the surname. `swapped`: `JANE`, `DOEMRS`. `given-unknown` and
 * `surname-unknown`: `DOE`, `FNU` and `LNU`, `DOE`, of a person with one name. `doubled` and `pulled-in-front`: `YY`, `ANNAMRS`
 * and `YANNA`, `MRS`, of a person whose surname has one letter.
 */
export type NameWriting =
  | 'glued'
  | 'blank'
  | 'slash'
  | 'one-element'
  | 'swapped'
  | 'given-unknown'
  | 'surname-unknown'
  | 'doubled'
  | 'pulled-in-front';

/** A visa for the state of destination. */
interface Visa {
  readonly number: string;
  readonly place: string;
  readonly issued: CivilDate;
  readonly validFor: StateCode;
}

/** A name as a booking has it. */
export interface BookedName {
  readonly surname: string;
  /** Absent for a person with one name. */
  readonly given?: string;
}

/** Check-in at the airport or before. */
export interface CheckIn {
  readonly at: Instant;
  readonly sequence: number;
  readonly seat?: string;
  readonly bags?: { readonly pieces: number; readonly weightKg: number; readonly tag: string };
}

/** A service that tells of belief, health or legal status: the gate must drop it (PNR Directive, Art. 13(4)). */
export interface Service {
  readonly kind: 'meal' | 'assistance';
  readonly code: string;
  readonly canary: string;
}

/** A typed remark. */
export interface Remark {
  readonly text: string;
  readonly canary: string;
}

/** A leg of an itinerary. */
export interface Leg {
  readonly kind: 'flight' | 'open' | 'surface';
  /** True for the leg on the flight whose messages are sent. */
  readonly main: boolean;
  readonly carrier: AirlineCode;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly departure: Instant;
  readonly arrival: Instant;
  readonly bookingClass: string;
}
