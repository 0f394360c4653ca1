import type { CivilDate } from '@amirani/core';
import { countReading } from './counted.ts';
import { measuredReading } from './measured.ts';
import { monthNumber } from './months.ts';
import type { Indicator, Programme } from './programme.ts';
import type { Figure, Reading } from './reading.ts';
import { type PersonInField, type ProgrammeResults, peopleOf } from './results.ts';

/** The readings of all indicators of a programme on a day, in their order. The same results give the same, digit for digit. */
export const readingsOf = (
  programme: Programme,
  results: ProgrammeResults,
  on: CivilDate,
): readonly Reading[] => {
  const people = peopleOf(results, on);
  return programme.indicators.map((indicator) => readingOf(programme, indicator, people, on));
};

const readingOf = (
  programme: Programme,
  indicator: Indicator,
  people: readonly PersonInField[],
  on: CivilDate,
): Reading => {
  const known = countReading(programme, indicator, on) ?? measuredReading(indicator, people);
  const { baseline = stated(indicator.baseline), now } = known;
  const over = monthNumber(programme.start, on) > programme.months;
  return {
    ...known,
    indicator: indicator.id,
    state: stateOf(now, indicator.target, over),
    ...(baseline === undefined ? {} : { baseline }),
  };
};

const stated = (value: number | undefined): Figure | undefined =>
  value === undefined ? undefined : { value };

const stateOf = (now: Figure | undefined, target: number, over: boolean): Reading['state'] => {
  if (now === undefined) return 'unknown';
  const { value, low = value, high } = now;
  if (low >= target) return 'met';
  if (value >= target) return 'reached';
  return high === undefined ? (over ? 'below' : 'open') : high < target ? 'below' : 'open';
};
