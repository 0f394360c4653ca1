import { parsePeriodLabel } from '@amirani/risk/series';

/** The first day of a period as text: `2026-W47` to `2026-11-16`; the text itself where it is none. */
export const firstDayOfLabel = (period: string): string => {
  const label = parsePeriodLabel(period);
  if (!label.ok) return period;
  const { value } = label;
  return value.kind === 'day' ? value.day : value.kind === 'week' ? value.monday : value.first;
};
