import type { CivilDate } from '@amirani/core';

/** A day of which every part is known; other texts of a zone are none. */
export const wholeDate = (value: string | undefined): CivilDate | undefined => {
  if (value === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const text = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(text)) ? undefined : (text as CivilDate);
};
