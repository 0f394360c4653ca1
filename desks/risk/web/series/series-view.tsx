import { periodsPerYear } from '@amirani/risk/series';
import { riskMethodTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useMemo, useState } from 'react';
import type { RiskForecast, RiskNowcast, RiskSeries, RiskSeriesKey } from '../../api/types.ts';
import { SeriesChart } from '../charts/series-chart.tsx';
import { lastPeriods } from '../charts/series-points.ts';
import { SeriesTable } from '../charts/series-table.tsx';
import { useModelNumber } from '../charts/use-point-text.ts';
import { keyTitle } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';
import { type MethodOptions, MethodSettings } from './method-settings.tsx';
import { NowcastNote } from './nowcast-note.tsx';
import { shownOf } from './shown-of.ts';

type Method = NonNullable<RiskSeries['method']>;

const spans = ['1', '2', '5', 'all'] as const;
/** Fewest periods for a picture: two years are two points. */
const LEAST_SHOWN = 20;

/** A series as picture and table: bands, alarms, change points, vintages, and the forecast where there is one. */
export const SeriesView = ({
  dataset,
  seriesKey,
  method,
  forecast,
  period,
}: {
  readonly dataset: string;
  readonly seriesKey: RiskSeriesKey;
  /** The method whose bands are shown first. */
  readonly method?: Method | undefined;
  readonly forecast?: RiskForecast | undefined;
  /** The requested period: it is in the picture, with the cursor on it. */
  readonly period?: string | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState(method);
  const [options, setOptions] = useState<MethodOptions>({});
  const [isOpen, setOpen] = useState(false);
  const [span, setSpan] = useState<(typeof spans)[number]>();
  const query = useApi('showRiskSeries', {
    params: { dataset },
    body: { key: seriesKey, options, ...(chosen === undefined ? {} : { method: chosen }) },
  });
  const vintages = useApi('showRiskVintages', {
    params: { dataset },
    body: { key: seriesKey, periods: 60 },
  });
  const nowcast = useApi('nowcastRiskSeries', { params: { dataset }, body: { key: seriesKey } });
  const label = keyTitle(i18n, seriesKey, t`all together`);
  // An option that cannot be must not lock anybody out.
  if (query.error !== null && Object.keys(options).length > 0)
    return (
      <div className="stack">
        <ErrorState error={query.error} onRetry={() => setOptions({})} />
      </div>
    );
  return (
    <Fetched query={query} label={t`Loading the series…`}>
      {(series) => {
        const shown = span ?? spanWith(series, period);
        return (
          <section className="series-view" aria-label={label}>
            <div className="risk-choices">
              <ChoiceField
                label={t`Shown`}
                value={shown}
                choices={[
                  { id: '1', name: t`the last year` },
                  { id: '2', name: t`the last two years` },
                  { id: '5', name: t`the last five years` },
                  { id: 'all', name: t`everything` },
                ]}
                onChange={setSpan}
              />
              {series.methods.length === 0 ? null : (
                <ChoiceField
                  label={t`What is expected, by`}
                  value={series.method}
                  choices={series.methods.map((id) => ({
                    id,
                    name: say(i18n, riskMethodTexts, id),
                  }))}
                  onChange={(next) => {
                    setChosen(next);
                    setOptions({});
                  }}
                />
              )}
            </div>
            <MethodSettings
              key={series.method}
              series={series}
              given={options}
              isOpen={isOpen}
              onToggle={setOpen}
              onUse={setOptions}
            />
            <Picture
              series={series}
              forecast={forecast}
              before={vintages.data}
              nowcast={nowcast.data}
              length={
                shown === 'all' ? undefined : Number(shown) * periodsPerYear(series.frequency)
              }
              period={period}
              label={label}
            />
            <Words series={series} />
            <NowcastNote nowcast={nowcast.data} />
          </section>
        );
      }}
    </Fetched>
  );
};

/** The shortest span with the period in it: two years where one came for nothing older. */
const spanWith = (
  { points, frequency }: RiskSeries,
  period: string | undefined,
): (typeof spans)[number] => {
  const at = points.findIndex((point) => point.period === period);
  const back = at < 0 ? 0 : points.length - at;
  const perYear = periodsPerYear(frequency);
  const fitting = spans.filter(
    (years) => years !== 'all' && Number(years) > 1 && Number(years) * perYear >= LEAST_SHOWN,
  );
  return fitting.find((years) => back <= Number(years) * perYear) ?? 'all';
};

const Picture = ({
  series,
  forecast,
  before,
  nowcast,
  length,
  label,
  period,
}: {
  readonly series: RiskSeries;
  readonly forecast: RiskForecast | undefined;
  readonly before: Parameters<typeof shownOf>[2];
  readonly nowcast: RiskNowcast | undefined;
  readonly length: number | undefined;
  readonly label: string;
  readonly period: string | undefined;
}) => {
  const shown = useMemo(
    () => lastPeriods(shownOf(series, forecast, before, nowcast), length),
    [series, forecast, before, nowcast, length],
  );
  return (
    <>
      <SeriesChart shown={shown} label={label} start={period} />
      <SeriesTable shown={shown} caption={label} />
    </>
  );
};

/** What the picture says, in words. */
const Words = ({ series }: { readonly series: RiskSeries }) => {
  const format = useFormat();
  const percent = usePercent();
  const model = useModelNumber();
  const periodText = usePeriodText();
  const { alarmShare, regimes, points, vintage, recordedAt, methods } = series;
  const unknown = points.filter(({ cell }) => typeof cell !== 'number').length;
  const last = regimes.at(-1);
  return (
    <ul className="series-words">
      {regimes.length > 1 && last !== undefined ? (
        <li>
          <Plural
            value={regimes.length - 1}
            one="The level has changed once."
            other="The level has changed # times."
          />{' '}
          <Trans>
            Since {periodText(last.from)} it lies at about {model(last.level)}.
          </Trans>{' '}
          {methods.length === 0 ? null : (
            <Trans>
              What is expected rests also on the periods before this step, so that it can differ
              from this level.
            </Trans>
          )}
        </li>
      ) : null}
      {alarmShare === undefined ? null : (
        <li>
          <Trans>The method gave an alarm in {percent(alarmShare)} of the periods it judged.</Trans>
        </li>
      )}
      {unknown === 0 ? null : (
        <li>
          <Plural
            value={unknown}
            one="# period has no count; it is not taken for zero."
            other="# periods have no count; they are not taken for zero."
          />
        </li>
      )}
      {methods.length === 0 ? (
        <li>
          <Trans>The history is too short for any method: nothing is expected of it.</Trans>
        </li>
      ) : null}
      <li className="soft">
        <Trans>
          Vintage {vintage}, known since {format.instant(recordedAt)}. Operational data,
          provisional.
        </Trans>
      </li>
    </ul>
  );
};
