import type { RiskWarning } from '../../api/types.ts';
import { isPlace } from './volumes.ts';

/** How many open warnings concern each member that a map can show: sections, crossing points, routes. */
export const warningsByPlace = (
  warnings: readonly Pick<RiskWarning, 'key'>[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of warnings)
    for (const [dimension, place] of Object.entries(key))
      if (isPlace(dimension)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
};
