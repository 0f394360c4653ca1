import type { CivilDate } from '@amirani/core';

/** A day with all parts known; undefined for other texts of a zone. */
export const wholeDate = (value: string | undefined): CivilDate | undefined => {
  if (value === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const text = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(text)) ? undefined : (text as CivilDate);
};
