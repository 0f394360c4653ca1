import type { CivilDate } from '@amirani/core';
import type { Stream } from '../random/stream.ts';
import type { Line, Tie } from './calls.ts';
import type { CaseHolding, CasePayment, CaseTrip } from './records.ts';
import type { Citizen } from './society.ts';
import type { DecoyTruth, NetworkTruth, ReplacedPhone } from './truth.ts';

/** How long a world lasts, and when phones are given up in it. */
export interface Calendar {
  readonly first: CivilDate;
  readonly days: number;
  /** Days in which new numbers start: between the two compared periods. */
  readonly gap: readonly [from: number, until: number];
}

/** People who are in nothing yet. Each is given out once. */
export interface Pool {
  readonly take: (fits?: (one: Citizen) => boolean) => Citizen;
}

/** What a plant or a decoy is made from. */
export interface Soil {
  readonly calendar: Calendar;
  readonly pool: Pool;
  /** Numbers outside the world. */
  readonly outside: readonly string[];
  readonly source: Stream;
}

/** What a plant or a decoy adds to the world, with the truth about it. */
export interface Growth {
  readonly ties?: readonly Tie[];
  readonly lines?: readonly Line[];
  readonly payments?: readonly CasePayment[];
  readonly trips?: readonly CaseTrip[];
  readonly holdings?: readonly CaseHolding[];
  /** Own phones that are given up for another on a day. */
  readonly newPhones?: readonly { readonly user: Citizen; readonly day: number }[];
  /** Own phones that are given up for none, or begin, on a day. */
  readonly ends?: readonly { readonly user: Citizen; readonly day: number }[];
  readonly begins?: readonly { readonly user: Citizen; readonly day: number }[];
  readonly network?: NetworkTruth;
  readonly replaced?: readonly ReplacedPhone[];
  readonly decoy?: DecoyTruth;
}

/** An adult who is not old: members of a network are drawn by age only (R69). */
export const adult = ({ age }: Citizen): boolean => age >= 20 && age < 66;
