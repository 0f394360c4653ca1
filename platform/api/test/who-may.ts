import type { Purpose, Role } from '../vocabulary.ts';

/** One sentence of the table: these roles, for these purposes, may do these operations, because of this rule. */
export interface Row {
  /** `anyone` without sign-in, `signed-in` any account, else roles. */
  readonly who: 'anyone' | 'signed-in' | readonly Role[];
  /** The purposes that may be stated; empty where the call reads nobody's data and asks for none. */
  readonly purposes: readonly Purpose[];
  /** Where the rule comes from. */
  readonly because: string;
  /** Ids of operations, parted by spaces. */
  readonly may: string;
}

/** First line and second line: the officers who see the traveller. */
export const border: readonly Role[] = ['border-officer', 'second-line-officer'];
/** The passenger data unit. */
export const analyst: readonly Role[] = ['pnr-analyst'];
export const overseer: readonly Role[] = ['data-protection-officer'];
/** Art. 6(2)(a) to (c) of Directive (EU) 2016/681, the closed list of R2. */
export const ofPnr: readonly Purpose[] = ['pnr-assessment', 'pnr-request', 'pnr-criteria'];

/** What a desk says of its operations, by hand from the law and its page, never from the contract. */
export interface WhoMay {
  readonly rows: readonly Row[];
  /** Operations that need a password given within the last 15 minutes, parted by spaces. */
  readonly freshPassword: string;
}
