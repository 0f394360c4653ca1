/** A claim of the project that is too long to check on every test run. */
export interface Proof {
  /** Also the name of its record in `docs/proofs/`. */
  readonly name: string;
  /** Why it cannot be run on this machine; then it is skipped, and its record stays as it is. */
  readonly absent?: () => string | undefined;
  /** Runs at full size. `result` goes into the record as it is. */
  readonly run: () => Promise<{ readonly passed: boolean; readonly result: unknown }>;
}
