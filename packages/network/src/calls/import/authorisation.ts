/**
 * What permits the records of numbers to be had: which authority, under which number, for which numbers and which period
 * (ends included: `2026-04-01` is the whole day). Records outside are refused.
 */
export interface CallAuthorisation {
  readonly authority: string;
  readonly number: string;
  /** The numbers that it covers; a record is covered where one of its parties is. */
  readonly numbers: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** Why an authorisation permits nothing. */
export type AuthorisationFault =
  | 'network.authorisation.authority-missing'
  | 'network.authorisation.number-missing'
  | 'network.authorisation.numbers-missing'
  | 'network.authorisation.period';
