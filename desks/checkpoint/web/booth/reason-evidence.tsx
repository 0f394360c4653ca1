import type { Examination } from '@desk/documents/api/types.ts';
import type { Check, VerdictReason } from '../../api/types.ts';
import { AlertEvidence } from './evidence/alert-evidence.tsx';
import { CarrierEvidence } from './evidence/carrier-evidence.tsx';
import { ConditionEvidence } from './evidence/condition-evidence.tsx';
import { DocumentEvidence } from './evidence/document-evidence.tsx';
import { HitEvidence } from './evidence/hit-evidence.tsx';

/** What a reason rests on, in the place where the reason stands. */
export const ReasonEvidence = ({
  reason,
  check,
  examination,
}: {
  readonly reason: VerdictReason;
  readonly check: Check;
  readonly examination: Examination | undefined;
}) => {
  switch (reason.source) {
    case 'document':
      return <DocumentEvidence {...{ reason, check, examination }} />;
    case 'conditions':
    case 'ticket':
      return <ConditionEvidence {...{ reason, check }} />;
    case 'api':
      return <CarrierEvidence {...{ reason, check }} />;
    case 'alerts.sis':
    case 'alerts.lost-documents':
    case 'alerts.national':
      return <AlertEvidence {...{ reason, check }} />;
    case 'hits':
      return <HitEvidence reason={reason} />;
  }
};
