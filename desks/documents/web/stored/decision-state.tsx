import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { DocumentDecision } from '../../api/types.ts';

/** What was decided on a document: words and shape. A decision speaks of the document, never of who carried it (R45). */
export const DecisionState = ({
  state,
}: {
  readonly state: DocumentDecision['state'] | undefined;
}) =>
  state === undefined ? (
    <Badge verdict="not-checked">
      <Trans>Not decided</Trans>
    </Badge>
  ) : state === 'accepted' ? (
    <Badge verdict="met">
      <Trans>Document accepted</Trans>
    </Badge>
  ) : state === 'referred' ? (
    <Badge verdict="attention">
      <Trans>Referred</Trans>
    </Badge>
  ) : (
    <Badge verdict="obstacle">
      <Trans>Document rejected</Trans>
    </Badge>
  );
