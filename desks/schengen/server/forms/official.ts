import type { Citation, CivilDate } from '@amirani/core';

/**
 * Wording that stands for the law before a traveller: which remedy there is, what a letter of the form means. It is in
 * our own words; somebody has to compare it with the act before it may be handed out.
 */
export interface OfficialText {
  readonly text: string;
  /** The acts that it speaks of, by article as far as it is known. */
  readonly source: string;
  /** Date and person of the comparison with the legal act. Undefined until it was compared. */
  readonly verifiedOn?: CivilDate;
  readonly verifiedBy?: string;
}

/** Whether somebody whose name is known compared the wording with its source. */
export const isVerified = ({ verifiedOn, verifiedBy }: OfficialText): boolean =>
  verifiedOn !== undefined && verifiedBy !== undefined && verifiedBy !== '';

/** Whether somebody compared the citation with the act itself: it names an article then, and the day. */
export const isCitationVerified = ({ article, verifiedOn }: Citation): boolean =>
  article !== '' && verifiedOn !== undefined;
