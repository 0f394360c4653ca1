import { barOf, figureText, intervalText } from '@amirani/academy/programme/figures';
import type { Language } from '@amirani/core/languages';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { Programme, ProgrammeReading } from '../api/types.ts';
import { IndicatorBar } from './indicator-bar.tsx';

type Indicator = Programme['indicators'][number];

/** Shapes of the states of a reading. */
export const readingShapes: Readonly<Record<ProgrammeReading['state'], Verdict>> = {
  met: 'met',
  reached: 'attention',
  open: 'not-checked',
  below: 'obstacle',
  unknown: 'aborted',
};

/** What an indicator says, in words of a language; what is withheld or unknown is said by the caller. */
export interface IndicatorTexts {
  readonly before: string;
  readonly now: string | undefined;
  readonly interval: string;
  readonly target: string;
  readonly people: string;
}

/** A reading beside its indicator as texts. */
export const indicatorTexts = (
  { kind, target }: Indicator,
  reading: ProgrammeReading | undefined,
  language: Language,
): IndicatorTexts => {
  const { now, baseline, people } = reading ?? {};
  return {
    before: baseline === undefined ? '' : figureText(kind, baseline.value, language),
    now: now === undefined ? undefined : figureText(kind, now.value, language),
    interval: now === undefined ? '' : intervalText(kind, now, language),
    target: figureText(kind, target, language),
    people: people === undefined ? '' : String(people),
  };
};

/** The bar of a reading; empty without a value. */
export const ReadingBar = ({
  indicator,
  reading,
}: {
  readonly indicator: Indicator;
  readonly reading: ProgrammeReading | undefined;
}) =>
  reading?.now === undefined ? null : (
    <IndicatorBar places={barOf(indicator.target, reading.now, reading.baseline?.value)} />
  );
