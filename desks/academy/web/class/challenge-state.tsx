import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademyChallenge } from '../../api/types.ts';

/** How a challenge stands. */
export const ChallengeState = ({ state }: { readonly state: AcademyChallenge['state'] }) => {
  switch (state) {
    case 'open':
      return (
        <Badge verdict="attention">
          <Trans>waits for the trainer</Trans>
        </Badge>
      );
    case 'upheld':
      return (
        <Badge verdict="met">
          <Trans>upheld: the item counts for nobody</Trans>
        </Badge>
      );
    case 'rejected':
      return (
        <Badge verdict="aborted">
          <Trans>rejected</Trans>
        </Badge>
      );
  }
};
