/** A claim of the project that is too long to check on every test run. */
export interface Proof {
  /** Also the name of its record in `docs/proofs/`. */
  readonly name: string;
  /** Runs at full size. `result` goes into the record as it is. */
  readonly run: () => Promise<{ readonly passed: boolean; readonly result: unknown }>;
}
