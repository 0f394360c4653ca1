import type { CivilDate } from '@amirani/core';
import { wholeDate } from '../check/whole-date.ts';
import type { ChipVerification } from './examination.ts';

/** The date of issue in DG12 (Doc 9303-10, 4.7.12), without a check of its hash, or undefined. */
export const dateOfIssueIn = (
  chip: Pick<ChipVerification, 'contents'> | undefined,
): CivilDate | undefined =>
  wholeDate(chip?.contents.DG12?.values.find(({ name }) => name === 'dateOfIssue')?.value);

/** The same, and undefined where DG12 is not the one that was signed: nothing is concluded from such a date. */
export const signedDateOfIssueIn = (
  chip: Pick<ChipVerification, 'contents' | 'checks'> | undefined,
): CivilDate | undefined =>
  chip?.checks.some(({ name, result }) => name === 'dg12.hash' && result === 'failed') === true
    ? undefined
    : dateOfIssueIn(chip);
