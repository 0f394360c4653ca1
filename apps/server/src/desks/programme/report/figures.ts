import type { Programme, ProgrammeReading } from '@amirani/contract/programme';
import { numberText } from './numbers.ts';
import type { ReportLanguage } from './texts/report-texts.ts';

type Indicator = Programme['indicators'][number];
type Figure = NonNullable<ProgrammeReading['now']>;

const units: Readonly<Record<Indicator['kind'], 'count' | 'd-prime' | 'share'>> = {
  ...{ 'sessions-held': 'count', attendances: 'count', 'training-days': 'count' },
  ...{ 'deliverables-accepted': 'share', 'people-assessed': 'count' },
  ...{ 'skill-after': 'd-prime', 'skill-gain': 'd-prime', certified: 'share' },
  ...{ 'retention-1': 'share', 'retention-3': 'share', 'retention-6': 'share' },
  'referrals-made': 'share',
};

/** A value of an indicator in its unit: a count, a d' with two decimals, a share in percent. */
export const valueText = (
  { kind }: Pick<Indicator, 'kind'>,
  value: number,
  language: ReportLanguage,
): string => {
  const unit = units[kind];
  if (unit === 'count') return numberText(value, 0, language);
  return unit === 'd-prime'
    ? numberText(value, 2, language)
    : `${numberText(value * 100, 1, language)}\u00A0%`;
};

/** The ends of an interval; empty where everything is counted. */
export const intervalText = (
  indicator: Pick<Indicator, 'kind'>,
  { low, high }: Figure,
  language: ReportLanguage,
): string =>
  low === undefined || high === undefined
    ? ''
    : `${valueText(indicator, low, language)} – ${valueText(indicator, high, language)}`;

/** Where interval, value, target and baseline lie on a scale from 0 to 1, for the bar beside a figure. */
export interface BarPlaces {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly target: number;
  readonly baseline: number | null;
}

/** Places on a scale that begins at nothing and ends a tenth above the largest of them. */
export const barOf = (
  { target }: Pick<Indicator, 'target'>,
  now: Figure,
  baseline: Figure | undefined,
): BarPlaces => {
  const { value, low = value, high = value } = now;
  const most = Math.max(target, high, baseline?.value ?? 0, 1e-9) * 1.1;
  const place = (of: number): number => Number(Math.min(1, Math.max(0, of / most)).toFixed(4));
  return {
    ...{ low: place(low), high: place(high), value: place(value), target: place(target) },
    baseline: baseline === undefined ? null : place(baseline.value),
  };
};
