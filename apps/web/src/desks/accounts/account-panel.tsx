import type { Account } from '@amirani/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { call } from '../../platform/api.ts';
import { useMutation } from '../../platform/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OwnReason } from '../../ui/own-reason.tsx';
import { Panel } from '../../ui/panel.tsx';
import { HalfNote } from './half-note.tsx';
import { RoleChoice } from './role-choice.tsx';

/** One account: other roles, a new password, or disable it. */
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
  const [roles, setRoles] = useState(held);
  const [reason, setReason] = useState('');
  const params = { login };
  const act = useMutation({
    mutationFn: async (what: 'roles' | 'password' | 'disable') => {
      if (what === 'roles') await call('proposeRoles', { params, body: { roles, reason } });
      else if (what === 'disable') await call('disableAccount', { params, body: { reason } });
      else return (await call('proposePasswordReset', { params, body: { reason } })).firstHalf;
      return undefined;
    },
    onSuccess: () => {
      setReason('');
      onChanged();
    },
  });
  const isReady = reason.trim().length >= 3 && !act.isPending;
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
      <RoleChoice chosen={roles} onChange={(next) => setRoles([...next])} />
      <OwnReason maxLength={500} value={reason} onChange={setReason} />
      {reason.trim().length >= 3 ? null : (
        <p className="soft small">
          <Trans>Give your reason first, in three characters or more.</Trans>
        </p>
      )}
      {act.error === null ? null : <ErrorState error={act.error} />}
      {act.data === undefined ? null : (
        <HalfNote part="first" half={act.data} login={login} isReset />
      )}
      {act.isSuccess && act.data === undefined ? (
        <Notice urgent verdict="met" title={<Trans>Saved</Trans>} />
      ) : null}
      <Button type="submit" kind="primary" isDisabled={!isReady}>
        <Trans>Propose roles</Trans>
      </Button>
      {disabled ? null : (
        <div className="line-up">
          <Button isDisabled={!isReady} onPress={() => act.mutate('password')}>
            <Trans>Propose new password</Trans>
          </Button>
          <Button isDisabled={!isReady} onPress={() => act.mutate('disable')}>
            <Trans>Disable account</Trans>
          </Button>
        </div>
      )}
    </form>
  );
};
