import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { serverNow } from '@platform/web/platform/clock.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { useRef, useState } from 'react';
import type { Referral } from '../../api/types.ts';
import { type DueChoice, dueChoices, dueInstant } from './due-choice.ts';
import { keepReferral } from './referral.ts';

const newStep = () => ({ id: crypto.randomUUID() as string, what: '' });

/** Writes down what was done and what is due next. The same id goes with every try; Ctrl+Enter stores. */
export const StepForm = ({
  referral,
  onLookAgain,
}: {
  readonly referral: Referral;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState(newStep);
  const [due, setDue] = useState<DueChoice>('none');
  const [time, setTime] = useState('');
  const [settles, setSettles] = useState(true);
  const store = useMutation({
    mutationFn: (dueAt: string | undefined) =>
      call('addReferralStep', {
        params: { id: referral.id },
        body: {
          id: step.id,
          what: step.what.trim(),
          settles,
          ...(dueAt === undefined ? {} : { dueAt }),
        },
      }),
    onSuccess: ({ referral: next }) => {
      setStep(newStep());
      setDue('none');
      setTime('');
      setSettles(true);
      keepReferral(next);
    },
    onError: (error) => {
      // An earlier text with this id was stored, so this text is another step.
      if (!(error instanceof ApiError) || error.code !== 'checkpoint.referral.step-id-taken')
        return;
      setStep(({ what }) => ({ ...newStep(), what }));
      onLookAgain();
    },
  });
  const dueAt = dueInstant(due, time, serverNow());
  const ready = step.what.trim().length >= 3 && dueAt !== null;
  const send = (): void => {
    if (ready && !store.isPending) store.mutate(dueAt);
  };
  useShortcut('referrals.step', () => form.current?.querySelector('textarea')?.focus());
  const names: Readonly<Record<DueChoice, string>> = {
    none: t`nothing`,
    15: t`in 15 minutes`,
    30: t`in 30 minutes`,
    60: t`in an hour`,
    240: t`in four hours`,
    at: t`at a time`,
  };
  return (
    <form
      ref={form}
      className="stack"
      aria-label={t`New step`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <Field
        label={
          <>
            <Trans>What was done</Trans> <KeyHint keys={keysOf('referrals.step')} />
          </>
        }
        rows={3}
        maxLength={4000}
        value={step.what}
        onChange={(what) => setStep((one) => ({ ...one, what }))}
      />
      <ChoiceField
        label={t`Due next`}
        value={due}
        choices={dueChoices.map((id) => ({ id, name: names[id] }))}
        onChange={setDue}
      />
      {due === 'at' ? (
        <Field label={t`Time`} type="datetime-local" value={time} onChange={setTime} />
      ) : null}
      {referral.nextDueAt === undefined ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={settles}
            onChange={({ target }) => setSettles(target.checked)}
          />
          <Trans>What was due before is done with it</Trans>
        </label>
      )}
      {store.error === null ? null : <ActError error={store.error} onLookAgain={onLookAgain} />}
      <Button type="submit" isDisabled={!ready} isPending={store.isPending}>
        <Trans>Store the step</Trans>
        <KeyHint keys="Ctrl Enter" />
      </Button>
    </form>
  );
};
