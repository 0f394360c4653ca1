import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useEffect, useState } from 'react';
import type { Match } from '../../api/types.ts';
import { AnswerPanel, choiceTexts } from './answer-panel.tsx';
import type { MatchChoice } from './choices.ts';
import { PairView } from './pair-view.tsx';
import { answeredOn, currentOf, emptyTrail, moved } from './queue.ts';

/** One pair at a time, the most alike first; answered, the next comes by itself, and k leads back to take an answer back. */
export const MatchQueue = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [trail, setTrail] = useState(emptyTrail);
  const [last, setLast] = useState<MatchChoice>();
  const list = useApi('listMatches', {
    params: { id: caseId },
    query: { state: 'open', limit: 200 },
  });
  useShortcut('list.previous', () => setTrail((now) => moved(now, 'previous')));
  useShortcut('list.next', () => setTrail((now) => moved(now, 'next')));
  // What was taken back has another version than when the queue was read.
  const [changed, setChanged] = useState<ReadonlyMap<string, Match>>(new Map());
  const queue = list.data?.matches.map((one) => changed.get(one.id) ?? one) ?? [];
  const current = currentOf(queue, trail);
  const again = (): void => {
    setTrail(emptyTrail);
    setChanged(new Map());
    void list.refetch();
  };
  const left = (list.data?.total ?? 0) - trail.answered.length;
  const { refetch } = list;
  // All that was sent is answered, and more waits.
  const ends = list.data !== undefined && !list.isFetching && current === undefined && left > 0;
  useEffect(() => {
    if (!ends) return;
    setTrail(emptyTrail);
    setChanged(new Map());
    void refetch();
  }, [ends, refetch]);
  if (list.error !== null) return <ErrorState error={list.error} onRetry={again} />;
  // What was read before may have been answered meanwhile.
  if (list.data === undefined || (list.isFetching && trail.answered.length === 0))
    return <Progress label={t`Loading the pairs…`} />;
  return (
    <>
      <p role="status" className="line-up">
        <span>
          <Plural value={Math.max(0, left)} one="# pair waits" other="# pairs wait" />
        </span>
        {last === undefined ? null : (
          <>
            <Badge verdict="met">
              <Trans>Stored: {i18n._(choiceTexts[last])}</Trans>
            </Badge>
            {last === 'take-back' ? null : (
              <span className="soft">
                <KeyHint keys={keysOf('list.previous')} /> <Trans>leads back to it</Trans>
              </span>
            )}
          </>
        )}
      </p>
      {current === undefined ? (
        <EmptyState title={<Trans>No pair waits</Trans>}>
          <p>
            <Trans>Pairs are looked for when somebody asks for it, above.</Trans>
          </p>
        </EmptyState>
      ) : (
        <div className="match-one" key={`${current.id} ${current.version}`}>
          <PairView caseId={caseId} match={current} />
          <AnswerPanel
            caseId={caseId}
            match={current}
            onLookAgain={again}
            onDone={(choice, match) => {
              setLast(choice);
              setChanged((known) => new Map(known).set(match.id, match));
              setTrail((now) => answeredOn(now, match));
            }}
          />
        </div>
      )}
    </>
  );
};
