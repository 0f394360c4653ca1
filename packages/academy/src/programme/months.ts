import type { CivilDate } from '@amirani/core';

const parts = (month: string): readonly [year: number, month: number] => [
  Number(month.slice(0, 4)),
  Number(month.slice(5, 7)),
];

/** The number of the month of a programme in which a day lies: 1 for its first; 0 or less before it. */
export const monthNumber = (start: string, day: CivilDate): number => {
  const [[year, month], [ownYear, ownMonth]] = [parts(start), parts(day)];
  return (ownYear - year) * 12 + ownMonth - month + 1;
};

/** The calendar month, `2026-11`, of a month number of the programme. */
export const calendarMonth = (start: string, number: number): string => {
  const [year, month] = parts(start);
  const index = year * 12 + month - 1 + number - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};
