import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';

/** Challenges an item that one has decided on (R74). The same id goes with every try. */
export const ChallengeForm = ({
  sitting,
  item,
}: {
  readonly sitting: string;
  readonly item: string;
}) => {
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const challenge = useMutation({
    mutationFn: () =>
      call('challengeItem', {
        params: { id: sitting },
        body: { id, item, reason: reason.trim() },
      }),
    onSuccess: () => readAnew('getMyTraining'),
  });
  if (challenge.isSuccess)
    return (
      <p role="status">
        <Badge verdict="attention">
          <Trans>You have challenged this item; the trainer decides with a reason.</Trans>
        </Badge>
      </p>
    );
  return (
    <details className="challenge">
      <summary>
        <Trans>Challenge this item</Trans>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim().length >= 3 && !challenge.isPending) challenge.mutate();
        }}
      >
        <Field
          label={<Trans>What is wrong with the item itself</Trans>}
          description={
            <Trans>
              If the challenge is upheld, the item counts for no one and every score is recomputed.
            </Trans>
          }
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {challenge.error === null ? null : <ActError error={challenge.error} />}
        <Button type="submit" isDisabled={reason.trim().length < 3} isPending={challenge.isPending}>
          <Trans>Challenge it</Trans>
        </Button>
      </form>
    </details>
  );
};
