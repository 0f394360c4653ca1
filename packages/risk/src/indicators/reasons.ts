import type { CivilDate } from '@amirani/core';

/** A reason of refusal and the days on which the standard form has it. */
export interface RefusalReason {
  readonly letter: string;
  readonly from: CivilDate;
  /** The last day; absent while it holds. */
  readonly to?: CivilDate | undefined;
  readonly source: string;
}

const form = 'Reg. (EU) 2016/399 Annex V Part B';

/**
 * The letters of the standard form, for tables of counts; `@amirani/schengen` has the condition of each letter. F read "three
 * months in six" until 17 October 2013 and "90 days in 180" since: one letter, two meanings, two rows. J came with the
 * Entry/Exit System (*not verified*).
 */
export const refusalReasons: readonly RefusalReason[] = [
  ...['A', 'B', 'C', 'D', 'E'].map((letter) => ({
    letter,
    from: '2006-10-13' as CivilDate,
    source: form,
  })),
  {
    letter: 'F',
    from: '2006-10-13' as CivilDate,
    to: '2013-10-17' as CivilDate,
    source: 'Reg. (EC) 562/2006 Annex V Part B',
  },
  { letter: 'F', from: '2013-10-18' as CivilDate, source: form },
  ...['G', 'H', 'I'].map((letter) => ({
    letter,
    from: '2006-10-13' as CivilDate,
    source: form,
  })),
  {
    letter: 'J',
    from: '2025-10-12' as CivilDate,
    source: `${form}, as amended by Reg. (EU) 2017/2225`,
  },
];

/** The letters on the form on a day, in its order. A series that spans a change has a break there. */
export const reasonsOn = (day: CivilDate): readonly RefusalReason[] =>
  refusalReasons.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
