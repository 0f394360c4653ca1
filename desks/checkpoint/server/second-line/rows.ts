import type { BlindView, CaseNote } from '../../api/types.ts';

/** Current assignee of a case. */
export interface TakenRow {
  readonly check_id: string;
  readonly taken_by: string;
  readonly at: Date;
}

/** A row of `checkpoint.case_note`. */
export interface NoteRow {
  readonly id: string;
  readonly check_id: string;
  readonly about: CaseNote['about'];
  readonly text: string;
  readonly written_by: string;
  readonly at: Date;
}

/** A row of `checkpoint.blind_view`. */
export interface ViewRow {
  readonly id: string;
  readonly check_id: string;
  readonly view: BlindView['view'];
  readonly reason: string;
  readonly given_by: string;
  readonly at: Date;
}

/** A row of `checkpoint.refusal`, without which help was asked for: that goes in and is not read here. */
export interface RefusalRow {
  readonly check_id: string;
  readonly step: number;
  readonly verdict: string;
  readonly grounds: readonly string[];
  readonly reason: string;
  readonly help_asked: boolean;
  readonly proposed_by: string;
  readonly at: Date;
}

/** A row of `checkpoint.blind_case`. */
export interface BlindCaseRow {
  readonly id: string;
  readonly presented: Readonly<Record<string, string>>;
  readonly examination: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly flight: string | null;
}

/** A note as the contract shows it. */
export const noteOf = ({ id, about, text, written_by, at }: NoteRow): CaseNote => ({
  ...{ id, about, text },
  by: written_by,
  at: at.toISOString(),
});

/** A view as the contract shows it. */
export const viewOf = ({ id, view, reason, given_by, at }: ViewRow): BlindView => ({
  ...{ id, view, reason },
  by: given_by,
  at: at.toISOString(),
});
