import type { CivilDate } from '@amirani/core';
import type { VisaFacts } from './crossing.ts';

/** Whether a visa or permit may hold on a day, as far as its bearer's facts go: neither false, nor to come, nor run out. */
export const mayHold = (
  { genuine, validFrom, validUntil }: Pick<VisaFacts, 'genuine' | 'validFrom' | 'validUntil'>,
  on: CivilDate,
): boolean =>
  genuine !== false &&
  (validFrom === undefined || validFrom <= on) &&
  (validUntil === undefined || on <= validUntil);
