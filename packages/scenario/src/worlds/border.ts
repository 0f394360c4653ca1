import type { CivilDate } from '@amirani/core';
import { type RiskCell, weeklyCounts, weeksUntil } from '../risk/cells.ts';
import { drawPlants, LATELY } from '../risk/draw-plants.ts';
import { lastWeekOn } from '../risk/iso-week.ts';
import type { RiskPlant } from '../risk/plants.ts';
import { keyedStream } from './keyed-stream.ts';
import type { TrainingPlan } from './plan.ts';

/** Four years of weekly counts of one border, and what is planted in them. */
export interface WorldBorder {
  /** The last day that is counted. */
  readonly on: CivilDate;
  /** Labels of its weeks, oldest first. */
  readonly weeks: readonly string[];
  /** Onsets are in this many last weeks. */
  readonly lately: number;
  /** By place, week by week. */
  readonly cells: readonly RiskCell[];
  readonly plants: readonly RiskPlant[];
}

const WEEKS = 208;
/** Three times as busy as the border of the risk desk: with a count or two a week an onset cannot be detected. */
const BUSY = 3000;
/** Of a lesson, and of a week. */
const borders = { S: 2, M: 12, L: 12 } as const;

/** How many borders a world has counts of: they take a second each, and a class needs a dozen. */
export const bordersOf = ({ options: { size } }: TrainingPlan): number =>
  typeof size === 'string' ? borders[size] : borders.S;

/**
 * The counts of one border of a world, up to the last week that is over on its first day. Like everything in a world they
 * depend only on its seed, by separate streams, and are in none of its files. The author of the plants does not write the
 * detector: it is in `proof/items` and the risk desk.
 */
export const borderOf = ({ key, options }: TrainingPlan, number: number): WorldBorder => {
  const random = keyedStream(key, 'border', number);
  const plants = drawPlants(random.child('plants'));
  const weeks = weeksUntil(lastWeekOn(options.referenceDate), WEEKS);
  return {
    on: options.referenceDate,
    lately: LATELY,
    plants,
    weeks: weeks.map(({ label }) => label),
    cells: weeklyCounts(weeks, { plants, busy: BUSY, random: random.child('counts') }),
  };
};
