import { Trans, useLingui } from '@lingui/react/macro';
import type { Account } from '@platform/api/types.ts';
import { type FormEvent, useState } from 'react';
import { call, useApi } from '../platform/api.ts';
import { useForm } from '../platform/form.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { MissingNote } from '../ui/missing-note.tsx';
import { Notice } from '../ui/notice.tsx';
import { OwnReason } from '../ui/own-reason.tsx';
import { Panel } from '../ui/panel.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { DisableQuestion } from './disable-question.tsx';
import { HalfNote } from './half-note.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SessionsEnded } from './sessions-ended.tsx';

/** One account: other roles, a new password, end its sessions, or disable it. */
export const AccountPanel = ({
  account,
  isOwn,
  onClose,
  onChanged,
}: {
  readonly account: Account;
  readonly isOwn: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) => (
  <Panel title={account.login} focusKey={account.login} onClose={onClose}>
    <p>{account.name}</p>
    {account.unsettled ? (
      <Notice verdict="attention" title={<Trans>These roles must not meet in one account</Trans>}>
        <p>
          <Trans>
            The person works with the first of them only. Choose the roles that stay, and propose
            them.
          </Trans>
        </p>
      </Notice>
    ) : null}
    {isOwn ? (
      <p className="soft">
        <Trans>This is your own account. Other administrators change it.</Trans>
      </p>
    ) : (
      <AccountActs account={account} onChanged={onChanged} />
    )}
  </Panel>
);

const AccountActs = ({
  account: { login, roles: held, disabled },
  onChanged,
}: {
  readonly account: Account;
  readonly onChanged: () => void;
}) => {
  const { t } = useLingui();
  // Every act here needs the reason; the roles alone are proposed.
  const form = useForm(
    'proposeRoles',
    { roles: held, reason: '' },
    { labels: { roles: t`Roles`, reason: t`Reason` } },
  );
  const [isAsking, setAsking] = useState(false);
  const params = { login };
  const sessions = useApi('getAccountSessions', { params }, !disabled);
  const act = useMutation({
    mutationFn: async (
      what: 'roles' | 'password' | 'disable' | 'sessions',
    ): Promise<{ readonly firstHalf?: string | undefined; readonly ended?: number }> => {
      const { roles, reason } = form.draft;
      if (what === 'password') return call('proposePasswordReset', { params, body: { reason } });
      if (what === 'sessions') return call('endAccountSessions', { params, body: { reason } });
      if (what === 'roles') await call('proposeRoles', { params, body: { roles, reason } });
      else await call('disableAccount', { params, body: { reason } });
      return {};
    },
    onSuccess: (_, what) => {
      form.set({ reason: '' });
      if (what === 'sessions') void sessions.refetch();
      else onChanged();
    },
  });
  const { firstHalf, ended } = act.data ?? {};
  const isReady = form.missing === undefined && !act.isPending;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) act.mutate('roles');
  };
  return (
    <form className="stack" aria-label={t`Changes to ${login}`} onSubmit={submit}>
      {disabled ? (
        <p>
          <Trans>The account is disabled. An approved proposal of roles enables it again.</Trans>
        </p>
      ) : null}
      <RoleChoice chosen={form.draft.roles} onChange={(next) => form.set({ roles: [...next] })} />
      <OwnReason {...form.field('reason')} />
      <MissingNote missing={form.missing} />
      {act.error === null ? null : <ErrorState error={act.error} />}
      {firstHalf === undefined ? null : (
        <HalfNote part="first" half={firstHalf} login={login} isReset />
      )}
      {ended === undefined ? null : <SessionsEnded ended={ended} />}
      {act.isSuccess && firstHalf === undefined && ended === undefined ? (
        <Notice urgent verdict="met" title={<Trans>Saved</Trans>} />
      ) : null}
      <Button type="submit" kind="primary" isDisabled={!isReady}>
        <Trans>Propose roles</Trans>
      </Button>
      {disabled ? null : (
        <>
          <div>
            <Button isDisabled={!isReady} onPress={() => act.mutate('password')}>
              <Trans>Propose new password</Trans>
            </Button>
          </div>
          <AccountSessions
            sessions={sessions}
            isReady={isReady}
            onEnd={() => act.mutate('sessions')}
          />
          <div>
            <Button isDisabled={!isReady} onPress={() => setAsking(true)}>
              <Trans>Disable account</Trans>
            </Button>
          </div>
        </>
      )}
      {isAsking ? (
        <DisableQuestion
          login={login}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            act.mutate('disable');
          }}
        />
      ) : null}
    </form>
  );
};
