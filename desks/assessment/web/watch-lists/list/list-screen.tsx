import { Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import type { OperationId } from '@platform/web/platform/api.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { queries, useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { assessmentEndpoints } from '../../../api/endpoints.ts';
import { EntriesPanel } from '../entries/entries-panel.tsx';
import { ImportsPanel } from '../import/imports-panel.tsx';
import { HandOver } from './hand-over.tsx';
import { ListActs } from './list-acts.tsx';
import { ListHead } from './list-head.tsx';
import type { ListPart } from './list-parts.ts';
import { StepsPanel } from './steps-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

const shown: readonly OperationId[] = ['getWatchList', 'searchListEntries'];

type Shown = Output<(typeof assessmentEndpoints)['getWatchList']>;

/** Changes with the content of the list: its entries are then asked for again, so that table and count are of one moment. */
const editionOf = ({ list, versions }: Shown): string => `${versions.length} ${list.entries}`;

/** What was decided on the list and each file that was taken over, oldest first: a file of a list in use needs no second person. */
const allSteps = ({ steps, versions }: Shown) =>
  [
    ...steps.map(({ act, by, at, reason }) => ({ act, by, at, reason })),
    ...versions.map(({ takenBy, takenAt, reason, label }) => ({
      ...{ act: 'take-over' as const, by: takenBy, at: takenAt },
      reason: `${label}: ${reason}`,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));

/** One list: what it is, its entries, its versions with what each changed, its imports, its decisions. */
export const ListScreen = () => {
  const { t } = useLingui();
  const { list: id } = useParams({ from: '/assessment/lists/$list' });
  const { part = 'entries', version } = useSearch({ from: '/assessment/lists/$list' });
  const navigate = useNavigate();
  const { data: session } = useSession();
  const query = useApi('getWatchList', { params: { list: id } });
  const back = (): void => void navigate({ to: '/assessment/lists' });
  useShortcut('back', back);
  const { data, error } = query;
  const keeps = session?.roles.includes('pnr-analyst') === true;
  const refetch = (): void => {
    for (const name of shown) void queries.invalidateQueries({ queryKey: [name] });
  };
  return (
    <div className="page">
      <PageHead title={data?.list.title ?? <Trans>Watch list</Trans>} windowTitle={t`Watch list`}>
        <BackButton onPress={back}>
          <Trans>Watch lists</Trans>
        </BackButton>
      </PageHead>
      {error === null ? null : <ErrorState error={error} onRetry={() => void query.refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the list…`} />
        ) : null
      ) : (
        <>
          <div className="list-head">
            <ListHead list={data.list} />
            {keeps ? (
              <div className="stack">
                {' '}
                <ListActs
                  list={data.list}
                  steps={data.steps}
                  login={session.login}
                  onDone={refetch}
                />
                {data.list.state === 'retired' ? null : (
                  <HandOver list={data.list} onDone={refetch} />
                )}
              </div>
            ) : null}
          </div>
          <Tabs<ListPart>
            label={t`Parts of the list`}
            value={part}
            onChange={(next) =>
              void navigate({
                to: '/assessment/lists/$list',
                params: { list: id },
                search: { part: next },
              })
            }
            items={[
              {
                id: 'entries',
                title: <Trans>Entries</Trans>,
                content: <EntriesPanel list={id} edition={editionOf(data)} />,
              },
              {
                id: 'versions',
                title: <Trans>Versions</Trans>,
                content: <VersionsPanel list={id} versions={data.versions} chosen={version} />,
              },
              {
                id: 'imports',
                title: <Trans>Imports</Trans>,
                content: (
                  <ImportsPanel list={data.list} imports={data.imports} login={session?.login} />
                ),
              },
              {
                id: 'decisions',
                title: <Trans>Decisions</Trans>,
                content: <StepsPanel steps={allSteps(data)} />,
              },
            ]}
          />
        </>
      )}
    </div>
  );
};
