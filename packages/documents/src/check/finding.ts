import type { Citation, Finding } from '@amirani/core';

/** Where in the evidence something stands: a source by name (`EF.SOD`, `DG1`, a list's file name) and bytes of it. */
export interface BytePlace {
  readonly source: string;
  /** First byte, from 0. */
  readonly offset: number;
  /** How many bytes. */
  readonly length: number;
}

/**
 * A finding about a document's chip, trust or seal. The holder of the document adds the other parts of `Finding` of the core
 * (subject, instant, digests).
 */
export interface DocumentFinding<Code extends string = string>
  extends Pick<Finding, 'result' | 'severity'> {
  /** Dotted and stable; its texts live in catalogues. */
  readonly code: Code;
  readonly rule: Citation;
  /** What the text of the code names: an algorithm, a data group, a date, a state. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly places: readonly BytePlace[];
}
