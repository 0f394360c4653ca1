/**
 * What a check of a document ended in, in the five words of BSI TR-03135-1, 3.5.2. `aborted` says that the
 * reading was cut off, and nothing about the document; `undetermined` that the check ran and could not
 * decide; `not-supported` that this document or this equipment does not have it.
 */
export const checkResults = [
  'successful',
  'failed',
  'undetermined',
  'not-supported',
  'aborted',
] as const;

/** One of {@link checkResults}. */
export type CheckResult = (typeof checkResults)[number];
