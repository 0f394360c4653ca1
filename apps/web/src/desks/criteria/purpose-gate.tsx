import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { statedPurpose } from '../../platform/purpose.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

/** Whether the purpose has to be stated first; then its field takes the focus and not the head of the page. */
export const useIsGated = (): boolean => {
  const purpose = useStore(statedPurpose)?.purpose;
  return purpose !== 'pnr-criteria' && purpose !== 'oversight';
};

/**
 * Criteria are work for a purpose of its own (PNR Dir. Art. 6(2)(c)): whoever comes with another states it here, with the
 * reference of that work.
 */
export const PurposeGate = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useLingui();
  const gated = useIsGated();
  const [reference, setReference] = useState('');
  if (!gated) return children;
  return (
    <form
      className="panel narrow"
      aria-labelledby="gate-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (reference.trim() !== '')
          statedPurpose.set({ purpose: 'pnr-criteria', reference: reference.trim() });
      }}
    >
      <div className="panel-head">
        <h2 id="gate-title">
          <Trans>Criteria are work of their own</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p>
          <Trans>
            What you stated is for looking at travellers. Here nobody is looked at: state that you
            work on criteria. It holds until you state another purpose at the top.
          </Trans>
        </p>
        <Field
          label={<Trans>Case, flight or shift</Trans>}
          description={t`The number of the evaluation or the file. It is written in the journal: no names.`}
          isRequired
          autoFocus
          autoComplete="off"
          maxLength={100}
          value={reference}
          onChange={setReference}
        />
        <Button type="submit" kind="primary">
          <Trans>Work on criteria</Trans>
        </Button>
      </div>
    </form>
  );
};
