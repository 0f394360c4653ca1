import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { KeptRecord } from '../../api/disclosures/types.ts';
import { AssessmentNav } from '../assessment-nav.tsx';
import { KeptFacts } from './kept-facts.tsx';
import { offenceText } from './offence-text.ts';

/** PNR beyond six months: journeys without who made them, and the link for which each is kept (R12, R14). */
export const KeptScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate({ from: '/assessment/kept' });
  const { record: chosen } = useSearch({ from: '/assessment/kept' });
  const stated = useStore(statedPurpose);
  const pages = useInfiniteQuery({
    queryKey: ['listKeptRecords', stated],
    queryFn: ({ pageParam }) =>
      call('listKeptRecords', {
        query: { limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ more, records }) => (more ? records.at(-1)?.id : undefined),
  });
  const records = pages.data?.pages.flatMap((page) => page.records) ?? [];
  const current = records.find(({ id }) => id === chosen);
  const choose = (record: string | undefined): void =>
    void navigate({
      search: record === undefined ? {} : { record },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="page">
      <PageHead title={<Trans>Kept PNR</Trans>} windowTitle={t`Kept PNR`} />
      <AssessmentNav />
      {pages.error === null ? null : (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      )}
      {pages.isPending ? <Progress label={t`Loading the records…`} /> : null}
      {pages.data !== undefined && records.length === 0 ? (
        <EmptyState title={<Trans>No PNR is kept beyond six months</Trans>}>
          <p>
            <Trans>
              After six months PNR is erased. Only what has a link to a crime, by a hit that two
              persons confirmed or an approved request, stays: masked, and for five years at most.
            </Trans>
          </p>
        </EmptyState>
      ) : null}
      {records.length === 0 ? null : (
        <div className="beside" data-evidence={current === undefined ? undefined : ''}>
          <DataTable<KeptRecord>
            caption={t`Kept records, the latest flights first`}
            groups={[{ id: 'all', rows: records }]}
            rowKey={({ id }) => id}
            current={chosen}
            onOpen={({ id }) => choose(id)}
            headTitle={<Trans>Flight</Trans>}
            head={({ flight }) => flight.designator}
            columns={[
              {
                id: 'day',
                title: <Trans>Day</Trans>,
                cell: ({ flight }) => <span className="nowrap">{format.date(flight.day)}</span>,
              },
              {
                id: 'route',
                title: <Trans>Journey</Trans>,
                cell: ({ legs }) =>
                  legs.map(({ from, to }) => `${from ?? '?'}–${to ?? '?'}`).join(', '),
              },
              {
                id: 'why',
                title: <Trans>Kept because of</Trans>,
                cell: ({ indications }) =>
                  [
                    ...new Set(indications.map(({ offence }) => offenceText(offence, i18n.locale))),
                  ].join('; '),
              },
              {
                id: 'until',
                title: <Trans>Erased on</Trans>,
                cell: ({ eraseOn }) => <span className="nowrap">{format.date(eraseOn)}</span>,
              },
            ]}
          />
          {current === undefined ? null : (
            <KeptPanel
              key={current.id}
              record={current}
              onClose={() => {
                choose(undefined);
                focusRowOf(current.id);
              }}
            />
          )}
        </div>
      )}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          <Trans>More of them</Trans>
        </Button>
      ) : null}
    </div>
  );
};

const KeptPanel = ({
  record,
  onClose,
}: {
  readonly record: KeptRecord;
  readonly onClose: () => void;
}) => {
  const format = useFormat();
  const { data: session } = useSession();
  return (
    <Panel
      title={`${record.flight.designator}, ${format.date(record.flight.day)}`}
      focusKey={record.id}
      onClose={onClose}
    >
      <KeptFacts record={record} />
      {session?.roles.includes('pnr-analyst') === true ? (
        <Link to="/assessment/requests/new" search={{ kept: record.id }} className="button">
          <Trans>An authority asks for this PNR</Trans>
        </Link>
      ) : null}
    </Panel>
  );
};
