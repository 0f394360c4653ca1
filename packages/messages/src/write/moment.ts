/**
 * Dates and times as the messages write them. Input is `2026-01-31` or `2026-01-31T22:05`; where a part is
 * absent the result is empty, and a sender leaves the component out.
 */

/** `260131` (formats 101 and UNB). */
export const compactDate = (at: string | undefined): string => {
  const { year, month, day } = split(at);
  return year === '' ? '' : year.slice(2) + month + day;
};

/** `20260131` (format 102). */
export const longDate = (at: string | undefined): string => {
  const { year, month, day } = split(at);
  return year + month + day;
};

/** `310126` (PNRGOV TVL, RCI, DAT). */
export const dayFirstDate = (at: string | undefined): string => {
  const { year, month, day } = split(at);
  return year === '' ? '' : day + month + year.slice(2);
};

/** `31JAN26` (DOCS, DOCO, INFT). */
export const airlineDate = (at: string | undefined): string => {
  const { year, month, day } = split(at);
  return year === '' ? '' : day + (months[Number(month) - 1] ?? '') + year.slice(2);
};

/** `2205`, or empty where only a date is known. */
export const timeOf = (at: string | undefined): string => {
  const match = /T(\d{2}):(\d{2})/.exec(at ?? '');
  return match === null ? '' : `${match[1] ?? ''}${match[2] ?? ''}`;
};

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

const split = (at: string | undefined): { year: string; month: string; day: string } => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(at ?? '');
  return { year: match?.[1] ?? '', month: match?.[2] ?? '', day: match?.[3] ?? '' };
};
