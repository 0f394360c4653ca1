import { forecastMethodTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useEffect, useRef, useState } from 'react';
import type { RiskForecast, RiskSeriesKey } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { ScoreCard } from './score-card.tsx';

const ahead = ['3', '6', '12'] as const;

/** Makes a forecast, which never comes without its score card. */
export const ForecastPanel = ({
  dataset,
  seriesKey,
  atOnce,
  onForecast,
}: {
  readonly dataset: string;
  readonly seriesKey: RiskSeriesKey;
  /** The user who came to forecast has requested it already. */
  readonly atOnce: boolean;
  readonly onForecast: (forecast: RiskForecast | undefined) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [method, setMethod] = useState<RiskForecast['method']>('level-aware');
  const [steps, setSteps] = useState<(typeof ahead)[number]>('6');
  const make = useMutation({
    mutationFn: () =>
      call('forecastRiskSeries', {
        params: { dataset },
        body: {
          key: seriesKey,
          method,
          steps: Number(steps),
          origins: 22,
          levels: [0.8, 0.95],
          intervals: 'conformal',
        },
      }),
    onSuccess: onForecast,
  });
  const first = useRef(atOnce);
  const { mutate } = make;
  useEffect(() => {
    if (first.current) mutate();
    first.current = false;
  }, [mutate]);
  return (
    <section className="panel forecast-panel" aria-labelledby="forecast-title">
      <div className="panel-head">
        <h2 id="forecast-title">
          <Trans>Forecast</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <form
          className="risk-choices"
          onSubmit={(event) => {
            event.preventDefault();
            if (!make.isPending) make.mutate();
          }}
        >
          <ChoiceField
            label={t`Method`}
            value={method}
            choices={riskWords.forecastMethods.map((id) => ({
              id,
              name: say(i18n, forecastMethodTexts, id),
            }))}
            onChange={setMethod}
          />
          <ChoiceField
            label={t`Periods ahead`}
            value={steps}
            choices={ahead.map((id) => ({ id, name: id }))}
            onChange={setSteps}
          />
          <Button type="submit" kind="primary" isPending={make.isPending}>
            <Trans>Forecast</Trans>
          </Button>
        </form>
        {make.isPending ? (
          <Progress label={t`It is being forecast, and tried on the past`} />
        ) : null}
        {make.error === null ? null : (
          <ErrorState error={make.error} onRetry={() => make.mutate()} />
        )}
        {make.data === undefined || make.isPending ? null : <ScoreCard forecast={make.data} />}
      </div>
    </section>
  );
};
