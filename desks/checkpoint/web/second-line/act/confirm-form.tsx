import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Dossier } from '../../../api/types.ts';
import { keepDossier } from '../dossier.ts';
import { useAttempts } from './attempt.ts';

/**
 * The second person confirms the refusal or returns it, each with a reason and the password. Who proposed it does not
 * confirm it, and may take it back.
 */
export const ConfirmForm = ({
  dossier,
  isOwn,
  onLookAgain,
}: {
  readonly dossier: Dossier;
  /** The person before the screen has proposed it. */
  readonly isOwn: boolean;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const attempts = useAttempts();
  const { check } = dossier;
  const answer = useMutation({
    mutationFn: (act: 'confirm' | 'return') => {
      const body = { act, reason: reason.trim(), version: check.decision?.version ?? 0 };
      return call('confirmRefusal', {
        params: { id: check.id },
        body: { ...body, key: attempts.keyFor(body) },
      });
    },
    onSuccess: ({ dossier: next }) => keepDossier(next),
  });
  const enough = reason.trim().length >= 3;
  return (
    <form
      className="stack"
      aria-label={isOwn ? t`Take the proposal back` : t`Confirm or return the refusal`}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field
        label={t`Reason`}
        description={
          isOwn
            ? t`Why you take it back.`
            : t`Why the grounds hold, or what is missing. You answer for it as much as who proposed it.`
        }
        rows={isOwn ? 2 : 4}
        maxLength={4000}
        value={reason}
        onChange={setReason}
      />
      {answer.error === null ? null : <ActError error={answer.error} onLookAgain={onLookAgain} />}
      <div className="line-up">
        {isOwn ? null : (
          <Button
            kind="primary"
            isDisabled={!enough}
            isPending={answer.isPending && answer.variables === 'confirm'}
            onPress={() => answer.mutate('confirm')}
          >
            <Trans>Confirm the refusal</Trans>
          </Button>
        )}
        <Button
          isDisabled={!enough}
          isPending={answer.isPending && answer.variables === 'return'}
          onPress={() => answer.mutate('return')}
        >
          {isOwn ? <Trans>Take it back</Trans> : <Trans>Return it</Trans>}
        </Button>
      </div>
      <p className="small soft">
        {isOwn ? (
          <Trans>It asks for your password. The case is then open again.</Trans>
        ) : (
          <Trans>It asks for your password. Once confirmed, the traveller is refused.</Trans>
        )}
      </p>
    </form>
  );
};
