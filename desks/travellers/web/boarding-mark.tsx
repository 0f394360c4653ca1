import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { TravellerRow } from '../api/types.ts';

/** What the carrier said last of whether a person flies; nothing where it said nothing. */
export const BoardingMark = ({ boarding }: Pick<TravellerRow, 'boarding'>) => {
  switch (boarding) {
    case undefined:
      return null;
    case 'on-board':
      return (
        <span className="soft nowrap">
          <Trans>On board</Trans>
        </span>
      );
    case 'not-on-board':
      return (
        <Badge verdict="attention">
          <Trans>Not on board</Trans>
        </Badge>
      );
    case 'cancelled':
      return (
        <Badge verdict="attention">
          <Trans>Journey cancelled</Trans>
        </Badge>
      );
  }
};
