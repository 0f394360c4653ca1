import type { GateWord } from '@amirani/scenario/gate';

/** A decision that the server has acknowledged. */
export interface Acknowledged {
  readonly check: string;
  readonly key: string;
  readonly act: string;
  readonly by: string;
  /** The verdict shown to the person who decided. */
  readonly word: string;
  readonly grounds?: readonly string[];
  /** Hash of the entry that the journal was promised to have. */
  readonly receipt: string;
}

/** One verdict after the papers were given. */
export interface Judged {
  readonly exhibit: string;
  readonly check: string;
  readonly word: GateWord;
  readonly sources: readonly string[];
  readonly codes: readonly string[];
}

/** Milliseconds of one thing, and how often the line or the server was lost meanwhile. */
export interface Sample {
  readonly ms: number;
  readonly lost: number;
}

/** An attempt at a forbidden act, or a race: its kind, its result, and whether the result is right. */
interface Planted {
  readonly what: string;
  readonly came: string;
  readonly right: boolean;
}

/** What the officers know of their work when all is over: against it the server is held. */
export interface GateBook {
  readonly decisions: Acknowledged[];
  readonly judged: Judged[];
  readonly receipts: string[];
  readonly scans: Sample[];
  readonly facts: Sample[];
  readonly commits: Sample[];
  readonly planted: Planted[];
  readonly referrals: string[];
  /** Things that went as they should not have. */
  readonly surprises: string[];
}

/** An empty book. */
export const openBook = (): GateBook => ({
  decisions: [],
  judged: [],
  receipts: [],
  scans: [],
  facts: [],
  commits: [],
  planted: [],
  referrals: [],
  surprises: [],
});
