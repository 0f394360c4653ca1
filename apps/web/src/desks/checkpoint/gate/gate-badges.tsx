import type { CheckSummary } from '@amirani/contract/checkpoint';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { checkStateTexts } from '../../../texts/checkpoint.ts';
import { Badge } from '../../../ui/badge.tsx';

/** How a traveller of the list stands: whoever nobody has checked is missing, and looks like it. */
export const StandingBadge = ({ state }: { readonly state: CheckSummary['state'] | undefined }) => {
  const { i18n } = useLingui();
  if (state === undefined)
    return (
      <Badge verdict="not-checked">
        <Trans>Missing</Trans>
      </Badge>
    );
  const { word, verdict } = checkStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(word)}</Badge>;
};
