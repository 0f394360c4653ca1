import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { statedPurpose } from '../../platform/purpose.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

/** Whether the case has to be stated first; then its field takes the focus and not the head of the page. */
export const useNeedsCase = (): boolean => {
  const purpose = useStore(statedPurpose)?.purpose;
  return purpose !== 'pnr-request' && purpose !== 'oversight';
};

/** Says in which case the officer works from now on; it holds until another purpose is stated at the top. */
export const stateCase = (reference: string): void =>
  statedPurpose.set({ purpose: 'pnr-request', reference });

/** Requests are answered case by case, for that purpose alone (PNR Dir. Art. 6(2)(b); R2): whoever comes with another states it. */
export const CaseGate = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useLingui();
  const gated = useNeedsCase();
  const [reference, setReference] = useState('');
  if (!gated) return children;
  return (
    <form
      className="panel narrow"
      aria-labelledby="case-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (reference.trim() !== '') stateCase(reference.trim());
      }}
    >
      <div className="panel-head">
        <h2 id="case-title">
          <Trans>Requests are answered case by case</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p>
          <Trans>
            What you stated is for other work. State in which case of which authority you work; it
            holds until you state another purpose at the top.
          </Trans>
        </p>
        <Field
          label={<Trans>Number of the case</Trans>}
          description={t`As the authority names it. It is written in the journal: no names.`}
          isRequired
          autoFocus
          autoComplete="off"
          maxLength={100}
          value={reference}
          onChange={setReference}
        />
        <Button type="submit" kind="primary">
          <Trans>Work on this case</Trans>
        </Button>
      </div>
    </form>
  );
};
