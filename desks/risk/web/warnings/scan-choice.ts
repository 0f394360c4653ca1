import type { CivilDate } from '@amirani/core';
import { levelsOf } from '@amirani/risk/indicators';
import { periodOf } from '@amirani/risk/series';
import type { RiskDataset, RiskDetectionSettings } from '../../api/types.ts';
import { firstDayOfLabel } from '../first-day.ts';
import { type JudgedSpan, judgedFrom } from './judged-span.ts';

/** What is chosen before a scan; the rest is usual. */
export interface ScanChoice {
  readonly span: JudgedSpan;
  readonly baseline: 'by-history' | 'regime-aware';
  readonly control: RiskDetectionSettings['control'];
  /** A data set of effort. */
  readonly effort: string | undefined;
}

/** Periods that the baseline which is aware of regimes needs before it says anything. */
const REGIME_MONTHS = 24;

/**
 * What is usual for a data set. Months of flows change regime, and stock methods warn of them in a fifth of all months: there the
 * baseline that is aware of regimes is the usual one, where the history carries it (docs/reference/detection.md).
 */
export const usualChoice = ({
  frequency,
  latest,
}: Pick<RiskDataset, 'frequency' | 'latest'>): ScanChoice => {
  const months =
    frequency !== 'month' || latest === undefined
      ? 0
      : periodOf(firstDayOfLabel(latest.last) as CivilDate, 'month') -
        periodOf(firstDayOfLabel(latest.first) as CivilDate, 'month') +
        1;
  return {
    span: 'latest',
    baseline: months > REGIME_MONTHS ? 'regime-aware' : 'by-history',
    control: 'levels',
    effort: undefined,
  };
};

/** Baselines that can be chosen: of quarters and years none is aware of regimes. */
export const baselinesOf = (
  frequency: RiskDataset['frequency'],
): readonly ScanChoice['baseline'][] =>
  frequency === 'quarter' || frequency === 'year' ? ['by-history'] : ['by-history', 'regime-aware'];

/** The settings of a scan, as they are kept with what it finds. */
export const settingsOf = (
  dataset: Pick<RiskDataset, 'frequency' | 'latest' | 'dimensions'>,
  { span, baseline, control, effort }: ScanChoice,
): RiskDetectionSettings => {
  const from = judgedFrom(dataset, span);
  return {
    method: baseline,
    options: {},
    where: {},
    share: 0.05,
    floor: 5,
    control,
    levels: levelsOf(dataset.dimensions).map((level) => [...level]),
    ...(effort === undefined ? {} : { effort }),
    ...(from === undefined ? {} : { from }),
  };
};
