import { effortReadingTexts, outcomeTexts, riskMethodTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { RiskWarning } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { keyTitle } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';
import { SeriesView } from '../series/series-view.tsx';
import { keyParam } from '../series-key.ts';
import { useRiskChanges } from '../use-risk.ts';
import { TriageForm } from './triage-form.tsx';
import { outcomeShapes } from './warning-list.tsx';

/** One warning: what and where, the series behind it, what a person makes of it, and where it goes from here. */
export const WarningScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/risk/warnings/$id' });
  const query = useApi('getRiskWarning', { params: { id } });
  useRiskChanges('getRiskWarning');
  const back = (): void => void navigate({ to: '/risk' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        title={
          query.data === undefined ? (
            <Trans>A warning</Trans>
          ) : (
            keyTitle(i18n, query.data.key, t`all together`)
          )
        }
        windowTitle={t`A warning`}
      >
        <BackButton onPress={back}>
          <Trans>Warnings</Trans>
        </BackButton>
      </PageHead>
      <Fetched query={query} label={t`Loading the warning…`}>
        {(warning) => (
          <>
            <WarningLine warning={warning} />
            <SeriesView
              dataset={warning.dataset}
              seriesKey={warning.key}
              method={warning.method}
              period={warning.period}
            />
            <div className="risk-columns">
              <TriageForm key={warning.version} warning={warning} />
              <Onwards warning={warning} />
            </div>
          </>
        )}
      </Fetched>
    </div>
  );
};

const WarningLine = ({ warning }: { readonly warning: RiskWarning }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  const periodText = usePeriodText();
  const { count, expected, upperBound, period, method, outcome, vintage, reading } = warning;
  return (
    <p className="warning-line">
      <Trans>
        In {periodText(period)} <strong>{format.number(count)}</strong> were counted where{' '}
        {model(expected)} were to be expected and up to {model(upperBound)} would have given no
        alarm.
      </Trans>{' '}
      <span className="soft small">
        {say(i18n, riskMethodTexts, method)}; <Trans>vintage {vintage}</Trans>
      </span>{' '}
      {reading === undefined || reading === 'none' ? null : (
        <strong>{say(i18n, effortReadingTexts, reading)}</strong>
      )}{' '}
      {outcome === undefined ? null : (
        <Badge verdict={outcomeShapes[outcome]}>{say(i18n, outcomeTexts, outcome)}</Badge>
      )}
    </p>
  );
};

/** What can be done with it next. */
const Onwards = ({
  warning: { id, dataset, key, risks, steps },
}: {
  readonly warning: RiskWarning;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="onwards-title">
      <h2 id="onwards-title">
        <Trans>From here</Trans>
      </h2>
      <div className="line-up">
        <Link
          to="/risk/series/$dataset"
          params={{ dataset }}
          search={{ key: keyParam(key), forecast: true }}
          className="button"
        >
          <Trans>Forecast this series</Trans>
        </Link>
        <Link to="/risk/register/new" search={{ warning: id }} className="button">
          <Trans>Put it into the risk register</Trans>
        </Link>
      </div>
      {risks.length === 0 ? null : (
        <ul>
          {risks.map((risk) => (
            <li key={risk}>
              <Link to="/risk/register/$id" params={{ id: risk }}>
                <Trans>A risk that cites it</Trans>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {steps.length === 0 ? null : (
        <>
          <h3>
            <Trans>What was said of it</Trans>
          </h3>
          <ol className="steps">
            {steps.map(({ to, by, at, reason }) => (
              <li key={at}>
                <strong>{say(i18n, outcomeTexts, to)}</strong>, {by},{' '}
                <span className="soft">{format.instant(at)}</span>
                <p>{reason}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
