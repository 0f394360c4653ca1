import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { StatementImport } from '../../api/types.ts';

/** Takes over what a dry run showed, or withdraws what an import stored; each for a reason. */
export const ImportAct = ({
  caseId,
  run,
  onDone,
}: {
  readonly caseId: string;
  readonly run: StatementImport;
  readonly onDone: () => void;
}) => {
  const [reason, setReason] = useState('');
  const params = { id: caseId, import: run.id };
  const act = useMutation({
    mutationFn: () =>
      run.state === 'dry'
        ? call('takeOverImport', { params, body: { digest: run.digest, reason: reason.trim() } })
        : call('withdrawImport', { params, body: { reason: reason.trim() } }),
    onSuccess: onDone,
  });
  if (run.state === 'withdrawn' || (run.state === 'dry' && run.statements === 0)) return null;
  const ready = reason.trim().length >= 3;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !act.isPending) act.mutate();
      }}
    >
      <Field
        label={<Trans>Reason</Trans>}
        value={reason}
        maxLength={2000}
        autoComplete="off"
        onChange={setReason}
      />
      {act.error === null ? null : <ActError error={act.error} onLookAgain={onDone} />}
      <div>
        <Button
          type="submit"
          isDisabled={!ready}
          isPending={act.isPending}
          {...(run.state === 'dry' ? { kind: 'primary' as const } : {})}
        >
          {run.state === 'dry' ? (
            <Trans>Take it over</Trans>
          ) : (
            <Trans>Withdraw all its statements</Trans>
          )}
        </Button>
      </div>
      {run.state === 'dry' ? null : (
        <p className="small soft">
          <Trans>They remain as withdrawn. Recipients must be told.</Trans>
        </p>
      )}
    </form>
  );
};
