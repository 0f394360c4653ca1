import { Trans, useLingui } from '@lingui/react/macro';
import { useIsOtherWork, WorkGate } from '@platform/web/ui/work-gate.tsx';
import type { ReactNode } from 'react';

/** Whether the purpose has to be stated first; then its field takes the focus and not the head of the page. */
export const useIsGated = (): boolean => useIsOtherWork('pnr-criteria');

/** Work on criteria has its own purpose (PNR Dir. Art. 6(2)(c)). Users with another purpose choose it here, with a reference. */
export const PurposeGate = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useLingui();
  return (
    <WorkGate
      purpose="pnr-criteria"
      title={<Trans>Criteria are work of their own</Trans>}
      about={
        <Trans>
          Your purpose is for traveller data. This page is about criteria: choose the purpose for
          criteria. It applies until you choose another at the top.
        </Trans>
      }
      label={<Trans>Case, flight or shift</Trans>}
      description={t`The number of the evaluation or the file. It is written in the journal: no names.`}
      act={<Trans>Work on criteria</Trans>}
    >
      {children}
    </WorkGate>
  );
};
