import { type CivilDate, err, ok, type Result } from '@amirani/core';
import type { RatedAssessment } from '../assess.ts';
import type { Direction, Horizon, ImpactLevel } from '../scales.ts';

/** A risk as the register knows it. */
export interface Risk {
  readonly id: string;
  readonly title: string;
  readonly horizon: Horizon;
  readonly owner: string;
  readonly sections?: readonly string[];
  readonly routes?: readonly string[];
}

/** Another rating than the tables give: a person's, with the reason. */
export interface Override {
  readonly rating: ImpactLevel;
  readonly by: string;
  readonly reason: string;
}

/** One state of a risk in its history. */
export interface RegisterRow {
  readonly assessment: RatedAssessment;
  readonly direction: Direction;
  readonly author: string;
  /** Why the rating is another than before; needed wherever it is. */
  readonly reason?: string | undefined;
  readonly override?: Override | undefined;
}

/** A risk with its history, oldest first. Nothing in it is changed or taken out: a later row supersedes. */
export interface RegisterEntry {
  readonly risk: Risk;
  readonly history: readonly RegisterRow[];
}

/** Why a row cannot be added. */
export type RegisterFault =
  | 'ciram.register.no-author'
  | 'ciram.register.no-reason'
  | 'ciram.register.no-rating'
  | 'ciram.register.backdated';

/** The rating that stands: the override, else that of the tables. */
export const ratingOf = ({ override, assessment }: RegisterRow): ImpactLevel | undefined =>
  override?.rating ?? assessment.result?.rating;

/** Adds a row. A rating that changes has an author and a reason, and no row is put before another. */
export const addRow = (
  entry: RegisterEntry,
  row: RegisterRow,
): Result<RegisterEntry, RegisterFault> => {
  const faults: RegisterFault[] = [];
  const last = entry.history.at(-1);
  const rating = ratingOf(row);
  if (isBlank(row.author) || (row.override && isBlank(row.override.by)))
    faults.push('ciram.register.no-author');
  if (rating === undefined) faults.push('ciram.register.no-rating');
  const changed = last !== undefined && rating !== ratingOf(last);
  if ((changed && isBlank(row.reason)) || (row.override && isBlank(row.override.reason)))
    faults.push('ciram.register.no-reason');
  if (last !== undefined && row.assessment.on < last.assessment.on)
    faults.push('ciram.register.backdated');
  return faults.length === 0 ? ok({ ...entry, history: [...entry.history, row] }) : err(...faults);
};

/** The row that held on a day: the last one made by then. */
export const rowOn = (entry: RegisterEntry, day: CivilDate): RegisterRow | undefined =>
  entry.history.findLast(({ assessment }) => assessment.on <= day);

/** A change of rating in the history of a risk. */
export interface RatingChange {
  readonly on: CivilDate;
  readonly from: ImpactLevel | undefined;
  readonly to: ImpactLevel | undefined;
  readonly author: string;
  readonly reason: string | undefined;
}

/** Every change of rating, oldest first; the first row changes from nothing. */
export const ratingChanges = ({ history }: RegisterEntry): readonly RatingChange[] =>
  history.flatMap((row, i) => {
    const before = history[i - 1];
    const [from, to] = [before && ratingOf(before), ratingOf(row)];
    const { author, reason, assessment } = row;
    return from === to ? [] : [{ on: assessment.on, from, to, author, reason }];
  });

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
