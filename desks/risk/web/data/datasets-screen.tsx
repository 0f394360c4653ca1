import { frequencyTexts, riskIndicatorTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RiskDataset } from '../../api/types.ts';
import { usePeriodText } from '../period-text.ts';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { PublicFiles } from './public-files.tsx';

/** All data sets: what each counts, how far it reaches, which vintage stands. */
export const DatasetsScreen = () => {
  const { t } = useMacro();
  const query = useApi('listRiskDatasets', {});
  useRiskChanges('listRiskDatasets');
  return (
    <div className="page">
      <PageHead title={<Trans>Data</Trans>} windowTitle={t`Data of the risk desk`}>
        <Link to="/risk/data/new" className="button">
          <Trans>Import a table</Trans>
        </Link>
      </PageHead>
      <RiskNav />
      <p className="soft">
        <Trans>
          Operational data, provisional: no official statistics. Figures are of places and times,
          never of persons.
        </Trans>
      </p>
      <Fetched query={query} label={t`Loading the data sets…`}>
        {({ datasets }) =>
          datasets.length === 0 ? (
            <EmptyState title={<Trans>No figures yet</Trans>}>
              <p>
                <Trans>
                  Import a table of counts: your own, or a public one such as the monthly table of
                  detections of Frontex.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <DatasetTable datasets={datasets} />
          )
        }
      </Fetched>
      <PublicFiles />
    </div>
  );
};

const DatasetTable = ({ datasets }: { readonly datasets: readonly RiskDataset[] }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const periodText = usePeriodText();
  const navigate = useNavigate();
  return (
    <DataTable<RiskDataset>
      caption={t`Data sets`}
      groups={[{ id: 'all', rows: datasets }]}
      rowKey={({ id }) => id}
      restore={lastOpened.get()['risk-data']}
      onOpen={({ id }) => {
        lastOpened.update((known) => ({ ...known, 'risk-data': id }));
        void navigate({ to: '/risk/data/$dataset', params: { dataset: id } });
      }}
      headTitle={<Trans>Data set</Trans>}
      head={({ title }) => title}
      columns={[
        {
          id: 'indicator',
          title: <Trans>What it counts</Trans>,
          cell: ({ indicator, unit }) => (
            <>
              {say(i18n, riskIndicatorTexts, indicator)} <span className="soft">{unit}</span>
            </>
          ),
        },
        {
          id: 'source',
          title: <Trans>Source</Trans>,
          cell: ({ source }) => source,
        },
        {
          id: 'series',
          title: <Trans>Series</Trans>,
          align: 'end',
          cell: ({ series }) => format.number(series),
        },
        {
          id: 'reach',
          title: <Trans>Reaches to</Trans>,
          cell: ({ latest, frequency }) =>
            latest === undefined ? (
              <span className="soft">
                <Trans>nothing taken over yet</Trans>
              </span>
            ) : (
              <>
                {periodText(latest.last)}{' '}
                <span className="soft">
                  {frequency === undefined ? null : say(i18n, frequencyTexts, frequency)}
                </span>
              </>
            ),
        },
        {
          id: 'vintage',
          title: <Trans>Vintage</Trans>,
          cell: ({ latest }) =>
            latest === undefined ? '–' : `${latest.number}, ${format.instant(latest.recordedAt)}`,
        },
        {
          id: 'warnings',
          title: <Trans>Open warnings</Trans>,
          align: 'end',
          cell: ({ openWarnings }) => format.number(openWarnings),
        },
      ]}
    />
  );
};
