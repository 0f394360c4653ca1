import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { useRef, useState } from 'react';
import type { Referral } from '../../api/types.ts';
import { keepReferral } from './referral.ts';

/** Closes a referral with its outcome. */
export const ClosePanel = ({
  referral,
  onLookAgain,
}: {
  readonly referral: Referral;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [outcome, setOutcome] = useState('');
  const close = useMutation({
    mutationFn: () =>
      call('closeReferral', { params: { id: referral.id }, body: { outcome: outcome.trim() } }),
    onSuccess: ({ referral: next }) => keepReferral(next),
  });
  const ready = outcome.trim().length >= 3;
  useShortcut('referrals.close', () => form.current?.querySelector('textarea')?.focus());
  return (
    <form
      ref={form}
      className="panel"
      aria-labelledby="close-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !close.isPending) close.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="close-title">
          <Trans>Close the referral</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <Field
          label={
            <>
              <Trans>Outcome</Trans> <KeyHint keys={keysOf('referrals.close')} />
            </>
          }
          description={t`To whom the person was handed, or why no help was needed. Steps can still be added after it.`}
          rows={3}
          maxLength={4000}
          value={outcome}
          onChange={setOutcome}
        />
        {close.error === null ? null : <ActError error={close.error} onLookAgain={onLookAgain} />}
        <Button type="submit" isDisabled={!ready} isPending={close.isPending}>
          <Trans>Close it</Trans>
        </Button>
      </div>
    </form>
  );
};
