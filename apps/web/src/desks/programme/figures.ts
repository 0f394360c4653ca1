import type { Programme, ProgrammeReading } from '@amirani/contract/programme';

type Kind = Programme['indicators'][number]['kind'];
type Figure = NonNullable<ProgrammeReading['now']>;

const units: Readonly<Record<Kind, 'count' | 'd-prime' | 'share'>> = {
  ...{ 'sessions-held': 'count', attendances: 'count', 'training-days': 'count' },
  ...{ 'deliverables-accepted': 'share', 'people-assessed': 'count' },
  ...{ 'skill-after': 'd-prime', 'skill-gain': 'd-prime', certified: 'share' },
  ...{ 'retention-1': 'share', 'retention-3': 'share', 'retention-6': 'share' },
  'referrals-made': 'share',
};

/** What an indicator is in: a count, a d' or a share. */
export const unitOf = (kind: Kind): 'count' | 'd-prime' | 'share' => units[kind];

/** A value in the unit of its indicator, as a language writes numbers: `2.33`, `2,33`, `71,8 %`. */
export const figureText = (kind: Kind, value: number, language: string): string => {
  const unit = units[kind];
  const [number, decimals] =
    unit === 'share' ? [value * 100, 1] : [value, unit === 'd-prime' ? 2 : 0];
  const [whole = '', part] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
  const sign = Number(number.toFixed(decimals)) < 0 ? '\u2212' : '';
  const text = `${sign}${grouped}${part === undefined ? '' : `${language === 'en' ? '.' : ','}${part}`}`;
  return unit === 'share' ? `${text}\u00A0%` : text;
};

/** The ends of an interval; empty where everything is counted. */
export const intervalText = (kind: Kind, { low, high }: Figure, language: string): string =>
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

/** Places on a scale from nothing to a tenth above the largest of them. */
export const barOf = (
  target: number,
  { value, low = value, high = value }: Figure,
  before: number | undefined,
): BarPlaces => {
  const most = Math.max(target, high, before ?? 0, 1e-9) * 1.1;
  const place = (of: number): number => Math.min(1, Math.max(0, of / most));
  return {
    ...{ low: place(low), high: place(high), value: place(value), target: place(target) },
    before: before === undefined ? undefined : place(before),
  };
};
