import { Trans } from '@lingui/react/macro';
import { serverNow, useNow } from '@platform/web/platform/clock.ts';
import { countdownText } from '@platform/web/platform/format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { FlightSummary } from '../api/types.ts';
import { borderInstant } from './board.ts';

/** Time to the border crossing; it ticks by itself and is not read aloud each second. */
export const Countdown = ({ flight }: { readonly flight: FlightSummary }) => {
  const at = borderInstant(flight);
  const near = at !== undefined && Math.abs(at - serverNow()) < 3_700_000;
  const now = useNow(near ? 1000 : 15_000);
  if (flight.cancelled)
    return (
      <Badge verdict="aborted">
        <Trans>Cancelled</Trans>
      </Badge>
    );
  if (at === undefined)
    return (
      <span className="soft">
        <Trans>zone not known</Trans>
      </span>
    );
  const soon = at >= now && at - now < 3_600_000;
  return (
    <span
      className="countdown"
      data-soon={soon ? '' : undefined}
      data-past={at < now ? '' : undefined}
    >
      {countdownText(at, now)}
    </span>
  );
};
