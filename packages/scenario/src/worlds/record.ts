import type { CivilDate } from '@amirani/core';
import type { Paper, Question } from '../modules/state.ts';

/** A flight of a world. */
export interface WorldFlight {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'departure' | 'arrival';
  /** `2026-03-31T04:10Z`. */
  readonly departure: string;
}

/** What is printed in a document, what its zone says, and what a chip and a laboratory would. */
export interface WorldDocument {
  readonly type: 'P' | 'I';
  readonly number: string;
  readonly issuer: string;
  readonly nationality: string;
  readonly surname: string;
  readonly given: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly birthDate: CivilDate;
  readonly issued: CivilDate;
  readonly expiry: CivilDate;
  readonly zone: readonly string[];
  /** Twelve features, a letter each: an abstract picture, no face of anyone. */
  readonly portrait: string;
  /** The zone and the picture in the chip; null without a chip. */
  readonly chip: { readonly zone: readonly string[]; readonly portrait: string } | null;
  /** What a laboratory would find of the laminate. */
  readonly laminate: 'as-issued' | 'worn' | 'lifted';
}

/** A traveller at the booth, with everything that can be seen. It does not reveal plants. */
export interface WorldTraveller {
  readonly id: string;
  readonly flight: string;
  /** When they come to the booth. */
  readonly at: string;
  readonly booking: {
    readonly locator: string;
    /** Days before the flight. */
    readonly lead: number;
    readonly phone: string;
    readonly card: string;
    readonly address: string;
  };
  readonly bags: number;
  /** The features of the person at the booth. */
  readonly bearer: string;
  readonly document: WorldDocument;
  /** As the carrier reported them; null where it did not. */
  readonly carrier: {
    readonly surname: string;
    readonly given: string;
    readonly birthDate: CivilDate;
    readonly number: string;
  } | null;
  /** Stays in the area that stamps show. */
  readonly stays: readonly { readonly entry: CivilDate; readonly exit: CivilDate }[];
  readonly papers: readonly Paper[];
  readonly answers: readonly { readonly question: Question; readonly answer: string }[];
  /** What they ask for of themselves. */
  readonly asks?: 'asylum' | 'help' | 'medical';
}

/** Something that is known of people beside what they show: journeys, payments, meetings. */
export type WorldRecord =
  | {
      readonly kind: 'journey';
      readonly id: string;
      readonly list: string;
      readonly date: CivilDate;
      readonly from: string;
      readonly to: string;
      readonly name: string;
      readonly birthDate: CivilDate;
      readonly document: string;
      readonly booking: string;
      /** Minutes of one clock. */
      readonly bookedAt: number;
      readonly phone: string;
      readonly card: string;
      readonly address: string;
    }
  | {
      readonly kind: 'payment';
      readonly id: string;
      readonly date: CivilDate;
      readonly from: string;
      readonly to: string;
      /** In hundredths. */
      readonly amount: number;
    }
  | {
      readonly kind: 'meeting';
      readonly id: string;
      readonly date: CivilDate;
      readonly persons: readonly string[];
    };
