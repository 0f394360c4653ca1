import { compareCounts } from '../../indicators/index.ts';
import type { SpanCount } from '../periods.ts';
import { percentText } from '../words.ts';
import type { Composer } from './part.ts';

/** A change in words, with its interval: a percentage only where both counts are large enough for one. */
export const changeText = (
  { language, say, number }: Composer,
  now: SpanCount,
  before: SpanCount,
): string => {
  // A lower bound compared with anything says nothing.
  if (now.status !== 'known' || before.status !== 'known') return say('product.change-none');
  const { ratio, percent } = compareCounts({ count: now.count }, { count: before.count });
  const { value, low = 0, high } = ratio ?? { value: null, high: null };
  if (value === null) return say('product.change-none');
  const times = (of: number | null): string => (of === null ? '∞' : number(of, 1));
  const share = (of: number | null): string =>
    of === null ? '∞' : percentText((of - 1) * 100, language, true);
  return percent === undefined
    ? say('product.change-detail', {
        before: number(before.count),
        times: times(value),
        low: times(low),
        high: times(high),
      })
    : say('product.change-percent', {
        before: number(before.count),
        percent: percentText(percent, language, true),
        low: share(low),
        high: share(high),
      });
};

/** A change for a table: the percentage, or the difference where one count is too small for one. */
export const changeShort = (
  { language, number }: Composer,
  now: SpanCount,
  before: SpanCount,
): string => {
  if (now.status !== 'known' || before.status !== 'known') return '–';
  const { percent, difference } = compareCounts({ count: now.count }, { count: before.count });
  if (percent !== undefined) return percentText(percent, language, true);
  return difference > 0 ? `+${number(difference)}` : number(difference);
};
