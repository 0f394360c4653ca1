import { Trans, useLingui } from '@lingui/react/macro';
import { passwordMinimum } from '@platform/api/identity-shapes.ts';
import { type FormEvent, useState } from 'react';
import { client } from '../platform/api.ts';
import { readAnew } from '../platform/read-anew.ts';
import { beginSession, useSession } from '../platform/session.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';

/** Changes the own password: the old one, and the new one twice. */
export const PasswordForm = ({ onChanged }: { readonly onChanged?: () => void }) => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const [again, setAgain] = useState('');
  const change = useMutation({
    mutationFn: () => client.changePassword({ body: { oldPassword, newPassword } }),
    onSuccess: (next) => {
      onChanged?.();
      beginSession(next);
      for (const set of [setOld, setNew, setAgain]) set('');
      readAnew('listOwnSessions');
    },
  });
  const differs = again !== '' && newPassword !== again;
  const isWhole =
    oldPassword !== '' && [...newPassword].length >= passwordMinimum && newPassword === again;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && !change.isPending) change.mutate();
  };
  return (
    <form className="stack account-form" aria-label={t`Change password`} onSubmit={submit}>
      <input
        className="visually-hidden"
        type="text"
        name="username"
        autoComplete="username"
        tabIndex={-1}
        aria-hidden="true"
        readOnly
        value={session?.login ?? ''}
      />
      <Field
        label={<Trans>Old password</Trans>}
        type="password"
        autoComplete="current-password"
        isRequired
        value={oldPassword}
        onChange={setOld}
      />
      <Field
        label={<Trans>New password</Trans>}
        description={
          <Trans>At least {passwordMinimum} characters. Four words are easy to remember.</Trans>
        }
        type="password"
        autoComplete="new-password"
        isRequired
        maxLength={1024}
        value={newPassword}
        onChange={setNew}
      />
      <Field
        label={<Trans>New password again</Trans>}
        type="password"
        autoComplete="new-password"
        isRequired
        maxLength={1024}
        isInvalid={differs}
        value={again}
        onChange={setAgain}
      />
      {differs ? (
        <p className="small">
          <Trans>The two new passwords differ.</Trans>
        </p>
      ) : null}
      {change.error === null ? null : <ErrorState error={change.error} />}
      {change.isSuccess ? (
        <Notice
          urgent
          verdict="met"
          title={<Trans>Password changed. Your other sessions have ended.</Trans>}
        />
      ) : null}
      <Button type="submit" kind="primary" isDisabled={!isWhole} isPending={change.isPending}>
        <Trans>Change password</Trans>
      </Button>
    </form>
  );
};
