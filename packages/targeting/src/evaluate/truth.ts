/** What a condition came to on the facts of a journey. Unknown never counts as met. */
export const truths = ['met', 'not-met', 'unknown'] as const;

/** One of {@link truths}. */
export type Truth = (typeof truths)[number];

/** Met where all are; not met where any is not; else unknown (Kleene's strong conjunction). Of none: met. */
export const allOf = (list: readonly Truth[]): Truth => {
  if (list.includes('not-met')) return 'not-met';
  return list.includes('unknown') ? 'unknown' : 'met';
};

/** Met where any is; unknown where one could be; else not met (Kleene's strong disjunction). Of none: not met. */
export const anyOf = (list: readonly Truth[]): Truth => {
  if (list.includes('met')) return 'met';
  return list.includes('unknown') ? 'unknown' : 'not-met';
};

/**
 * What a criterion came to on a journey: `marked` waits for a person; `undetermined` says that facts are missing to tell, and
 * is neither a mark nor a clearance. Marks have no score and no order.
 */
export type Outcome = 'marked' | 'not-marked' | 'undetermined';

/** Marked where everything that incriminates is met and nothing that exonerates is, or could be. */
export const outcomeOf = (when: Truth, unless: Truth): Outcome => {
  if (when === 'not-met' || unless === 'met') return 'not-marked';
  return when === 'met' && unless === 'not-met' ? 'marked' : 'undetermined';
};
