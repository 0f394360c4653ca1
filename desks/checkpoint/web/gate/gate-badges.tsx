import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { CheckSummary } from '../../api/types.ts';

/** The state of a traveller on the list. A passenger without a check is missing, and looks like it. */
export const StandingBadge = ({
  state,
  isAwaited = true,
}: {
  readonly state: CheckSummary['state'] | undefined;
  /** Whether the traveller comes to the booth of this flight: crew and travellers in transit do not. */
  readonly isAwaited?: boolean;
}) => {
  const { i18n } = useLingui();
  if (state === undefined && !isAwaited)
    return (
      <span className="soft">
        <Trans>Not awaited here</Trans>
      </span>
    );
  if (state === undefined)
    return (
      <Badge verdict="not-checked">
        <Trans>Missing</Trans>
      </Badge>
    );
  const { word, verdict } = checkStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(word)}</Badge>;
};
