import type { CivilDate } from '@amirani/core';
import type { DaySet } from '../days/day-set.ts';

/**
 * On what somebody stayed. Only a `short-stay` (without visa, or on a visa of type C) is counted for certain:
 * stays on a residence permit or a long-stay visa are left out (Reg. (EU) 2016/399 Art. 6(2)), as are stays under
 * local border traffic (Reg. (EC) 1931/2006; C-254/11 Shomodi). Whether stays of a family member who accompanies
 * a Union citizen count is practice that differs between States.
 */
export const stayBases = [
  'short-stay',
  'residence-permit',
  'long-stay-visa',
  'local-border-traffic',
  'family-member',
] as const;

/** One of {@link stayBases}. */
export type StayBasis = (typeof stayBases)[number];

/** What a stay is known from: the Entry/Exit System, a stamp, own crossing records, what somebody said. */
export const staySources = ['ees', 'stamp', 'own-record', 'statement'] as const;

/** One of {@link staySources}. */
export type StaySource = (typeof staySources)[number];

/** One row of somebody's travel history, as it was given. */
export interface StayRow {
  /** First day, `2026-03-31`. */
  readonly entry: string;
  /** Last day; empty or left out while no exit is recorded. */
  readonly exit?: string | undefined;
  /** Where, by ISO 3166-1 (two or three letters); empty or left out for somewhere in the area. */
  readonly state?: string | undefined;
  /** One of {@link stayBases}, `short-stay` where left out; a permit or visa may name its State: `residence-permit:DE`. */
  readonly basis?: string | undefined;
  /** One of {@link staySources}, `statement` where left out. */
  readonly source?: string | undefined;
  /** The line of the file it came from, from 1. */
  readonly line?: number | undefined;
}

/** A row that was understood. */
export interface Stay {
  readonly entry: CivilDate;
  /** The last day; for an open stay the day asked about, as if the person were still inside. */
  readonly exit: CivilDate;
  /** No exit is recorded. */
  readonly open: boolean;
  /** Two-letter code, or empty for somewhere in the area. */
  readonly state: string;
  readonly basis: StayBasis;
  /** The State that issued the permit or visa; empty where it was not named. */
  readonly issuer: string;
  readonly source: StaySource;
  readonly line: number | undefined;
}

/** A row that could not be used, and why; nothing of it is counted. */
export interface RejectedRow {
  readonly row: StayRow;
  readonly line: number | undefined;
  readonly reason: RejectionReason;
  /** What was written where the row cannot be used, for the text of the reason. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Why a row was rejected. */
export type RejectionReason =
  | 'schengen.stay.row.entry-missing'
  | 'schengen.stay.row.date-unreadable'
  | 'schengen.stay.row.no-such-day'
  | 'schengen.stay.row.word-unknown'
  | 'schengen.stay.row.third-day'
  | 'schengen.stay.row.exit-missing'
  | 'schengen.stay.row.exit-before-entry'
  | 'schengen.stay.row.entry-after-question'
  | 'schengen.stay.row.state-unknown'
  | 'schengen.stay.row.basis-unknown'
  | 'schengen.stay.row.source-unknown'
  | 'schengen.stay.row.columns'
  | 'schengen.stay.row.heading-unknown';

/** What to know about the days of a stay, or about the answer as a whole. */
export type StayRemarkCode =
  | 'schengen.stay.open'
  | 'schengen.stay.overlap'
  | 'schengen.stay.repeated'
  | 'schengen.stay.residence-permit'
  | 'schengen.stay.long-stay-visa'
  | 'schengen.stay.local-border-traffic'
  | 'schengen.stay.permit-elsewhere'
  | 'schengen.stay.permit-not-of-member'
  | 'schengen.stay.outside'
  | 'schengen.stay.before-membership'
  | 'schengen.stay.before-rule'
  | 'schengen.stay.own-records-only'
  | UndecidedReason;

/** Why days may or may not count; while such a stay lies in the window, no figure is given for certain. */
export type UndecidedReason = 'schengen.stay.open-border-state' | 'schengen.stay.family-member';

/** A remark on one stay, or on all. */
export interface StayRemark {
  readonly code: StayRemarkCode;
  /** The stay, by its number in {@link History.stays}; undefined for a remark on all. */
  readonly stay: number | undefined;
}

/** Somebody's travel history, ready for questions. */
export interface History {
  /** The stays that were understood, in the order given, each once. */
  readonly stays: readonly Stay[];
  readonly rejected: readonly RejectedRow[];
  readonly remarks: readonly StayRemark[];
  /** Days that count for certain. */
  readonly days: DaySet;
  /** Days of which it is undecided whether they count. */
  readonly undecided: DaySet;
  /** Why they are undecided. */
  readonly undecidedReasons: readonly UndecidedReason[];
  /** Days spent in other States on a permit or long-stay visa: a counter of its own (CISA Art. 21(1), (2a)). */
  readonly elsewhere: DaySet;
  /**
   * `information` where own crossing records are all that the figures come from: other routes are unknown, and they cannot
   * support a refusal. `evidence` otherwise.
   */
  readonly standing: 'evidence' | 'information';
}

/** Why a figure is not given: days that may or may not count, or rows of which nothing is known. */
type UndeterminedReason = UndecidedReason | 'schengen.stay.rows-rejected';

/** A value, or the reason why it is undetermined. */
export type Decided<T> = T | { readonly undetermined: UndeterminedReason };

/** Whether an answer is a value. */
export const isDecided = <T>(answer: Decided<T>): answer is T =>
  typeof answer !== 'object' || answer === null || !('undetermined' in answer);
