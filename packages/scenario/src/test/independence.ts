import type { Draw } from '../lists/draw.ts';
import { countGroups, sameRateP } from '../proof/statistics.ts';

/** The p-value of independence of being planted and an attribute, with counts made continuous by a draw. */
export const pValue = <One>(
  people: readonly One[],
  attribute: (one: One) => string,
  plant: (one: One) => boolean,
  smooth: Draw,
): number =>
  sameRateP(
    countGroups(people, attribute, plant),
    people.filter(plant).length / people.length,
    () => smooth.between(-500, 500) / 1000,
  );
