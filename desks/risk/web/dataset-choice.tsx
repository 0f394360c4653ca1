import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RiskDataset } from '../api/types.ts';
import { useRiskChanges } from './use-risk.ts';

/** Chooses one of the data sets with figures, and shows something of it; without data sets it says what to do. */
export const DatasetChoice = ({
  value,
  onChange,
  children,
}: {
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly children: (dataset: RiskDataset) => ReactNode;
}) => {
  const { t } = useLingui();
  const query = useApi('listRiskDatasets', {});
  useRiskChanges('listRiskDatasets');
  return (
    <Fetched query={query} label={t`Loading the data sets…`}>
      {({ datasets }) => {
        const filled = datasets.filter(({ latest }) => latest !== undefined);
        const chosen = filled.find(({ id }) => id === value) ?? filled[0];
        return chosen === undefined ? (
          <EmptyState title={<Trans>No figures yet</Trans>}>
            <p>
              <Link to="/risk/data/new" className="button" data-kind="primary">
                <Trans>Import a table</Trans>
              </Link>
            </p>
          </EmptyState>
        ) : (
          <>
            <div className="risk-choices">
              <ChoiceField
                label={t`Data set`}
                value={chosen.id}
                choices={filled.map(({ id, title }) => ({ id, name: title }))}
                onChange={onChange}
              />
            </div>
            {children(chosen)}
          </>
        );
      }}
    </Fetched>
  );
};
