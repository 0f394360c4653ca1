import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { RiskDataset } from '../../api/types.ts';
import { RiskNav } from '../risk-nav.tsx';
import { TaskProgress } from '../task-progress.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { ScanPanel } from './scan-panel.tsx';
import { WarningList } from './warning-list.tsx';
import { WarningScores } from './warning-scores.tsx';

/** The warning list: what is above expectation, where, how far, and how many of it chance alone would give. */
export const WarningsScreen = () => {
  const { t } = useLingui();
  const query = useApi('listRiskDatasets', {});
  useRiskChanges(
    'listRiskDatasets',
    'listRiskDetections',
    'searchRiskWarnings',
    'scoreRiskWarnings',
  );
  return (
    <div className="page">
      <PageHead title={<Trans>Warnings</Trans>} windowTitle={t`Warnings`} />
      <RiskNav />
      <Fetched query={query} label={t`Loading the data sets…`}>
        {({ datasets }) => {
          const filled = datasets.filter(({ latest }) => latest !== undefined);
          return filled.length === 0 ? (
            <EmptyState title={<Trans>No figures yet</Trans>}>
              <p>
                <Trans>Import a table of counts; then all its series are judged at once.</Trans>
              </p>
              <p>
                <Link to="/risk/data/new" className="button" data-kind="primary">
                  <Trans>Import a table</Trans>
                </Link>
              </p>
            </EmptyState>
          ) : (
            <Lists datasets={filled} />
          );
        }}
      </Fetched>
    </div>
  );
};

const states = ['open', 'triaged', 'all'] as const;

const Lists = ({ datasets }: { readonly datasets: readonly RiskDataset[] }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { dataset, state = 'open', scan } = useSearch({ from: '/risk' });
  const chosen = datasets.find(({ id }) => id === dataset);
  const names: Readonly<Record<(typeof states)[number], string>> = {
    open: t`not triaged`,
    triaged: t`triaged`,
    all: t`all`,
  };
  const go = (search: { dataset?: string; state?: (typeof states)[number] }): void =>
    void navigate({ to: '/risk', search, replace: true });
  return (
    <>
      <div className="risk-choices">
        <ChoiceField
          label={t`Data set`}
          value={chosen?.id ?? '*'}
          choices={[
            { id: '*', name: t`all data sets` },
            ...datasets.map(({ id, title }) => ({ id, name: title })),
          ]}
          onChange={(id) => go({ ...(id === '*' ? {} : { dataset: id }), state })}
        />
        <ChoiceField
          label={t`Warnings that`}
          value={state}
          choices={states.map((id) => ({ id, name: names[id] }))}
          onChange={(next) =>
            go({ ...(chosen === undefined ? {} : { dataset: chosen.id }), state: next })
          }
        />
      </div>
      {chosen === undefined ? null : (
        <ScanPanel key={chosen.id} dataset={chosen} datasets={datasets} scan={scan} />
      )}
      {datasets
        .filter(({ id, scanning }) => scanning !== undefined && id !== chosen?.id)
        .map(({ id, title, scanning }) => (
          <TaskProgress key={id} task={scanning} label={t`${title}: judging all series…`} />
        ))}
      <WarningList
        key={`${chosen?.id ?? ''} ${state}`}
        dataset={chosen?.id}
        datasets={datasets}
        state={state}
      />
      <WarningScores dataset={chosen?.id} />
    </>
  );
};
