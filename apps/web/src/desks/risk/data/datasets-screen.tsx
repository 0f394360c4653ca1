import type { RiskDataset } from '@amirani/contract/risk';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useApi } from '../../../platform/api.ts';
import { lastOpened } from '../../../platform/last-opened.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { frequencyTexts, riskIndicatorTexts } from '../../../texts/risk.ts';
import { say } from '../../../texts/say.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
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
      <Fetched query={query} label={t`The data sets are being fetched`}>
        {({ datasets }) =>
          datasets.length === 0 ? (
            <EmptyState title={<Trans>There are no figures yet</Trans>}>
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
