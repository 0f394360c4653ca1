import { groundTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { WatchList } from '../../../api/watch-lists/types.ts';
import { AssessmentNav } from '../../assessment-nav.tsx';
import { ExpiryClock } from '../expiry-clock.tsx';
import { ListState } from '../list-state.tsx';

/** Every list: whose it is, on which ground, how many entries count, and until when. */
export const ListsScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const query = useApi('listWatchLists', {});
  const lists = query.data?.lists ?? [];
  const describes = session?.roles.includes('pnr-analyst') === true;
  return (
    <div className="page">
      <PageHead title={<Trans>Watch lists</Trans>} windowTitle={t`Watch lists`}>
        {describes ? (
          <Link to="/assessment/lists/new" className="button">
            <Trans>Describe a new list</Trans>
          </Link>
        ) : null}
      </PageHead>
      <AssessmentNav />
      {query.error === null ? null : (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending ? <Progress label={t`Loading the lists…`} /> : null}
      {query.data === undefined ? null : lists.length === 0 ? (
        <EmptyState title={<Trans>No lists</Trans>}>
          <p>
            <Trans>
              Travellers are not compared with any list. One person describes a list and fills it
              from a file after a dry run. A second person puts it to use.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable<WatchList>
          caption={t`Watch lists, those in use first`}
          groups={[{ id: 'all', rows: lists }]}
          rowKey={({ id }) => id}
          restore={lastOpened.get()['lists']}
          dim={({ state }) => state === 'retired'}
          onOpen={({ id }) => {
            lastOpened.update((known) => ({ ...known, lists: id }));
            void navigate({ to: '/assessment/lists/$list', params: { list: id } });
          }}
          headTitle={<Trans>List</Trans>}
          head={({ title }) => title}
          columns={[
            { id: 'state', title: <Trans>State</Trans>, cell: (list) => <ListState list={list} /> },
            {
              id: 'ground',
              title: <Trans>Ground</Trans>,
              cell: ({ ground }) => {
                const word = groundTexts[ground];
                return word === undefined ? ground : i18n._(word);
              },
            },
            { id: 'source', title: <Trans>Source</Trans>, cell: ({ source }) => source },
            {
              id: 'entries',
              title: <Trans>Entries</Trans>,
              align: 'end',
              cell: ({ entries }) => format.number(entries),
            },
            {
              id: 'ending',
              title: <Trans>End soon</Trans>,
              cell: ({ endingSoon }) =>
                endingSoon === 0 ? (
                  '–'
                ) : (
                  <Badge verdict="attention">
                    <Plural value={endingSoon} one="# entry" other="# entries" />
                  </Badge>
                ),
            },
            {
              id: 'until',
              title: <Trans>In use until</Trans>,
              cell: ({ validUntil }) => <ExpiryClock last={validUntil} />,
            },
            { id: 'owner', title: <Trans>Answers for it</Trans>, cell: ({ owner }) => owner },
          ]}
        />
      )}
    </div>
  );
};
