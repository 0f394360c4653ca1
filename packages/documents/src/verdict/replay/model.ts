import type { DocumentFinding } from '../../check/finding.ts';
import type { Examination } from '../examination.ts';
import type { Verdict } from '../model.ts';

/** The format of a replay file. */
export const REPLAY_FORMAT = 'amirani.replay/1';

/** How much of a replay file is read. */
export interface ReplayLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries together. */
  readonly totalBytes: number;
}

/** A few documents with pictures, and a trust store of many lists. */
export const DEFAULT_REPLAY_LIMITS: ReplayLimits = {
  fileBytes: 256 << 20,
  entries: 4096,
  entryBytes: 64 << 20,
  totalBytes: 256 << 20,
};

/** What was read of a replay file. */
export interface ReplayReading {
  /** Undefined where the file is not whole: a verdict on half of the evidence would be one on another examination. */
  readonly examination: Examination | undefined;
  /** The verdict that was stored with it, as it was stored. */
  readonly stored: Verdict | undefined;
  /** Every file of it has the digest that was written. */
  readonly intact: boolean;
  /** SHA-256 of the whole file in hex: what a journal keeps of it. */
  readonly digest: string;
  readonly findings: readonly DocumentFinding[];
}
