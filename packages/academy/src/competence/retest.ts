import { addDays, type CivilDate, civilDate, dateParts, daysInMonth } from '@amirani/core';

/** Months after the certificate at which skill is measured again (specification of the academy, A5). */
export const retestMonths = [1, 3, 6] as const;

/** How long before its day a retest may be sat, and after how many days it is late. */
export const retestWindow = { before: 7, after: 14 } as const;

/** One retest, and its state on a day. */
export interface Retest {
  readonly month: number;
  readonly on: CivilDate;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** `late` until the next one opens, `missed` from then on. */
  readonly state: 'ahead' | 'open' | 'late' | 'missed' | 'done';
  readonly doneOn?: CivilDate;
}

/** Adds months to a day; the last day of the month if the date does not exist. */
export const monthsLater = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return civilDate(y, m, Math.min(day, daysInMonth(y, m))) ?? date;
};

/**
 * The state of a certificate's retests on a day. The first measured sitting from a week before a retest until the next one
 * opens is that retest, so that no sitting counts twice. A missed retest withdraws nothing (R73).
 */
export const retestsOf = (
  certifiedOn: CivilDate,
  measuredOn: readonly CivilDate[],
  today: CivilDate,
): readonly Retest[] => {
  const opens = retestMonths.map((month) =>
    addDays(monthsLater(certifiedOn, month), -retestWindow.before),
  );
  return retestMonths.map((month, at) => {
    const on = monthsLater(certifiedOn, month);
    const [from, until] = [opens[at] ?? on, addDays(on, retestWindow.after)];
    const next = opens[at + 1];
    const [doneOn] = measuredOn
      .filter((day) => day >= from && day <= today && (next === undefined || day < next))
      .sort();
    const plan = { month, on, from, until };
    if (doneOn !== undefined) return { ...plan, state: 'done', doneOn };
    if (today < from) return { ...plan, state: 'ahead' };
    if (next !== undefined && today >= next) return { ...plan, state: 'missed' };
    return { ...plan, state: today > until ? 'late' : 'open' };
  });
};
