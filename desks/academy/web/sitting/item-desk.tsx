import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { AcademySeenItem, AcademyShownItem, AcademySitting } from '../../api/types.ts';
import { Feedback } from './feedback.tsx';
import { ItemView } from './item-view.tsx';
import { keepSitting } from './keep-sitting.ts';
import { usePartReport } from './use-part-report.ts';

/**
 * One item, one decision, the next. Nothing is shown ahead: the server's clock of an item begins with the key that asks for
 * it. In practice the answer is shown after the decision, and a key goes on; in a measured block the next one comes by itself.
 */
export const ItemDesk = ({ sitting }: { readonly sitting: AcademySitting }) => {
  const { t } = useLingui();
  const [shown, setShown] = useState<AcademyShownItem>();
  const [judged, setJudged] = useState<AcademySeenItem>();
  const id = sitting.id;
  const next = useMutation({
    mutationFn: () => call('showNextItem', { params: { id } }),
    onSuccess: (answer) => {
      setJudged(undefined);
      setShown(answer.shown);
      keepSitting(answer.sitting);
    },
  });
  const parts = usePartReport(id, shown?.item.id ?? sitting.open);
  const decide = useMutation({
    mutationFn: async (body: Parameters<typeof send>[1]) => {
      await parts.settled();
      return send(id, body);
    },
    onSuccess: (answer) => {
      keepSitting(answer.sitting);
      if (answer.item.truth === undefined && answer.sitting.left > 0) next.mutate();
      else if (answer.item.truth === undefined) setShown(undefined);
      else setJudged(answer.item);
    },
    onError: (error) => {
      // The trainee has two windows: reload the shown item.
      if (error instanceof ApiError && error.status === 409) readAnew('getSitting');
    },
  });
  const open = sitting.open;
  const again = useApi(
    'getShownItem',
    { params: { id, item: open ?? '' } },
    open !== undefined && shown === undefined && !next.isPending,
  );
  const present = shown ?? (open === undefined ? undefined : again.data);
  const runs = sitting.state === 'running';
  const goOn = (): void => {
    if (runs && !next.isPending && (present === undefined || judged !== undefined)) next.mutate();
  };
  useShortcut('academy.next', goOn);
  const error = next.error ?? decide.error ?? again.error;
  const isOver = sitting.left === 0 && open === undefined && judged === undefined;
  return (
    <div className="stack">
      {error === null ? null : (
        <ActError error={error} onLookAgain={() => readAnew('getSitting', 'getShownItem')} />
      )}
      {present === undefined ? (
        isOver ? (
          <Done sitting={sitting} />
        ) : next.isPending || (open !== undefined && again.isPending) ? (
          <Progress label={t`Loading the item…`} />
        ) : (
          <Begin sitting={sitting} isDisabled={!runs} onBegin={goOn} />
        )
      ) : (
        <ItemView
          key={present.item.id}
          shown={present}
          isPending={decide.isPending || next.isPending}
          isDisabled={!runs || judged !== undefined}
          onOpened={parts.report}
          onDecide={(decision) =>
            decide.mutate({ ...decision, item: present.item.id, attempt: sitting.attempt })
          }
          beside={
            judged === undefined ? null : (
              <Feedback item={judged} kind={present.material.kind}>
                {sitting.left === 0 ? (
                  <Done sitting={sitting} />
                ) : (
                  <NextButton isPending={next.isPending} isDisabled={!runs} onPress={goOn} />
                )}
              </Feedback>
            )
          }
        />
      )}
    </div>
  );
};

const send = (id: string, body: Parameters<typeof call<'decideItem'>>[1]['body']) =>
  call('decideItem', { params: { id }, body });

/** The key that goes on takes the focus, so that what was true is read and Enter is enough. */
const NextButton = ({
  isPending,
  isDisabled,
  onPress,
}: {
  readonly isPending: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}) => (
  <Button
    kind="primary"
    hint={keysOf('academy.next')}
    isPending={isPending}
    isDisabled={isDisabled}
    onPress={onPress}
  >
    <Trans>Next item</Trans>
  </Button>
);

const Begin = ({
  sitting,
  isDisabled,
  onBegin,
}: {
  readonly sitting: AcademySitting;
  readonly isDisabled: boolean;
  readonly onBegin: () => void;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <EmptyState
      title={
        sitting.seen.length === 0 ? (
          <Trans>Everything is ready</Trans>
        ) : (
          <Trans>You are in the middle of the sitting</Trans>
        )
      }
    >
      <div ref={box} className="stack">
        <p>
          <Trans>
            The time of an item begins when it is shown. Say how sure you are, name what shows it,
            and decide by one key. In practice you are told at once what was true; in a measured
            block only after the sitting.
          </Trans>
        </p>
        <p>
          <Trans>
            If an item has a machine’s advice, the advice is wrong on purpose in some items. A
            person who asks for protection, a child at risk and a possible victim are always
            referred to help.
          </Trans>
        </p>
        <NextButton isPending={false} isDisabled={isDisabled} onPress={onBegin} />
      </div>
    </EmptyState>
  );
};

const Done = ({ sitting }: { readonly sitting: AcademySitting }) => {
  const finish = useMutation({
    mutationFn: () => call('finishPractice', { params: { id: sitting.id } }),
    onSuccess: (answer) => {
      keepSitting(answer.sitting);
      readAnew('getMyTraining');
    },
  });
  return (
    <div className="stack">
      <p>
        <strong>
          <Trans>That was the last item.</Trans>
        </strong>
      </p>
      {sitting.kind === 'practice' ? (
        <>
          {finish.error === null ? null : <ActError error={finish.error} />}
          <Button kind="primary" isPending={finish.isPending} onPress={() => finish.mutate()}>
            <Trans>End the practice</Trans>
          </Button>
        </>
      ) : (
        <p>
          <Trans>
            The sitting ends when the trainer ends it. You may leave this page; what you decided is
            kept.
          </Trans>{' '}
          <Link to="/academy">
            <Trans>My training</Trans>
          </Link>
        </p>
      )}
    </div>
  );
};
