import { parse } from 'mrz';
import { parseMRZ } from 'mrz-fast';

/** A place that a peer reports, with the reported characters, if any. */
interface PeerRange {
  readonly start: number;
  readonly end: number;
  readonly raw?: string | undefined;
}

/** One field or check digit as a peer reports it. */
export interface PeerDetail {
  readonly field: string | null;
  readonly value: string | null;
  readonly valid: boolean;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly PeerRange[];
}

/** What a peer makes of a zone. */
export interface PeerReading {
  readonly format: string;
  readonly details: readonly PeerDetail[];
  readonly valid: boolean;
}

/** npm `mrz` 5.0.2, given the lines as its README shows. Throws for what it does not take for a zone. */
export const npmMrz = (lines: readonly string[]): PeerReading => parse([...lines]);

/** npm `mrz-fast` 1.0.9; two lines of 44 characters only. */
export const npmMrzFast = (lines: readonly string[]): PeerReading =>
  parseMRZ([lines[0] ?? '', lines[1] ?? '']);
