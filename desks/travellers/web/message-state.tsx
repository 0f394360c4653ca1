import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { FlightSummary } from '../api/types.ts';

type MessageState = FlightSummary['api'];

/** How complete one kind of message is: shape and word. Nothing received, or the crew alone, never looks like complete. */
export const MessageStateBadge = ({ state }: { readonly state: MessageState | undefined }) => {
  if (state === undefined) return null;
  if (state.crewOnly === true)
    return (
      <Badge verdict="attention">
        <Trans>Crew only</Trans>
      </Badge>
    );
  switch (state.state) {
    case 'none':
      return (
        <Badge verdict="not-checked">
          <Trans>None yet</Trans>
        </Badge>
      );
    case 'partial':
      return (
        <Badge verdict="attention">
          <Trans>Parts missing</Trans>
        </Badge>
      );
    case 'complete':
      return (
        <Badge verdict="met">
          <Trans>Complete</Trans>
        </Badge>
      );
    case 'closed':
      return (
        <Badge verdict="met">
          <Trans>Closed</Trans>
        </Badge>
      );
  }
};
