import { laneTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import type { HitLane, HitQueue } from '../../../api/hits/types.ts';

/** Nothing waits here for this officer; where something does is said. */
export const EmptyLane = ({
  lane,
  others,
  onTurn,
}: {
  readonly lane: HitLane;
  readonly others: HitQueue['lanes'];
  readonly onTurn: (lane: HitLane) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <EmptyState title={<Trans>Nothing waits here for you</Trans>}>
      <p>
        {lane === 'to-confirm' ? (
          <Trans>
            Hits that a colleague judged to be the same appear here. Your own are shown to another
            person.
          </Trans>
        ) : lane === 'unsure' ? (
          <Trans>What you could not tell yourself waits here for another person.</Trans>
        ) : lane === 'disputed' ? (
          <Trans>Hits on which two colleagues judged differently wait here.</Trans>
        ) : (
          <Trans>
            Hits come by themselves as flights are compared. Above stands what is not compared yet.
          </Trans>
        )}
      </p>
      {others.map((one, at) => (
        <Button
          key={one.lane}
          onPress={() => onTurn(one.lane)}
          {...(at === 0 ? { hint: keysOf('hits.lane') } : {})}
        >
          {i18n._(laneTexts[one.lane])}: {one.hits}
        </Button>
      ))}
    </EmptyState>
  );
};
