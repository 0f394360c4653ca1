import type { Page, PageBlock } from './page.ts';

/** What a course adds to the notes that all trainers have. */
interface OwnNotes {
  /** What has to be there before Monday. */
  readonly prepare: readonly string[];
  /** Questions after a block, beside those that every course has. */
  readonly debrief: readonly string[];
  /** Errors that trainees make in this field: the error, and what helps. */
  readonly errors: readonly (readonly [error: string, help: string])[];
}

/** Pages that are the same in every course, so that nobody learns two versions of a right or of a rule. */
export interface CommonText {
  readonly hintNotice: string;
  /** What is never evidence, who is sent where, and what the course adds. */
  readonly rights: (own: readonly PageBlock[]) => Page;
  /** How the officer is measured. */
  readonly measure: Page;
  readonly trainer: (own: OwnNotes) => readonly Page[];
}
