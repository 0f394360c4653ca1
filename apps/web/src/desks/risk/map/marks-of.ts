import type { RiskWarning } from '@amirani/contract/risk';

/** How many open warnings concern each member that a map can show: sections, crossing points, routes. */
export const warningsByPlace = (
  warnings: readonly Pick<RiskWarning, 'key'>[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of warnings)
    for (const dimension of ['section', 'bcp', 'route']) {
      const place = key[dimension];
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return counts;
};
