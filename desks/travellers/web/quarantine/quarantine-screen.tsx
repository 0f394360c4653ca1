import { problemTexts } from '@amirani/web/src/texts/problems.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useNow } from '@platform/web/platform/clock.ts';
import { countdownText } from '@platform/web/platform/format.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Item } from './item.ts';
import { ItemPanel } from './item-panel.tsx';

/** Input that could not be read: why, how long it is held, and what can be done with it. */
export const QuarantineScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate({ from: '/quarantine' });
  const { item: chosen } = useSearch({ from: '/quarantine' });
  const { data: session } = useSession();
  const list = useApi('listQuarantine', {});
  const refresh = useQuietRefresh('quarantine', () => true, list.refetch);
  const items = list.data?.items ?? [];
  const item = items.find(({ id }) => id === chosen);
  const close = (): void => {
    void navigate({ search: {}, replace: true });
    if (chosen !== undefined) focusRowOf(chosen);
  };
  return (
    <div className="page">
      <PageHead title={<Trans>Quarantine</Trans>} windowTitle={t`Quarantine`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <p className="soft">
        <Trans>
          What could not be read is held under a key of its own and erases itself. Nothing of it was
          stored elsewhere.
        </Trans>
      </p>
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the list…`} /> : null}
      {list.data === undefined ? null : items.length === 0 ? (
        <EmptyState title={<Trans>Nothing is held</Trans>}>
          <p>
            <Trans>
              Every input so far could be read. Unreadable ones will appear here with the reason.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <div className="beside" data-evidence={item === undefined ? undefined : ''}>
          <DataTable
            caption={t`Inputs in quarantine`}
            groups={[{ id: 'all', rows: items }]}
            rowKey={({ id }) => id}
            current={chosen}
            headTitle={<Trans>Received</Trans>}
            head={({ receivedAt }) => (
              <time dateTime={receivedAt} className="nowrap">
                {format.instant(receivedAt)}
              </time>
            )}
            dim={({ state }) => state !== 'held'}
            onFocusChange={refresh.onFocusChange}
            onOpen={({ id }) => void navigate({ search: { item: id }, replace: true })}
            columns={[
              {
                id: 'reason',
                title: <Trans>Why it could not be read</Trans>,
                cell: ({ reason, facts }) => say(i18n, problemTexts, reason, facts),
              },
              {
                id: 'source',
                title: <Trans>Came by</Trans>,
                cell: (one) => <SourceText item={one} />,
              },
              {
                id: 'bytes',
                title: <Trans>Size</Trans>,
                align: 'end',
                cell: ({ bytes }) => format.bytes(bytes),
              },
              {
                id: 'state',
                title: <Trans>State</Trans>,
                cell: (one) => <StateBadge item={one} />,
              },
              {
                id: 'erases',
                title: <Trans>Erases itself in</Trans>,
                align: 'end',
                cell: (one) => <ErasesIn item={one} />,
              },
            ]}
          />
          {item === undefined ? null : (
            <ItemPanel
              key={item.id}
              item={item}
              mayAct={session?.roles.includes('operator') === true}
              onClose={close}
              onChanged={() => list.refetch()}
            />
          )}
        </div>
      )}
    </div>
  );
};

/** How the input came. */
const SourceText = ({ item }: { readonly item: Item }) =>
  item.source === 'folder' ? (
    <Trans>Watched folder</Trans>
  ) : item.source === 'upload' ? (
    <Trans>Upload</Trans>
  ) : (
    <Trans>Command line</Trans>
  );

/** The result. */
const StateBadge = ({ item }: { readonly item: Item }) =>
  item.state === 'held' ? (
    <Badge verdict="attention">
      <Trans>Held</Trans>
    </Badge>
  ) : item.state === 'replayed' ? (
    <Badge verdict="met">
      <Trans>Read after all</Trans>
    </Badge>
  ) : (
    <Badge verdict="aborted">
      <Trans>Erased</Trans>
    </Badge>
  );

const ErasesIn = ({ item }: { readonly item: Item }) => {
  const now = useNow(60_000);
  return item.state === 'held' ? (
    <span className="nowrap">{countdownText(Date.parse(item.erasesAt), now)}</span>
  ) : (
    <span className="soft">–</span>
  );
};
