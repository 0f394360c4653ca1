import { Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { ReactNode } from 'react';
import type { PictureState, ShownPicture } from '../shown-picture.ts';

/** A picture once it can be drawn; until then that it is being decoded, or why it cannot be drawn. */
export const PictureFrame = ({
  state,
  children,
}: {
  readonly state: PictureState;
  readonly children: (picture: ShownPicture) => ReactNode;
}) => {
  const { t } = useLingui();
  if (state === 'loading') return <Progress label={t`Decoding the picture…`} />;
  if (state === 'unreadable')
    return (
      <Badge verdict="aborted">
        <Trans>
          The picture cannot be drawn: it is damaged, or of a kind that this browser lacks.
        </Trans>
      </Badge>
    );
  if (state === 'too-large')
    return (
      <Badge verdict="not-checked">
        <Trans>The picture is too large to be drawn here. Scan it coarser.</Trans>
      </Badge>
    );
  return children(state);
};
