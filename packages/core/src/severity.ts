/**
 * How much a diagnostic or finding matters to the person who reads it, least first.
 * `note`: worth knowing. `attention`: look at it. `obstacle`: something cannot go on as it is.
 */
export const severities = ['note', 'attention', 'obstacle'] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/** Negative when `a` matters less than `b`; for sorting. */
export const compareSeverity = (a: Severity, b: Severity): number =>
  severities.indexOf(a) - severities.indexOf(b);

/** The gravest of a list, or undefined when it is empty. */
export const worst = (list: readonly Severity[]): Severity | undefined =>
  severities.findLast((severity) => list.includes(severity));
