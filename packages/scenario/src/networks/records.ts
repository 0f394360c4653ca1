import type { CivilDate } from '@amirani/core';

/** A call as an operator's records tell it. Times are local, to the minute. */
export interface CaseCall {
  readonly caller: string;
  readonly callee: string;
  /** `2026-01-05T18:23`. */
  readonly start: string;
  /** Seconds; 0 where nobody answered. */
  readonly duration: number;
  /** Handset and SIM of the caller. */
  readonly imei: string;
  readonly imsi: string;
  /** Cell in which the caller was. */
  readonly cell: string;
}

/** A payment as banks, money services and receipts tell it. */
export interface CasePayment {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly date: CivilDate;
  /** In hundredths of the one currency of the world. */
  readonly amount: number;
  readonly channel: 'transfer' | 'cash' | 'informal';
}

/** A traveller of one list as that list writes her, disclosed to the case. */
export interface CaseTrip {
  /** The list: flight and day. */
  readonly list: string;
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
  readonly surname: string;
  readonly given: string;
  readonly birthDate: CivilDate;
  readonly document: string;
  readonly booking: string;
  /** Minute of the period in which it was booked. */
  readonly bookedAt: number;
  readonly phone: string;
  readonly card: string;
  readonly address: string;
}

/** Whose something is, as registers tell it: most things, not all. */
export interface CaseHolding {
  readonly kind: 'phone' | 'account' | 'card' | 'document';
  readonly value: string;
  readonly person: string;
}

/** A person as the case knows her. */
export interface CasePerson {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly birthDate: CivilDate;
  readonly sex: 'F' | 'M' | 'X';
  readonly nationality: string;
  /** The category of a person in the case; most are unknown. No person is marked as a suspect. */
  readonly status: 'victim' | 'unknown';
}
