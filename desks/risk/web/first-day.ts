import { firstDayOfLabel as firstDay, parsePeriodLabel } from '@amirani/risk/series';

/** The first day of a period as text: `2026-W47` to `2026-11-16`; other texts unchanged. */
export const firstDayOfLabel = (period: string): string => {
  const label = parsePeriodLabel(period);
  return label.ok ? firstDay(label.value) : period;
};
