import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../platform/api.ts';
import { type BodyOf, useForm } from '../platform/form.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Field } from '../ui/field.tsx';
import { FormAct } from '../ui/form-act.tsx';
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
  const form = useForm(
    'proposeAccount',
    { login: '', name: '', roles: [], reason: '' },
    {
      labels: { login: t`Login`, name: t`Name of the person`, roles: t`Roles`, reason: t`Reason` },
    },
  );
  const propose = useMutation({
    mutationFn: (body: BodyOf<'proposeAccount'>) => call('proposeAccount', { body }),
    onSuccess: onChanged,
  });
  return (
    <Panel
      title={<Trans>New account</Trans>}
      {...(propose.data === undefined ? {} : { focusKey: 'proposed' })}
      onClose={onClose}
    >
      {propose.data === undefined ? (
        <form className="stack" aria-label={t`New account`} onSubmit={form.send(propose)}>
          <Field
            {...form.field('login')}
            description={<Trans>Small letters, digits, dots and hyphens, 2 to 64</Trans>}
            errorMessage={
              <Trans>
                Not a login. Begin with a small letter, and write no capitals or spaces.
              </Trans>
            }
            autoFocus
          />
          <Field {...form.field('name')} />
          <RoleChoice
            chosen={form.draft.roles}
            onChange={(roles) => form.set({ roles: [...roles] })}
          />
          <OwnReason {...form.field('reason')} />
          <FormAct form={form} act={propose} kind="primary">
            <Trans>Propose account</Trans>
          </FormAct>
        </form>
      ) : (
        <HalfNote part="first" half={propose.data.firstHalf ?? ''} login={form.draft.login} />
      )}
    </Panel>
  );
};
