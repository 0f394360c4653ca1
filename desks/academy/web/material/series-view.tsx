import type { CountSeries, SeriesMaterial } from '@amirani/scenario/items';
import { besideTexts, indicatorTexts } from '@amirani/web/src/texts/academy.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import {
  firstDayOfLabel,
  SeriesChart,
  type SeriesShown,
  SeriesTable,
  usePeriodText,
} from '@desk/risk/web/parts.ts';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { useOpenedDetails } from './opened-part.ts';
import { SaidList } from './said-list.tsx';

/** Counts by period with the periods asked about, what lies beside them, and what the unit has noted. */
export const SeriesView = ({ material }: { readonly material: SeriesMaterial }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const periodText = usePeriodText();
  const { series, asked, beside, notes, said } = material;
  const shown = useMemo(() => shownOf(series), [series]);
  const others = useMemo(
    () => beside.map((one) => ({ what: one.what, title: titleOf(i18n, one), shown: shownOf(one) })),
    [beside, i18n],
  );
  const title = titleOf(i18n, series);
  const box = useRef<HTMLDivElement>(null);
  useOpenedDetails(box);
  return (
    <div ref={box} className="stack">
      <header className="item-head">
        <h2>{title}</h2>
        <p>
          <Trans>
            Asked about: <strong>{periodText(asked[0])}</strong> to{' '}
            <strong>{periodText(asked[1])}</strong>
          </Trans>
        </p>
      </header>
      <SaidList title={<Trans>What the unit has noted</Trans>} said={notes} />
      <SaidList title={<Trans>What is said of it</Trans>} said={said} />
      <SeriesChart shown={shown} label={title} height={260} start={asked[0]} />
      <SeriesTable shown={shown} caption={title} />
      <div className="beside-series">
        {others.map((one) => (
          <section key={`${one.what} ${one.title}`} className="stack">
            <h3>
              {i18n._(besideTexts[one.what])} <span className="soft">{one.title}</span>
            </h3>
            <SeriesChart
              shown={one.shown}
              label={`${i18n._(besideTexts[one.what])}, ${one.title}`}
              height={150}
              start={asked[0]}
            />
            <SeriesTable shown={one.shown} caption={`${t`Beside it`}: ${one.title}`} />
          </section>
        ))}
      </div>
    </div>
  );
};

/** What is counted and where, in words where there are any. */
const titleOf = (i18n: I18n, { key }: CountSeries): string =>
  Object.values(key)
    .map((member) => say(i18n, indicatorTexts, member))
    .join(' · ');

/** Counts alone: no band and no alarm, since to judge is what is asked. */
const shownOf = ({ points }: CountSeries): SeriesShown => ({
  points: points.map(({ period, cell }) => ({
    period,
    first: firstDayOfLabel(period),
    status: typeof cell === 'number' ? 'reported' : cell,
    count: typeof cell === 'number' ? cell : undefined,
  })),
  changes: [],
  vintages: [],
  forecast: [],
});
