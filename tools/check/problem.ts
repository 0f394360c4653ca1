/** What a check found: where, and what is wrong in one sentence that says what to do. */
export interface Problem {
  /** `file` or `file:line`, relative to the repository. */
  readonly at: string;
  readonly text: string;
}
