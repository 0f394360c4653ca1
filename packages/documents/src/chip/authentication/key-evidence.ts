import type { BytePlace } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';

/** What is known of the file that holds the key of a protocol. */
export type KeyEvidence =
  /** The document has no such file: neither given nor in EF.SOD, or given without such a key. */
  | { readonly state: 'none' }
  /** It is signed and was not given; `result` is what a check that needs it comes to. */
  | { readonly state: 'not-given'; readonly result: CheckResult }
  | {
      readonly state: 'given';
      /** Its hash is in a security object with a right signature. */
      readonly proven: boolean;
      /** The reading of the chip was cut off. */
      readonly aborted: boolean;
      readonly places: readonly BytePlace[];
    };
