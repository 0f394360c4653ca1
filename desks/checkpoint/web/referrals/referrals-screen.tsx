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
import type { Referral } from '../../api/types.ts';
import { AlarmBar } from './alarm-bar.tsx';
import { keepReferral } from './referral.ts';
import { ReferralTable } from './referral-table.tsx';
import { referralGroups } from './standing.ts';

const limit = 200;

/** Referrals, those that nobody acknowledged first. Nothing here leads to a check: the team sees who needs help, not why a traveller was checked. */
export const ReferralsScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const list = useApi('listReferrals', { query: { limit } });
  const refresh = useQuietRefresh('referral', () => true, list.refetch);
  const isTeam = session?.roles.includes('referral-team') === true;
  const referrals = list.data?.referrals ?? [];
  const groups = referralGroups(referrals);
  const rows = groups.flatMap((group) => group.rows);
  const open = (id: string): void => {
    lastOpened.update((known) => ({ ...known, referrals: id }));
    void navigate({ to: '/referrals/$id', params: { id } });
  };
  const acknowledge = useMutation({
    mutationFn: (id: string) => call('acknowledgeReferral', { params: { id } }),
    onSuccess: ({ referral }) => {
      keepReferral(referral);
      open(referral.id);
    },
  });
  const focused = (): Referral | undefined => {
    const key =
      document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset['rowKey']
        : undefined;
    return rows.find(({ id }) => id === key);
  };
  useShortcut(
    'referrals.acknowledge',
    () => {
      const one = focused() ?? rows[0];
      if (one !== undefined && one.acknowledgedAt === undefined && !acknowledge.isPending)
        acknowledge.mutate(one.id);
    },
    isTeam,
  );
  return (
    <div className="page">
      <PageHead title={<Trans>Referrals</Trans>} windowTitle={t`Referrals`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      {list.data === undefined ? null : <AlarmBar referrals={referrals} withSound={isTeam} />}
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {acknowledge.error === null ? null : <ErrorState error={acknowledge.error} />}
      {list.isPending ? <Progress label={t`Loading the list…`} /> : null}
      {list.data === undefined ? null : rows.length === 0 ? (
        <EmptyState title={<Trans>No requests for help</Trans>}>
          <p>
            <Trans>
              Officers ask for help with one key. Requests appear here at once and raise an alarm if
              no one acknowledges them.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ReferralTable groups={groups} onOpen={open} onFocusChange={refresh.onFocusChange} />
      )}
      {rows.length < limit ? null : (
        <p className="soft">
          <Trans>The latest {limit} are shown; there are older ones.</Trans>
        </p>
      )}
    </div>
  );
};
