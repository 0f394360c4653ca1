import { addDays, type CivilDate, civilDate, dateParts, daysInMonth } from '@amirani/core';

/** Months after the certificate at which skill is measured again (specification of the academy, A5). */
export const retestMonths = [1, 3, 6] as const;

/** How long before its day a retest may be sat, and after how many days it is late. */
export const retestWindow = { before: 7, after: 14 } as const;

/** One retest, and how it stands on a day. */
export interface Retest {
  readonly month: number;
  readonly on: CivilDate;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly state: 'ahead' | 'open' | 'late' | 'done';
  readonly doneOn?: CivilDate;
}

/** The same day so many months later; the last day of the month where there is no such day. */
export const monthsLater = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return civilDate(y, m, Math.min(day, daysInMonth(y, m))) ?? date;
};

/**
 * The retests of a certificate as they stand on a day. Each measured sitting counts for the earliest retest that was open or late
 * then and not done; one that is late stays open, since late is better than never, and nothing is withdrawn by it (R73).
 */
export const retestsOf = (
  certifiedOn: CivilDate,
  measuredOn: readonly CivilDate[],
  today: CivilDate,
): readonly Retest[] => {
  const sat = measuredOn.filter((day) => day > certifiedOn && day <= today).sort();
  let used = 0;
  return retestMonths.map((month) => {
    const on = monthsLater(certifiedOn, month);
    const [from, until] = [addDays(on, -retestWindow.before), addDays(on, retestWindow.after)];
    while (used < sat.length && (sat[used] ?? from) < from) used += 1;
    const doneOn = sat[used];
    if (doneOn !== undefined) {
      used += 1;
      return { month, on, from, until, state: 'done', doneOn };
    }
    return {
      month,
      on,
      from,
      until,
      state: today < from ? 'ahead' : today > until ? 'late' : 'open',
    };
  });
};
