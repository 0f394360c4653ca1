import { Trans, useLingui } from '@lingui/react/macro';
import { loginForm } from '@platform/api/identity-shapes.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { type FormEvent, useState } from 'react';
import { call } from '../platform/api.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { MissingNote } from '../ui/missing-note.tsx';
import { OwnReason } from '../ui/own-reason.tsx';
import { Panel } from '../ui/panel.tsx';
import { HalfNote } from './half-note.tsx';
import { RoleChoice } from './role-choice.tsx';

/** Proposes a new account. */
export const NewAccountPanel = ({
  onClose,
  onChanged,
}: {
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) => {
  const { t } = useLingui();
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [reason, setReason] = useState('');
  const propose = useMutation({
    mutationFn: () => call('proposeAccount', { body: { login, name, roles: [...roles], reason } }),
    onSuccess: onChanged,
  });
  const isWhole =
    loginForm.test(login) && name.trim() !== '' && roles.length > 0 && reason.trim().length >= 3;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole && !propose.isPending) propose.mutate();
  };
  return (
    <Panel
      title={<Trans>New account</Trans>}
      {...(propose.data === undefined ? {} : { focusKey: 'proposed' })}
      onClose={onClose}
    >
      {propose.data === undefined ? (
        <form className="stack" aria-label={t`New account`} onSubmit={submit}>
          <Field
            label={<Trans>Login</Trans>}
            description={<Trans>Small letters, digits, dots and hyphens, 2 to 64</Trans>}
            isInvalid={login !== '' && !loginForm.test(login)}
            errorMessage={
              <Trans>
                Not a login. Begin with a small letter, and write no capitals or spaces.
              </Trans>
            }
            autoFocus
            autoComplete="off"
            maxLength={64}
            value={login}
            onChange={setLogin}
          />
          <Field
            label={<Trans>Name of the person</Trans>}
            autoComplete="off"
            maxLength={200}
            value={name}
            onChange={setName}
          />
          <RoleChoice chosen={roles} onChange={setRoles} />
          <OwnReason maxLength={500} value={reason} onChange={setReason} />
          <MissingNote
            parts={[
              ...(loginForm.test(login) ? [] : [t`Login`]),
              ...(name.trim() === '' ? [t`Name of the person`] : []),
              ...(roles.length === 0 ? [t`Roles`] : []),
              ...(reason.trim().length >= 3 ? [] : [t`Reason`]),
            ]}
          />
          {propose.error === null ? null : <ErrorState error={propose.error} />}
          <Button type="submit" kind="primary" isDisabled={!isWhole} isPending={propose.isPending}>
            <Trans>Propose account</Trans>
          </Button>
        </form>
      ) : (
        <HalfNote part="first" half={propose.data.firstHalf ?? ''} login={login} />
      )}
    </Panel>
  );
};
