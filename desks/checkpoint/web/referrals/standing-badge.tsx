import { Trans } from '@lingui/react/macro';
import { useNow } from '@platform/web/platform/clock.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { SpanText } from '@platform/web/ui/time/span-text.tsx';
import type { Referral } from '../../api/types.ts';
import { standingOf } from './standing.ts';

/** State of a referral, in text and shape. An alarm shows its start. */
export const StandingBadge = ({
  referral,
  withSteps = true,
}: {
  readonly referral: Referral;
  /** Whether a step that is overdue is said here; a list has a column of its own for it. */
  readonly withSteps?: boolean;
}) => {
  const now = useNow(5000);
  const standing = standingOf(referral, now);
  const far = (instant: string) => <SpanText ms={Math.abs(Date.parse(instant) - now)} />;
  switch (standing === 'overdue' && !withSteps ? 'open' : standing) {
    case 'alarm':
      return (
        <Badge verdict="obstacle">
          <strong>
            <Trans>Alarm: no one has come, {far(referral.acknowledgeBy)} too late</Trans>
          </strong>
        </Badge>
      );
    case 'unacknowledged':
      return (
        <Badge verdict="attention">
          <Trans>To be acknowledged within {far(referral.acknowledgeBy)}</Trans>
        </Badge>
      );
    case 'overdue':
      return (
        <Badge verdict="obstacle">
          <Trans>Step overdue for {far(referral.nextDueAt ?? referral.acknowledgeBy)}</Trans>
        </Badge>
      );
    case 'open':
      return (
        <Badge verdict="met">
          <Trans>Acknowledged by {referral.acknowledgedBy}</Trans>
        </Badge>
      );
    case 'closed':
      return (
        <span className="soft">
          <Trans>Closed</Trans>
        </span>
      );
  }
};
