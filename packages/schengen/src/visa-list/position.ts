import type { RuleRow } from '../data/rule-row.ts';

/** What the lists of Reg. (EU) 2018/1806 say of the nationals of a State while the row holds. */
export interface ListPosition extends RuleRow {
  /** ISO 3166-1 alpha-2, or the code of Doc 9303-3 section 5 for British nationals without full citizenship. */
  readonly state: string;
  /** Annex I: a visa is needed. Annex II: none for short stays. `open`: the list does not settle it. */
  readonly list: 'annex-i' | 'annex-ii' | 'open';
  /** Annex II: what the passport has to be. */
  readonly needs?: 'biometric' | 'sar-passport' | 'identity-number';
}
