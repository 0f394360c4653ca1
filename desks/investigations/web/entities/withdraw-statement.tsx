import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Statement } from '../../api/types.ts';

/** Withdraws a wrong statement: it stays, struck through, and its recipients must be told (LED Art. 7(3); R43). */
export const WithdrawStatement = ({
  caseId,
  statement,
  onDone,
}: {
  readonly caseId: string;
  readonly statement: Statement;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: () =>
      call('withdrawStatement', {
        params: { id: caseId, statement: statement.id },
        body: { reason: reason.trim() },
      }),
    onSuccess: ({ notices }) => {
      if (notices === 0) onDone();
    },
  });
  const ready = reason.trim().length >= 3;
  if (act.data !== undefined && act.data.notices > 0)
    return (
      <div className="stack" role="status">
        <p>
          <Plural
            value={act.data.notices}
            one="Tell # recipient now: see Tasks and notes."
            other="Tell # recipients now: see Tasks and notes."
          />
        </p>
        <div>
          <Button onPress={onDone}>
            <Trans>Understood</Trans>
          </Button>
        </div>
      </div>
    );
  return (
    <details className="withdraw">
      <summary>
        <Trans>It is wrong</Trans>
      </summary>
      <form
        className="stack"
        aria-label={t`Withdraw this statement`}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !act.isPending) act.mutate();
        }}
      >
        <Field
          label={<Trans>What is wrong with it</Trans>}
          value={reason}
          maxLength={2000}
          autoComplete="off"
          onChange={setReason}
        />
        {act.error === null ? null : <ActError error={act.error} onLookAgain={onDone} />}
        <div>
          <Button type="submit" isDisabled={!ready} isPending={act.isPending}>
            <Trans>Withdraw the statement</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
};
