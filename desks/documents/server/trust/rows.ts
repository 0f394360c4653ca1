import type { TrustListRow } from '../sql/tables.gen.ts';

/** A row of `document.trust_list` without its bytes. */
export interface ListRow extends Omit<TrustListRow, 'content' | 'reason'> {
  readonly bytes: number;
}
