import type { Language } from '@amirani/core/languages';
import type { Figure } from './reading.ts';
import type { IndicatorKind } from './words.ts';

/** What an indicator is in: a count, a d' or a share. */
const units: Readonly<Record<IndicatorKind, 'count' | 'd-prime' | 'share'>> = {
  'sessions-held': 'count',
  attendances: 'count',
  'training-days': 'count',
  'deliverables-accepted': 'share',
  'people-assessed': 'count',
  'skill-after': 'd-prime',
  'skill-gain': 'd-prime',
  certified: 'share',
  'retention-1': 'share',
  'retention-3': 'share',
  'retention-6': 'share',
  'referrals-made': 'share',
};

/**
 * A number as a language writes it, by own rules and no catalogue of the machine's, so that a report of today prints the same
 * bytes on the machine of tomorrow.
 */
export const numberText = (value: number, decimals: number, language: Language): string => {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
  const point = language === 'en' ? '.' : ',';
  const sign = Number(value.toFixed(decimals)) < 0 ? '\u2212' : '';
  return `${sign}${grouped}${part === undefined ? '' : `${point}${part}`}`;
};

/** A value in the unit of its indicator: a count, a d' with two decimals, a share in percent (`2.33`, `2,33`, `71,8 %`). */
export const figureText = (kind: IndicatorKind, value: number, language: Language): string => {
  const unit = units[kind];
  if (unit === 'count') return numberText(value, 0, language);
  return unit === 'd-prime'
    ? numberText(value, 2, language)
    : `${numberText(value * 100, 1, language)}\u00A0%`;
};

/** The ends of an interval; empty where everything is counted. */
export const intervalText = (
  kind: IndicatorKind,
  { low, high }: Figure,
  language: Language,
): string =>
  low === undefined || high === undefined
    ? ''
    : `${figureText(kind, low, language)} – ${figureText(kind, high, language)}`;

/** Where a figure lies on a scale from 0 to 1, beside its target and what it was before. */
export interface BarPlaces {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly target: number;
  readonly before: number | undefined;
}

/** Places on a scale that begins at nothing and ends a tenth above the largest of them. */
export const barOf = (
  target: number,
  { value, low = value, high = value }: Figure,
  before: number | undefined,
): BarPlaces => {
  const most = Math.max(target, high, before ?? 0, 1e-9) * 1.1;
  const place = (of: number): number => Number(Math.min(1, Math.max(0, of / most)).toFixed(4));
  return {
    low: place(low),
    high: place(high),
    value: place(value),
    target: place(target),
    before: before === undefined ? undefined : place(before),
  };
};
