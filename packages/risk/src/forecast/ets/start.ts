import { adjustSeason, seasonalFigure } from '../../decompose/classical.ts';
import type { EtsForm, EtsState } from './form.ts';

/**
 * A first state to begin the search from: seasons by the classical method, level and slope by a line through the first
 * values without season.
 * Source: Hyndman et al. (2002), as in `admissibleForms`, section 2.3.
 */
export const startingState = (y: Float64Array, period: number, form: EtsForm): EtsState => {
  const kind = form.season === 'M' ? 'multiplicative' : 'additive';
  const seasons =
    form.season === 'N'
      ? new Float64Array(0)
      : positiveFigure(seasonalFigure(y, period, kind), kind);
  const adjusted = form.season === 'N' ? y : adjustSeason(y, seasons, kind);
  const count = Math.min(Math.max(10, form.season === 'N' ? 10 : 2 * period), y.length);
  const mean = adjusted.subarray(0, count).reduce((sum, value) => sum + value, 0) / count;
  if (form.trend === 'N') return { level: mean, slope: 0, seasons };
  let above = 0;
  let below = 0;
  for (let i = 0; i < count; i++) {
    const x = i - (count - 1) / 2;
    above += x * (adjusted[i] as number);
    below += x * x;
  }
  const slope = below === 0 ? 0 : above / below;
  const level = mean - slope * ((count + 1) / 2);
  // Multiplied components cannot pass through zero.
  const needsPositive = form.error === 'M' || form.season === 'M';
  if (needsPositive && !(level > 0 && level + slope * y.length > 0))
    return { level: mean, slope: 0, seasons };
  return { level, slope, seasons };
};

const positiveFigure = (
  figure: Float64Array,
  kind: 'additive' | 'multiplicative',
): Float64Array => {
  if (kind === 'additive') return figure;
  const raised = figure.map((value) => Math.max(value, 0.01));
  const mean = raised.reduce((sum, value) => sum + value, 0) / raised.length;
  return raised.map((value) => value / mean);
};
