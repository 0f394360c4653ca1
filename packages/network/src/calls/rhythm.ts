import type { Call } from './import/call.ts';

/** When a number is used: calls by day of the week (Monday first) and hour, on the clock of the records. */
export interface Rhythm {
  readonly calls: number;
  /** Seven rows of 24. */
  readonly byHour: readonly (readonly number[])[];
}

/** The rhythm of a number, or of all. */
export const rhythm = (calls: readonly Call[], number?: string): Rhythm => {
  const byHour = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  let count = 0;
  for (const call of calls) {
    if (number !== undefined && call.caller !== number && call.callee !== number) continue;
    const day = byHour[call.weekday];
    if (day === undefined) continue;
    day[call.hour] = (day[call.hour] ?? 0) + 1;
    count += 1;
  }
  return { calls: count, byHour };
};
