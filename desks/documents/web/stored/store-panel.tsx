import { Trans, useLingui } from '@lingui/react/macro';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChipReading } from '../chip/chip-reading.ts';
import { type Examination, endStored } from '../examination.ts';
import { type StoreProgress, storeExamination } from './store-examination.ts';

/** Stores the bench as an examination: only then can it be decided, printed and replayed. */
export const StorePanel = ({
  bench,
  chip,
  isWhole,
}: {
  readonly bench: Examination;
  readonly chip: ChipReading | undefined;
  /** Nothing that was given is still being read: it would be missing from what is stored. */
  readonly isWhole: boolean;
}) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const [progress, setProgress] = useState<StoreProgress>();
  const may = mayCall(session, 'openExamination');
  const store = useMutation({
    mutationFn: async () => {
      const id = await storeExamination(bench, chip, {
        line: session?.roles.includes('document-examiner') === true ? 'second' : 'first',
        onProgress: setProgress,
      });
      return { id, stored: bench };
    },
    onSuccess: ({ id, stored }) => {
      if (endStored(stored)) void navigate({ to: '/documents/examinations/$id', params: { id } });
    },
  });
  // Between the answer and the screen of what was stored nothing is stored again.
  const canStore = isWhole && store.data?.stored !== bench;
  useShortcut('documents.store', () => store.mutate(), may && canStore && !store.isPending);
  if (!may)
    return (
      <p className="small soft">
        <Trans>Examiners and border officers can store an examination and decide on it.</Trans>
      </p>
    );
  return (
    <div className="store-panel stack">
      {store.error === null ? null : (
        <ErrorState
          error={store.error}
          kept={<Trans>Everything still lies on the bench.</Trans>}
          onRetry={() => store.mutate()}
        />
      )}
      {store.isPending && progress !== undefined ? (
        <Progress
          label={t`Being stored`}
          value={progress.all === 0 ? 0 : (100 * progress.done) / progress.all}
        />
      ) : null}
      <div className="line-up">
        <Button
          kind="primary"
          hint="e"
          isDisabled={!canStore}
          isPending={store.isPending}
          onPress={() => store.mutate()}
        >
          <Trans>Store the examination</Trans>
        </Button>
        <span className="small soft">
          <Trans>
            So far it is only in this window. The server checks again, with its trust store.
          </Trans>
        </span>
      </div>
    </div>
  );
};
