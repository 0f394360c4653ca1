import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { MatrixTable } from './matrix-table.tsx';

/** Matrices of competing hypotheses: what has the least against it stands for now, none is proven. */
export const AchesScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const query = useApi('listAches', {});
  useRiskChanges('listAches');
  return (
    <div className="page">
      <PageHead title={<Trans>Hypotheses</Trans>} windowTitle={t`Competing hypotheses`}>
        <Link to="/risk/hypotheses/new" className="button">
          <Trans>A new matrix</Trans>
        </Link>
      </PageHead>
      <RiskNav />
      <Fetched query={query} label={t`Loading the matrices…`}>
        {({ aches }) => (
          <MatrixTable
            matrices={aches}
            leadingOf={({ result }) => result.leading}
            restore={lastOpened.get()['ach']}
            onOpen={(id) => {
              lastOpened.update((known) => ({ ...known, ach: id }));
              void navigate({ to: '/risk/hypotheses/$id', params: { id } });
            }}
          />
        )}
      </Fetched>
    </div>
  );
};
