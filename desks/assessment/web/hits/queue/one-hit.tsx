import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { isEcho } from '@platform/web/platform/own-acts.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useEffect, useRef, useState } from 'react';
import type { Hit, HitLane, HitQueue } from '../../../api/hits/types.ts';
import { ActPanel } from '../act/act-panel.tsx';
import { choicesOf, type HitChoice } from '../act/choices.ts';
import { NotOffered } from '../act/not-offered.tsx';
import { HitView } from '../evidence/hit-view.tsx';
import { EmptyLane } from './empty-lane.tsx';
import { LastAct } from './last-act.tsx';
import { decidedHere } from './trail.ts';
import { useClaim } from './use-claim.ts';
import { useQueue } from './use-queue.ts';

/** The hit that is before the officer, and the way to the one beside it. */
export const OneHit = ({
  lane,
  id,
  decides,
  others,
  onTurn,
  onActed,
}: {
  readonly lane: HitLane;
  readonly id: string | undefined;
  readonly decides: boolean;
  /** Other lanes in which hits wait. */
  readonly others: HitQueue['lanes'];
  readonly onTurn: (lane: HitLane) => void;
  readonly onActed: () => void;
}) => {
  const { t } = useLingui();
  const { move, take } = useQueue(lane, id);
  const [last, setLast] = useState<{
    readonly choice: HitChoice;
    readonly hit: string;
    readonly name: string;
  }>();
  const query = useApi('getHit', { params: { id: id ?? '' } }, id !== undefined);
  const hit = id === undefined ? undefined : query.data?.hit;
  const isDone = last !== undefined && last.hit === id && last.choice !== 'take-back';
  useClaim(decides && !isDone ? hit : undefined);
  const refresh = useQuietRefresh('hit', (one) => one.id === id && !isEcho(one.id), query.refetch);
  const begin = useRef(move);
  begin.current = move;
  useEffect(() => {
    if (id === undefined && decides) begin.current('next');
  }, [id, decides]);
  // A hit that came after the lanes were counted would stand below a count of none.
  const shown = useRef(onActed);
  shown.current = onActed;
  useEffect(() => {
    if (hit?.id !== undefined) shown.current();
  }, [hit?.id]);
  useShortcut('list.next', () => move('next'), decides);
  useShortcut('list.previous', () => move('previous'), decides && id !== undefined);
  const done = (choice: HitChoice, next: Hit): void => {
    const { surname, given } = next.traveller;
    setLast({ choice, hit: next.id, name: [surname, given].filter(Boolean).join(' ') });
    onActed();
    decidedHere.update((count) => count + (choice === 'take-back' ? -1 : 1));
    if (choice !== 'take-back') move('next');
  };
  const error = take.error ?? query.error;
  if (error !== null)
    return (
      <ErrorState
        error={error}
        onRetry={() => (take.error === null ? void query.refetch() : move('next'))}
      />
    );
  if (hit === undefined)
    return id === undefined && (take.isSuccess || !decides) ? (
      <>
        <LastAct last={last} />
        <EmptyLane lane={lane} others={others} onTurn={onTurn} />
      </>
    ) : (
      <Progress label={t`Loading the hit…`} />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus is
    <div
      className="hit"
      onFocus={() => refresh.onFocusChange(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) refresh.onFocusChange(false);
      }}
    >
      <HitView
        key={hit.id}
        hit={hit}
        beside={
          <>
            <div className="hit-notes">
              <LastAct last={isDone ? undefined : last} />
              <ChangedNote changed={refresh.changed} onShow={refresh.show} />
            </div>
            {decides ? (
              <>
                <ActPanel
                  key={hit.id}
                  hit={hit}
                  onDone={done}
                  onLookAgain={() => void query.refetch()}
                />
                <NotOffered
                  claim={hit.claim}
                  offered={choicesOf(hit)}
                  onNext={() => move('next')}
                />
              </>
            ) : (
              <p className="soft">
                <Trans>You read this hit. The analysts of the unit judge it.</Trans>
              </p>
            )}
          </>
        }
      />
    </div>
  );
};
