import type { Citation, CivilDate } from '@amirani/core';

/**
 * Reg. (EU) 2016/399 Art. 6(1): "... of a duration of no more than 90 days in any 180-day period, which entails
 * considering the 180-day period preceding each day of stay".
 */
export const stayLimit: {
  /** Most days of stay in a window. */
  readonly days: 90;
  /** Length of the window, the day itself included. */
  readonly window: 180;
  /** First day to which the rule applies; before it stood "three months in six from the first entry". */
  readonly since: CivilDate;
  readonly rule: Citation;
} = {
  days: 90,
  window: 180,
  since: '2013-10-18' as CivilDate,
  rule: {
    act: 'Reg. (EU) 2016/399',
    article: 'Art. 6(1)',
    version: '02016R0399-20251012',
  },
};
