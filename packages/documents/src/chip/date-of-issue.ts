import type { CivilDate } from '@amirani/core';
import { wholeDate } from '../check/whole-date.ts';
import type { ChipVerification } from './examination.ts';

/** The date of issue in DG12 (Doc 9303-10, 4.7.12), whatever its hash is; undefined where there is none. */
export const dateOfIssueIn = ({
  contents,
}: Pick<ChipVerification, 'contents'>): CivilDate | undefined =>
  wholeDate(contents.DG12?.values.find(({ name }) => name === 'dateOfIssue')?.value);

/** The same, and undefined where DG12 is not the one that was signed: nothing is concluded from such a date. */
export const signedDateOfIssueIn = ({
  contents,
  checks,
}: Pick<ChipVerification, 'contents' | 'checks'>): CivilDate | undefined =>
  checks.some(({ name, result }) => name === 'dg12.hash' && result === 'failed')
    ? undefined
    : dateOfIssueIn({ contents });
