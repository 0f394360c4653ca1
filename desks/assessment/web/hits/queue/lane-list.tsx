import { hitStateText, laneTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { HitLane, HitSummary } from '../../../api/hits/types.ts';
import { CrossesIn } from '../evidence/hit-head.tsx';

/** The hits of a lane, for looking one up. Opens single hits, without bulk selection. */
export const LaneList = ({ lane }: { readonly lane: HitLane }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const list = useApi('listHits', { params: { lane } });
  if (list.error !== null)
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Progress label={t`Loading the list…`} />;
  if (list.data.hits.length === 0)
    return <EmptyState title={<Trans>Nothing waits in this lane</Trans>} />;
  return (
    <>
      <DataTable<HitSummary>
        caption={t`Hits: ${i18n._(laneTexts[lane])}`}
        groups={[{ id: lane, rows: list.data.hits }]}
        rowKey={({ id }) => id}
        restore={lastOpened.get()['hits']}
        onOpen={({ id }) => {
          lastOpened.update((known) => ({ ...known, hits: id }));
          void navigate({ to: '/assessment', search: { lane, hit: id } });
        }}
        headTitle={<Trans>Traveller</Trans>}
        head={({ surname, given, salutation }) => (
          <>
            {[surname, given].filter(Boolean).join(', ') || '–'}
            {salutation === undefined ? null : <span className="soft small"> {salutation}</span>}
          </>
        )}
        columns={[
          { id: 'source', title: <Trans>List or criterion</Trans>, cell: ({ title }) => title },
          {
            id: 'flight',
            title: <Trans>Flight</Trans>,
            cell: ({ flight }) => (
              <span className="line-up">
                <span className="nowrap">{flight.designator}</span>
                <Route stops={[flight.from, flight.to]} />
              </span>
            ),
          },
          {
            id: 'crosses',
            title: <Trans>Border crossing</Trans>,
            cell: ({ flight }) => <CrossesIn flight={flight} />,
          },
          {
            id: 'state',
            title: <Trans>State</Trans>,
            cell: (one) => i18n._(hitStateText(one)),
          },
          {
            id: 'claimed',
            title: <Trans>Before whom</Trans>,
            cell: ({ claimedBy }) => claimedBy ?? '–',
          },
        ]}
      />
      {list.data.more ? (
        <p className="soft">
          <Trans>The hundred soonest are shown; there are more.</Trans>
        </p>
      ) : null}
    </>
  );
};
