import { Trans } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import type { Session } from '@platform/api/types.ts';
import { useState } from 'react';
import { client } from '../platform/api.ts';
import { openChallenge } from '../platform/challenge.ts';
import { beginSession, endSession } from '../platform/session.ts';
import { useStore } from '../platform/store.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { Notice } from '../ui/notice.tsx';

/** Asks for the password above the work: the session has ended, or the act needs it fresh. Nothing is lost. */
export const ChallengeDialog = ({ session }: { readonly session: Session }) => {
  const open = useStore(openChallenge);
  return open === undefined ? null : (
    <PasswordDialog
      key={open.kind}
      session={session}
      expired={open.kind === 'sign-in'}
      onMet={() => open.settle(true)}
      onGiveUp={() => open.settle(false)}
    />
  );
};

const PasswordDialog = ({
  session,
  expired,
  onMet,
  onGiveUp,
}: {
  readonly session: Session;
  readonly expired: boolean;
  readonly onMet: () => void;
  readonly onGiveUp: () => void;
}) => {
  const [password, setPassword] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      expired
        ? client.signIn({ body: { login: session.login, password } })
        : client.stepUp({ body: { password } }),
    onSuccess: (next) => {
      beginSession(next);
      onMet();
    },
    onError: () => setPassword(''),
  });
  const { error } = confirm;
  const wrong = error instanceof ApiError && (error.status === 401 || error.status === 403);
  return (
    <Modal
      isOpen
      role="alertdialog"
      // An expired session shows nothing: sign in, or leave.
      onClose={expired ? () => undefined : onGiveUp}
      title={
        expired ? (
          <Trans>Your session has ended</Trans>
        ) : (
          <Trans>This act needs your password</Trans>
        )
      }
    >
      <p>
        {expired ? (
          <Trans>Your work is still here. Give your password to go on as {session.name}.</Trans>
        ) : (
          <Trans>It then stays open for such acts for at most 15 minutes.</Trans>
        )}
      </p>
      {error === null ? null : wrong ? (
        <Notice
          urgent
          verdict="obstacle"
          title={<Trans>The password is wrong. Type it again.</Trans>}
        />
      ) : (
        <ErrorState error={error} />
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!confirm.isPending) confirm.mutate();
        }}
      >
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={session.login}
          readOnly
          hidden
        />
        <Field
          label={<Trans>Password</Trans>}
          type="password"
          name="password"
          autoComplete="current-password"
          autoFocus
          isRequired
          value={password}
          onChange={setPassword}
        />
        <div className="line-up">
          <Button type="submit" kind="primary" isPending={confirm.isPending}>
            {expired ? <Trans>Sign in</Trans> : <Trans>Confirm</Trans>}
          </Button>
          {expired ? (
            <Button
              onPress={() => {
                onGiveUp();
                void endSession().catch(() => location.reload());
              }}
            >
              <Trans>Leave</Trans>
            </Button>
          ) : (
            <Button onPress={onGiveUp}>
              <Trans>Cancel</Trans>
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
};
