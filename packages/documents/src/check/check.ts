import type { DocumentFinding } from './finding.ts';
import type { CheckResult } from './result.ts';

/** One check of a document: a leaf of the TR-03135 tree, with the reasons for its result. */
export interface Check<Name extends string = string> {
  /** Dotted and stable: `sod.signature`, `dg1.hash`. */
  readonly name: Name;
  readonly result: CheckResult;
  readonly findings: readonly DocumentFinding[];
}
