import type { Ach } from '@amirani/contract/risk';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useApi } from '../../../platform/api.ts';
import { lastOpened } from '../../../platform/last-opened.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';

/** Matrices of competing hypotheses: what has the least against it stands for now, none is proven. */
export const AchesScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
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
      <Fetched query={query} label={t`The matrices are being fetched`}>
        {({ aches }) =>
          aches.length === 0 ? (
            <EmptyState title={<Trans>There is no matrix yet</Trans>}>
              <p>
                <Trans>
                  Where several explanations compete, each piece of evidence is held against all of
                  them. What counts is what speaks against.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <DataTable<Ach>
              caption={t`Matrices of hypotheses`}
              groups={[{ id: 'all', rows: aches }]}
              rowKey={({ id }) => id}
              restore={lastOpened.get()['ach']}
              onOpen={({ id }) => {
                lastOpened.update((known) => ({ ...known, ach: id }));
                void navigate({ to: '/risk/hypotheses/$id', params: { id } });
              }}
              headTitle={<Trans>Question</Trans>}
              head={({ input }) => input.question}
              columns={[
                {
                  id: 'leading',
                  title: <Trans>Stands for now</Trans>,
                  cell: ({ input, result }) =>
                    result.leading
                      .map((id) => input.hypotheses.find((one) => one.id === id)?.text ?? id)
                      .join('; ') || '–',
                },
                {
                  id: 'revision',
                  title: <Trans>Revision</Trans>,
                  align: 'end',
                  cell: ({ revision }) => format.number(revision),
                },
                {
                  id: 'by',
                  title: <Trans>Kept</Trans>,
                  cell: ({ by, at }) => `${by}, ${format.instant(at)}`,
                },
              ]}
            />
          )
        }
      </Fetched>
    </div>
  );
};
