import type { Citation } from '@amirani/core';

/** Where a table of codes comes from and how long it may be trusted without another look. */
export interface TableOrigin {
  /** First day on which the table applies. */
  readonly from: string;
  readonly source: string;
  /** Day on which the codes were last compared with their source. */
  readonly checkedOn: string;
  /** After this day the interface shows the table as stale. */
  readonly staleAfter: string;
  /** The rule that the table serves. `verifiedOn` is absent: no data protection officer has signed it yet. */
  readonly rules: readonly Citation[];
}

/** Directive (EU) 2016/681 Art. 6(1): what Annex I does not list is deleted upon receipt. */
export const beyondAnnexI: Citation = { act: 'Directive (EU) 2016/681', article: 'Art. 6(1)' };

/** Directive (EU) 2016/681 Art. 13(4): data revealing belief, health and the like are deleted at once. */
export const sensitiveData: Citation = { act: 'Directive (EU) 2016/681', article: 'Art. 13(4)' };
