import { Trans, useLingui } from '@lingui/react/macro';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { useIsOtherWork, WorkGate } from '@platform/web/ui/work-gate.tsx';
import type { ReactNode } from 'react';

/** Whether the case has to be stated first; then its field takes the focus and not the head of the page. */
export const useNeedsCase = (): boolean => useIsOtherWork('pnr-request');

/** Says in which case the officer works from now on; it holds until another purpose is stated at the top. */
export const stateCase = (reference: string): void =>
  statedPurpose.set({ purpose: 'pnr-request', reference });

/** Requests are answered case by case, for that purpose only (PNR Dir. Art. 6(2)(b); R2). Users with another purpose choose it here. */
export const CaseGate = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useLingui();
  return (
    <WorkGate
      purpose="pnr-request"
      title={<Trans>Requests are answered case by case</Trans>}
      about={
        <Trans>
          What you stated is for other work. State in which case of which authority you work; it
          holds until you state another purpose at the top.
        </Trans>
      }
      label={<Trans>Number of the case</Trans>}
      description={t`As the authority names it. It is written in the journal: no names.`}
      act={<Trans>Work on this case</Trans>}
    >
      {children}
    </WorkGate>
  );
};
