import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { searchText } from '@platform/web/platform/search-text.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState, Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import { inOrder } from './board.ts';
import { useBoardColumns } from './board-columns.tsx';
import { nameOf } from './rows.ts';

/** What the search found. The words are in this window's memory, not in the address. */
export const SearchScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const format = useFormat();
  const text = useStore(searchText);
  const found = useApi('search', { body: { text } }, text.length >= 2);
  const columns = useBoardColumns(found.data?.flights ?? [], true);
  const { data } = found;
  return (
    <div className="page">
      <PageHead title={<Trans>Search</Trans>} windowTitle={t`Search`} />
      {text.length < 2 ? (
        <EmptyState title={<Trans>Type in the field above what you look for</Trans>}>
          <p>
            <Trans>
              A flight such as QZ412, an airport, a name, a document number or a record locator.
              Words are not kept in the address, so after a reload they are typed again.
            </Trans>
          </p>
        </EmptyState>
      ) : found.isPending ? (
        <Progress label={t`Searching`} />
      ) : null}
      {found.error === null ? null : (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      )}
      {data === undefined ? null : (
        <>
          {data.more ? (
            <Notice verdict="attention" title={<Trans>More was found than is shown</Trans>}>
              <p>
                <Trans>Add a letter, a first name or a flight.</Trans>
              </p>
            </Notice>
          ) : null}
          {data.flights.length + data.travellers.length === 0 ? (
            <EmptyState title={<Trans>Nothing found</Trans>}>
              <p>
                <Trans>Names are found in Latin letters as the messages write them.</Trans>
              </p>
            </EmptyState>
          ) : null}
          {data.travellers.length === 0 ? null : (
            <section className="stack">
              <h2>
                <Trans>Travellers</Trans>
              </h2>
              <DataTable
                caption={t`Travellers found`}
                groups={[{ id: 'travellers', rows: data.travellers }]}
                rowKey={({ traveller }) => traveller.id}
                headTitle={<Trans>Name</Trans>}
                head={({ traveller }) => nameOf(traveller) || t`No name`}
                onOpen={({ traveller }) =>
                  void navigate({ to: '/travellers/$id', params: { id: traveller.id } })
                }
                columns={[
                  {
                    id: 'born',
                    title: <Trans>Born</Trans>,
                    cell: ({ traveller }) =>
                      traveller.birthDate === undefined ? '–' : format.date(traveller.birthDate),
                  },
                  {
                    id: 'document',
                    title: <Trans>Document</Trans>,
                    cell: ({ traveller }) => (
                      <span className="mono">{traveller.document?.number ?? '–'}</span>
                    ),
                  },
                  {
                    id: 'flight',
                    title: <Trans>Flight</Trans>,
                    cell: ({ designator, date }) =>
                      `${designator}, ${date === '' ? '–' : format.date(date)}`,
                  },
                ]}
              />
            </section>
          )}
          {data.flights.length === 0 ? null : (
            <section className="stack">
              <h2>
                <Trans>Flights</Trans>
              </h2>
              <DataTable
                caption={t`Flights found`}
                groups={[{ id: 'flights', rows: data.flights.toSorted(inOrder) }]}
                rowKey={({ id }) => id}
                headTitle={<Trans>Flight</Trans>}
                head={({ designator }) => designator}
                headAt={2}
                onOpen={({ id }) => void navigate({ to: '/flights/$id', params: { id } })}
                columns={columns}
              />
            </section>
          )}
        </>
      )}
    </div>
  );
};
