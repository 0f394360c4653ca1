import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { CaseMember } from '../../api/types.ts';

/** Adds a task, for one of the case or for nobody yet. */
export const TaskForm = ({
  caseId,
  members,
  onDone,
}: {
  readonly caseId: string;
  readonly members: readonly CaseMember[];
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [assigned, setAssigned] = useState('');
  const [dueOn, setDueOn] = useState('');
  const add = useMutation({
    mutationFn: () =>
      call('addTask', {
        params: { id: caseId },
        body: {
          id,
          title: title.trim(),
          ...(assigned === '' ? {} : { assigned }),
          ...(dueOn === '' ? {} : { dueOn }),
        },
      }),
    onSuccess: () => {
      setId(crypto.randomUUID());
      setTitle('');
      setDueOn('');
      onDone();
    },
  });
  const ready = title.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-label={t`Add a task`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !add.isPending) add.mutate();
      }}
    >
      <div className="panel-body">
        <Field
          label={<Trans>What is to be done</Trans>}
          value={title}
          maxLength={300}
          autoComplete="off"
          onChange={setTitle}
        />
        <div className="span-fields">
          <ChoiceField<string>
            label={t`By whom`}
            value={assigned}
            choices={[
              { id: '', name: t`Nobody yet` },
              ...members
                .filter(({ state }) => state === 'in')
                .map(({ account, name }) => ({ id: account, name })),
            ]}
            onChange={setAssigned}
          />
          <Field label={<Trans>Until</Trans>} type="date" value={dueOn} onChange={setDueOn} />
        </div>
        {add.error === null ? null : <ActError error={add.error} onLookAgain={onDone} />}
        <div>
          <Button type="submit" isDisabled={!ready} isPending={add.isPending}>
            <Trans>Add the task</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
