import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { ActForm } from './act-form.tsx';
import { recipientsIn } from './ask-draft.ts';
import { keepDisclosure } from './keep-disclosure.ts';

/** Says that the data was sent, and to whom; that ends the request (R32). */
export const SendPanel = ({
  disclosure,
  onLookAgain,
}: {
  readonly disclosure: Disclosure;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useLingui();
  const [names, setNames] = useState('');
  const [reason, setReason] = useState('');
  const recipients = recipientsIn(names);
  const answer = useMutation({
    mutationFn: (to: readonly string[]) =>
      call('answerDisclosure', {
        params: { id: disclosure.id },
        body: { version: disclosure.version, recipients: [...to], reason: reason.trim() },
      }),
    onSuccess: ({ disclosure: next }) => keepDisclosure(next),
  });
  return (
    <ActForm
      title={<Trans>The data was sent</Trans>}
      hint={
        <Trans>
          It ends the request, and the journal keeps who received it. Your password is asked for.
        </Trans>
      }
      button={<Trans>Record that it was sent</Trans>}
      isReady={recipients !== undefined && reason.trim().length >= 3}
      isPending={answer.isPending}
      error={answer.error}
      onSend={() => {
        if (recipients !== undefined) answer.mutate(recipients);
      }}
      onLookAgain={onLookAgain}
    >
      <Field
        label={<Trans>To whom</Trans>}
        description={t`One recipient a line.`}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        value={names}
        onChange={setNames}
      />
      <Field
        label={<Trans>What was sent, and why</Trans>}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
};
