import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import type { Criterion } from '../../../api/criteria/types.ts';
import { type CriterionStep, type Person, stepsFor } from './steps.ts';

type Chosen = Exclude<CriterionStep, 'consult'> | 'consult-for' | 'consult-against';

const words: Readonly<Record<Chosen, MessageDescriptor>> = {
  submit: msg`Submit to the data protection officer`,
  'consult-for': msg`No objection`,
  'consult-against': msg`I object`,
  approve: msg`Approve`,
  activate: msg`Release it: it marks from now on`,
  return: msg`Send it back`,
  stop: msg`Stop it now`,
  withdraw: msg`Withdraw it for good`,
};

const operations = {
  submit: 'submitCriterion',
  approve: 'approveCriterion',
  activate: 'activateCriterion',
  return: 'returnCriterion',
  stop: 'stopCriterion',
  withdraw: 'withdrawCriterion',
} as const;

/** The next steps of this person with their reason. Each names the text and the number of steps that were seen. */
export const StepPanel = ({
  criterion,
  person,
  onDone,
}: {
  readonly criterion: Criterion;
  readonly person: Person;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [reason, setReason] = useState('');
  const { id, digest, steps: seen } = criterion.summary;
  const step = useMutation({
    mutationFn: (chosen: Chosen) => {
      const body = { reason: reason.trim(), digest, steps: seen };
      if (chosen === 'consult-for' || chosen === 'consult-against')
        return call('consultOnCriterion', {
          params: { id },
          body: { ...body, objects: chosen === 'consult-against' },
        });
      return call(operations[chosen], { params: { id }, body });
    },
    onSuccess: () => {
      setReason('');
      onDone();
    },
  });
  const steps = stepsFor(criterion, person).flatMap((one): Chosen[] =>
    one === 'consult' ? ['consult-for', 'consult-against'] : [one],
  );
  if (steps.length === 0) return null;
  const ready = reason.trim().length >= 10 && !step.isPending;
  const isObjected = criterion.consulted?.objects === true && steps.includes('approve');
  return (
    <form className="panel" aria-label={t`Next step`} onSubmit={(event) => event.preventDefault()}>
      <div className="panel-head">
        <h2>
          <Trans>Next step</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <OwnReason
          {...(isObjected
            ? {
                description: t`The data protection officer objects: approving it answers the objection.`,
              }
            : {})}
          rows={3}
          value={reason}
          onChange={setReason}
        />
        {step.error === null ? null : <ActError error={step.error} onLookAgain={onDone} />}
        <div className="step-buttons">
          {steps.map((one, at) => (
            <Button
              key={one}
              kind={at === 0 && one !== 'consult-for' ? 'primary' : 'plain'}
              isDisabled={!ready}
              onPress={() => step.mutate(one)}
            >
              {i18n._(words[one])}
            </Button>
          ))}
        </div>
      </div>
    </form>
  );
};
