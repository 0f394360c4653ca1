import { riskIndicatorTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { RiskDataset } from '../../api/types.ts';
import { useRiskChanges } from '../use-risk.ts';
import { ScanButton } from '../warnings/scan-button.tsx';
import { ImportList } from './import-list.tsx';
import { QualityPanel } from './quality-panel.tsx';
import { VintagesPanel } from './vintages-panel.tsx';

/** A data set: the quality of its figures, its vintages, and the files on their way into it. */
export const DatasetScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { dataset } = useParams({ from: '/risk/data/$dataset' });
  const { part } = useSearch({ from: '/risk/data/$dataset' });
  const query = useApi('getRiskDataset', { params: { dataset } });
  useRiskChanges('getRiskDataset');
  const back = (): void => void navigate({ to: '/risk/data' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={query.data?.dataset.title ?? dataset} windowTitle={t`A data set`}>
        <BackButton onPress={back}>
          <Trans>Data</Trans>
        </BackButton>
      </PageHead>
      <Fetched query={query} label={t`Loading the data set…`}>
        {({ dataset: one, vintages, imports }) => (
          <>
            <DatasetHead dataset={one} />
            {one.latest === undefined ? null : (
              <div className="line-up">
                <ScanButton dataset={one} />
                <Link to="/risk/series" search={{ dataset }} className="button">
                  <Trans>Look at its series</Trans>
                </Link>
                <Link to="/risk/tables" search={{ dataset }} className="button">
                  <Trans>Tables and flows</Trans>
                </Link>
              </div>
            )}
            <Tabs
              label={t`Parts of the data set`}
              value={part ?? (one.latest === undefined ? 'imports' : 'quality')}
              onChange={(part) =>
                void navigate({
                  to: '/risk/data/$dataset',
                  params: { dataset },
                  search: { part },
                  replace: true,
                })
              }
              items={[
                {
                  id: 'quality',
                  title: <Trans>Quality</Trans>,
                  content:
                    one.latest === undefined ? (
                      <EmptyState title={<Trans>Nothing was taken over yet</Trans>} />
                    ) : (
                      <QualityPanel dataset={one} />
                    ),
                },
                {
                  id: 'vintages',
                  title: <Trans>Vintages and revisions</Trans>,
                  content: <VintagesPanel dataset={dataset} vintages={vintages} />,
                },
                {
                  id: 'imports',
                  title: <Trans>Files</Trans>,
                  content: <ImportList dataset={dataset} imports={imports} />,
                },
              ]}
            />
          </>
        )}
      </Fetched>
    </div>
  );
};

const DatasetHead = ({ dataset }: { readonly dataset: RiskDataset }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { indicator, unit, source, note, latest, series } = dataset;
  return (
    <div className="stack">
      <p>
        {say(i18n, riskIndicatorTexts, indicator)}, {unit}. {source}.{' '}
        {latest === undefined ? null : (
          <span className="soft">
            <Trans>
              {format.number(series)} series; vintage {latest.number} of{' '}
              {format.instant(latest.recordedAt)}
            </Trans>
          </span>
        )}
      </p>
      {note === '' ? null : <p className="soft">{note}</p>}
    </div>
  );
};
