import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import type { WatchList } from '../../../api/watch-lists/types.ts';

/** Hands a list to another analyst, who answers for it from then on; any analyst may, with a reason. */
export const HandOver = ({
  list,
  onDone,
}: {
  readonly list: WatchList;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [owner, setOwner] = useState('');
  const [reason, setReason] = useState('');
  const transfer = useMutation({
    mutationFn: () =>
      call('transferWatchList', {
        params: { list: list.id },
        body: { owner: owner.trim(), reason: reason.trim() },
      }),
    onSuccess: () => {
      setOwner('');
      setReason('');
      onDone();
    },
  });
  const ready = owner.trim() !== '' && reason.trim().length >= 8 && !transfer.isPending;
  return (
    <details className="hand-over">
      <summary>
        <Trans>Hand it to another analyst</Trans>
      </summary>
      <form
        className="stack"
        aria-label={t`Hand it to another analyst`}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) transfer.mutate();
        }}
      >
        <Field
          label={<Trans>Account of the analyst</Trans>}
          autoComplete="off"
          maxLength={100}
          value={owner}
          onChange={setOwner}
        />
        <OwnReason value={reason} onChange={setReason} />
        {transfer.error === null ? null : <ActError error={transfer.error} onLookAgain={onDone} />}
        <Button type="submit" isDisabled={!ready} isPending={transfer.isPending}>
          <Trans>Hand it over</Trans>
        </Button>
      </form>
    </details>
  );
};
