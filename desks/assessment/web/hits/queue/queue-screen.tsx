import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { only } from '@platform/web/root-route.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { HitLane } from '../../../api/hits/types.ts';
import { AssessmentNav } from '../../assessment-nav.tsx';
import { AssessmentLimits, StoppedNotice } from './assessment-stop.tsx';
import { LaneList } from './lane-list.tsx';
import { LaneTabs } from './lane-tabs.tsx';
import { OneHit } from './one-hit.tsx';
import { ScreeningStrip } from './screening-strip.tsx';

const readQueue = async (): Promise<void> => readAnew('getHitQueue', 'listHits');

/** The queue: one lane, one hit at a time. Nothing here is done with several at once, and no address of the server could do it. */
export const QueueScreen = () => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const search = useSearch({ from: '/assessment' });
  const navigate = useNavigate();
  const lane = search.lane ?? 'waiting';
  const queue = useApi('getHitQueue', {});
  // The lanes, the list below them and the state of the comparison are read at one time: their counts agree.
  useQuietRefresh('hit', () => true, readQueue);
  useQuietRefresh('watch-list', () => true, readQueue);
  const decides = session?.roles.includes('pnr-analyst') === true;
  const asList = search.view === 'list' || (!decides && search.hit === undefined);
  const turnTo = useCallback(
    (to: HitLane) =>
      void navigate({ to: '/assessment', search: only({ lane: to, view: search.view }) }),
    [navigate, search.view],
  );
  const isStopped = queue.data?.run.stopped !== undefined;
  const lanes = queue.data?.lanes ?? [];
  const waiting = lanes.filter(({ hits, lane: id }) => hits > 0 && id !== 'released');
  useShortcut('hits.lane', () => {
    const at = lanes.findIndex((one) => one.lane === lane);
    const next = [...lanes.slice(at + 1), ...lanes.slice(0, at)].find((one) =>
      waiting.includes(one),
    );
    if (next !== undefined) turnTo(next.lane);
  });
  return (
    <div className="page">
      <PageHead title={<Trans>Hits</Trans>} windowTitle={t`Hits`} quiet={search.hit !== undefined}>
        {queue.data === undefined ? null : (
          <ScreeningStrip screening={queue.data.screening} isStopped={isStopped} />
        )}
      </PageHead>
      <AssessmentNav />
      {queue.data === undefined ? null : (
        <StoppedNotice run={queue.data.run} onMoved={() => void queue.refetch()} />
      )}
      {queue.error === null ? null : (
        <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
      )}
      <LaneTabs
        lanes={lanes}
        lane={lane}
        asList={asList}
        onTurn={turnTo}
        {...(decides
          ? {
              onList: (list: boolean) =>
                void navigate({
                  to: '/assessment',
                  search: only({ lane, view: list ? ('list' as const) : undefined }),
                }),
            }
          : {})}
      />
      {asList ? (
        <LaneList lane={lane} />
      ) : (
        <OneHit
          key={lane}
          lane={lane}
          id={search.hit}
          decides={decides}
          others={waiting.filter((one) => one.lane !== lane)}
          onTurn={turnTo}
          onActed={() => void queue.refetch()}
        />
      )}
      {queue.data === undefined ? null : (
        <AssessmentLimits run={queue.data.run} onMoved={() => void queue.refetch()} />
      )}
    </div>
  );
};
