import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { SubjectRequest } from '../../api/types.ts';
import { keepRequest } from './keep-request.ts';

/** Records when and how the approved answer was sent; until then the request stays due. */
export const SentPanel = ({
  request,
  onLookAgain,
}: {
  readonly request: SubjectRequest;
  readonly onLookAgain: () => void;
}) => {
  const [on, setOn] = useState<string>(today);
  const [how, setHow] = useState('');
  const sent = useMutation({
    mutationFn: () =>
      call('recordSubjectAnswerSent', {
        params: { id: request.id },
        body: { on, how: how.trim() },
      }),
    onSuccess: ({ request: next }) => keepRequest(next),
  });
  const isWhole = on !== '' && how.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="sent-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !sent.isPending) sent.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="sent-title">
          <Trans>Sending the answer</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="small soft">
          <Trans>Send the answer, then record it here. Until then the request stays due.</Trans>
        </p>
        <Field label={<Trans>Sent on</Trans>} type="date" value={on} onChange={setOn} />
        <Field
          label={<Trans>How it was sent</Trans>}
          maxLength={4000}
          autoComplete="off"
          value={how}
          onChange={setHow}
        />
        {sent.error === null ? null : <ActError error={sent.error} onLookAgain={onLookAgain} />}
        <Button type="submit" kind="primary" isDisabled={!isWhole} isPending={sent.isPending}>
          <Trans>Record that it was sent</Trans>
        </Button>
        {isWhole ? null : (
          <p className="small soft">
            <Trans>Give the day and how it was sent.</Trans>
          </p>
        )}
      </div>
    </form>
  );
};
