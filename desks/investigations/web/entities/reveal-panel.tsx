import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Entity } from '../../api/types.ts';

/** Shows the numbers of who is kept apart plainly, in this window and until it is left; the reason stays in the journal. */
export const RevealPanel = ({
  caseId,
  entity,
  onRevealed,
}: {
  readonly caseId: string;
  readonly entity: string;
  readonly onRevealed: (entity: Entity) => void;
}) => {
  const [reason, setReason] = useState('');
  const reveal = useMutation({
    mutationFn: () =>
      call('revealVictim', { params: { id: caseId }, body: { entity, reason: reason.trim() } }),
    onSuccess: ({ entity: plain }) => onRevealed(plain),
  });
  const ready = reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="reveal-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !reveal.isPending) reveal.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="reveal-title">
          <Trans>Numbers are masked</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="small soft">
          <Trans>
            Victims are kept apart. To show their numbers, give a reason and your password. The
            journal records the reason.
          </Trans>
        </p>
        <Field
          label={<Trans>Why you need the numbers</Trans>}
          value={reason}
          maxLength={2000}
          autoComplete="off"
          onChange={setReason}
        />
        {reveal.error === null ? null : <ActError error={reveal.error} />}
        <div>
          <Button type="submit" isDisabled={!ready} isPending={reveal.isPending}>
            <Trans>Show the numbers</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
