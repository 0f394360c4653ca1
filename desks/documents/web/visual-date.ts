import { civilDate } from '@amirani/core';

/** Months as pages of passports print them: English and French, cut to three letters and more. */
const months: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[yi]/,
  /^ju(ne?$|in)/,
  /^ju(ly?$|il)/,
  /^a(ug|o[uû])/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];

/**
 * A date as a page prints it, in the form in which dates are compared: `31.03.2026`, `31 MAR/MARS 2026`, `2026-03-31`. Day
 * before month, as Doc 9303-3, 3.8 has it. Undefined if invalid.
 */
export const readVisualDate = (text: string): string | undefined => {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso !== null) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, middle = '', year] = /^(\d{1,2})[\s./-]+(.+?)[\s./-]+(\d{4})$/.exec(plain) ?? [];
  const month = /^\d{1,2}$/.test(middle) ? Number(middle) : monthOf(middle);
  return month === undefined || year === undefined
    ? undefined
    : civilDate(Number(year), month, Number(day));
};

const monthOf = (text: string): number | undefined => {
  const [first = ''] = text.split(/[\s./-]+/);
  const at = months.findIndex((month) => month.test(first));
  return at < 0 ? undefined : at + 1;
};
