/** What can be wrong with a table of calls, or with a row of it. */
export type CallFault =
  | 'network.call.empty'
  | 'network.call.column-missing'
  | 'network.call.columns'
  | 'network.call.quote'
  | 'network.call.number-missing'
  | 'network.call.number-rounded'
  | 'network.call.two-numbers'
  | 'network.call.start-shape'
  | 'network.call.start-ambiguous'
  | 'network.call.zone-mixed'
  | 'network.call.duration-shape'
  | 'network.call.self'
  | 'network.call.duplicate';

/**
 * A row without a valid call. Its content is not repeated, because the authorisation may not cover it. Row 0 is the table as a
 * whole.
 */
export interface CallProblem {
  readonly code: CallFault;
  readonly row: number;
  /** The column that is meant, or its name where it is missing. */
  readonly column?: string;
}
