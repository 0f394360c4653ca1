import { ComparisonGate } from '@desk/documents/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { askUnasked, useApi } from '@platform/web/platform/api.ts';
import { useChanges } from '@platform/web/platform/changes.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useEffect, useRef } from 'react';
import type { Check } from '../../api/types.ts';
import { ActColumn } from './act-column.tsx';
import { isFresh } from './check-store.ts';
import { DecidedColumn } from './decided-column.tsx';
import { EarlierNote } from './earlier-note.tsx';
import { isAwaited, judging } from './judge-again.ts';
import type { Act } from './one-act.ts';
import { movedOthers } from './other-checks.ts';
import { ReaderBeside } from './reader-beside.tsx';
import { ReleaseNote } from './release-note.tsx';
import { sound } from './sound.ts';
import { TravellerColumn } from './traveller-column.tsx';
import { isOpen } from './use-booth-intake.ts';
import { useGiven } from './use-given.ts';
import { VerdictColumn } from './verdict-column.tsx';

/** One traveller in three columns: who, what is known, what is done. Their places do not move. */
export const CheckView = ({
  check,
  flight,
  works,
  onChanged,
  onRead,
  onDecide,
  onOpen,
}: {
  readonly check: Check;
  /** The flight that this booth works on. */
  readonly flight: string | undefined;
  readonly works: boolean;
  /** The examination has changed: everything is judged again. */
  readonly onChanged: () => void;
  /** Another check of the document has changed: this one is read again. */
  readonly onRead: () => void;
  readonly onDecide: (act: Act, note: string) => void;
  readonly onOpen: (id: string) => void;
}) => {
  const examination = useApi('getExamination', { params: { id: check.examination.id } });
  const given = useGiven(check);
  const pending = useStore(judging).has(check.id) || given.pending;
  const stale = examination.data?.verdictStale === true;
  // A reader adds what it read by itself: then everything is judged again, and nothing on the screen moves but the words.
  const readExamination = (): void => askUnasked(() => void examination.refetch());
  useChanges(
    'examination',
    ({ id }) => {
      if (id === check.examination.id) readExamination();
    },
    readExamination,
  );
  const open = works && isOpen(check);
  const anew = useRef(onChanged);
  anew.current = onChanged;
  useEffect(() => {
    if (stale && open) anew.current();
  }, [stale, open]);
  // What is opened or looked at again after a while is brought up to date: a hit may have been released, a source may answer.
  const { id } = check;
  useEffect(() => {
    if (!open) return;
    const update = (): void => {
      if (document.visibilityState === 'visible' && !isFresh(id)) anew.current();
    };
    update();
    document.addEventListener('visibilitychange', update);
    return () => document.removeEventListener('visibilitychange', update);
  }, [open, id]);
  // A hit on this traveller was released, or called back: the verdict of a moment ago does not know it.
  const onRelease = (): void => {
    if (open) anew.current();
  };
  useChanges(
    'release',
    ({ id }) => {
      // Whom no carrier has listed is told of by the flight, which may not be the one that was chosen.
      if (check.traveller === undefined || id === check.traveller || id === check.flight?.id)
        onRelease();
    },
    onRelease,
  );
  // The result of another check of the document is also part of this verdict, so the verdict is updated.
  const moved = movedOthers(check);
  useEffect(() => {
    if (open && moved !== undefined) anew.current();
  }, [open, moved]);
  useChanges(
    'check',
    (change) => {
      if (check.earlier.some((other) => other.id === change.id)) askUnasked(onRead);
    },
    () => {
      if (open) askUnasked(onRead);
    },
  );
  const awaited = isAwaited(examination.error);
  const { word, id: verdict } = check.verdict;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heard once for each verdict, not for each word
  useEffect(() => {
    if (open) sound(word);
  }, [verdict]);
  return (
    <>
      {open && check.flight === undefined && flight !== undefined ? (
        <Notice verdict="attention" title={<Trans>This check was opened without a flight</Trans>}>
          <Button onPress={() => given.give((facts) => facts, flight)}>
            <Trans>Check against the list of this booth’s flight</Trans>
          </Button>
        </Notice>
      ) : null}
      <ReleaseNote check={check} />
      <div className="booth-columns" data-awaited={awaited ? '' : undefined}>
        {awaited ? (
          <ComparisonGate
            id={check.examination.id}
            onJudged={() => {
              void examination.refetch();
              onChanged();
            }}
          />
        ) : (
          <>
            <TravellerColumn check={check} examination={examination.data}>
              <EarlierNote check={check} onOpen={onOpen} />
              {open ? <ReaderBeside examination={check.examination.id} onRead={onChanged} /> : null}
            </TravellerColumn>
            <VerdictColumn check={check} examination={examination.data} pending={pending} />
          </>
        )}
        {open ? (
          <ActColumn {...{ check, given, pending, onDecide }} held={awaited} />
        ) : (
          <DecidedColumn check={check} />
        )}
      </div>
    </>
  );
};
