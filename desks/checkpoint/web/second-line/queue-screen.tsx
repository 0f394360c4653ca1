import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { SecondLineItem } from '../../api/types.ts';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { keepDossier } from './dossier.ts';
import { mayJudgeBlind, queueGroups } from './queue.ts';
import { QueueTable } from './queue-table.tsx';

/** Queue of the second line, longest waiting first. It omits the first line's verdict, because blind viewers come from here. */
export const QueueScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const list = useApi('listSecondLine', {});
  const refresh = useQuietRefresh('check', () => true, list.refetch);
  const mayAct = session?.roles.includes('second-line-officer') === true;
  const items = list.data?.items ?? [];
  const groups = queueGroups(items);
  const rows = groups.flatMap((group) => group.rows);
  const open = (id: string): void => {
    lastOpened.update((known) => ({ ...known, 'second-line': id }));
    void navigate({ to: '/checkpoint/second-line/$id', params: { id } });
  };
  const take = useMutation({
    mutationFn: (id: string) => call('takeCase', { params: { id } }),
    onSuccess: ({ dossier }) => {
      keepDossier(dossier);
      open(dossier.check.id);
    },
  });
  const judge = (item: SecondLineItem | undefined): void => {
    if (item !== undefined && mayJudgeBlind(item, session?.login))
      void navigate({ to: '/checkpoint/second-line/$id/blind', params: { id: item.check.id } });
  };
  const focused = (): SecondLineItem | undefined => {
    const key =
      document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset['rowKey']
        : undefined;
    return rows.find(({ check }) => check.id === key);
  };
  useShortcut(
    'second-line.take',
    () => {
      const item = focused() ?? rows[0];
      if (item === undefined || take.isPending) return;
      // Somebody else's case is not taken in passing: its dossier says whose it is.
      if (item.takenBy === undefined && item.check.state !== 'refusal-proposed')
        take.mutate(item.check.id);
      else open(item.check.id);
    },
    mayAct,
  );
  useShortcut('second-line.blind', () => judge(focused()), mayAct);
  return (
    <div className="page">
      <PageHead title={<Trans>Second line</Trans>} windowTitle={t`Second line`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <CheckpointNav />
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {take.error === null ? null : (
        <ErrorState error={take.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the queue…`} /> : null}
      {list.data === undefined ? null : rows.length === 0 ? (
        <EmptyState title={<Trans>Nobody waits</Trans>}>
          <p>
            <Trans>Travellers sent by the first line appear here automatically.</Trans>
          </p>
        </EmptyState>
      ) : (
        <QueueTable
          groups={groups}
          login={session?.login}
          mayAct={mayAct}
          onOpen={open}
          onBlind={judge}
          onFocusChange={refresh.onFocusChange}
        />
      )}
    </div>
  );
};
