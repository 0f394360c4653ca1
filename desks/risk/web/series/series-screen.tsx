import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskForecast } from '../../api/types.ts';
import { keyTitle } from '../key-title.ts';
import { keyOfParam, keyParam } from '../series-key.ts';
import { AmendPanel } from './amend-panel.tsx';
import { DecompositionPanel } from './decomposition-panel.tsx';
import { ForecastPanel } from './forecast-panel.tsx';
import { SeriesView } from './series-view.tsx';

/** One series: picture, table, and its forecast with the score card that belongs to it. */
export const SeriesScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { dataset } = useParams({ from: '/risk/series/$dataset' });
  const { key: text, forecast: asked, period } = useSearch({ from: '/risk/series/$dataset' });
  const [forecast, setForecast] = useState<RiskForecast>();
  const key = keyOfParam(text) ?? {};
  const back = (): void => void navigate({ to: '/risk/series', search: { dataset } });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={keyTitle(i18n, key, t`all together`)} windowTitle={t`A series`}>
        <BackButton onPress={back}>
          <Trans>Series</Trans>
        </BackButton>
      </PageHead>
      <p className="soft">
        <Link to="/risk/data/$dataset" params={{ dataset }}>
          {dataset}
        </Link>
        {' · '}
        <Link to="/risk/spread" search={{ dataset, within: keyParam(key) }}>
          <Trans>Spread and displacement</Trans>
        </Link>
      </p>
      <SeriesView dataset={dataset} seriesKey={key} forecast={forecast} period={period} />
      <ForecastPanel
        key={keyParam(key)}
        dataset={dataset}
        seriesKey={key}
        atOnce={asked === true}
        onForecast={setForecast}
      />
      <DecompositionPanel key={`parts ${keyParam(key)}`} dataset={dataset} seriesKey={key} />
      <AmendPanel
        key={`amend ${keyParam(key)}`}
        dataset={dataset}
        seriesKey={key}
        period={period}
      />
    </div>
  );
};
