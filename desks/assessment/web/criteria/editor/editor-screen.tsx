import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { queries } from '@platform/web/platform/session.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { IssueList } from '../issue-list.tsx';
import { PurposeGate, useIsGated } from '../purpose-gate.tsx';
import { holdText } from './held.ts';
import { startingText } from './starting-text.ts';
import { showLine, TextEditor } from './text-editor.tsx';

/** Writes a criterion, from nothing or from another text of it; what is kept is always a new draft. */
export const EditorScreen = () => {
  const { t } = useLingui();
  const gated = useIsGated();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/assessment/criteria/write' });
  return (
    <div className="page">
      <PageHead
        quiet={gated}
        title={<Trans>Write a criterion</Trans>}
        windowTitle={t`Write a criterion`}
      >
        <BackButton onPress={() => void navigate({ to: '/assessment/criteria' })}>
          <Trans>Criteria</Trans>
        </BackButton>
      </PageHead>
      <PurposeGate>
        {from === undefined ? <Editor start={startingText(today())} /> : <FromOther id={from} />}
      </PurposeGate>
    </div>
  );
};

const FromOther = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('getCriterion', { params: { id } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data === undefined ? (
    <Progress label={t`Loading the criterion…`} />
  ) : (
    <Editor start={data.criterion.text} />
  );
};

const Editor = ({ start }: { readonly start: string }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState(start);
  const [reason, setReason] = useState('');
  const looked = useDeferredValue(text);
  const { issues } = useMemo(() => holdText(looked, today()), [looked]);
  const keep = useMutation({
    mutationFn: () => call('draftCriterion', { body: { text, reason: reason.trim() } }),
    onSuccess: ({ criterion }) => {
      void queries.invalidateQueries({ queryKey: ['listCriteria'] });
      void navigate({
        to: '/assessment/criteria/$id',
        params: { id: criterion.summary.id },
      });
    },
  });
  const ready = reason.trim().length >= 10 && !keep.isPending;
  return (
    <form
      className="criterion-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) keep.mutate();
      }}
    >
      <div className="stack">
        <TextEditor
          label={t`Text of the criterion`}
          text={text}
          issues={issues}
          onChange={setText}
        />
      </div>
      <div className="stack">
        <IssueList issues={issues} onShow={showLine} isLive />
        <Field
          label={<Trans>Why this text is written</Trans>}
          description={t`A draft is kept with everything that is wrong with it; only one that nothing refuses goes on.`}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {keep.error === null ? null : (
          <ErrorState
            error={keep.error}
            kept={<Trans>Nothing was changed. Your text is still here.</Trans>}
          />
        )}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={keep.isPending}>
          <Trans>Keep the draft</Trans>
        </Button>
      </div>
    </form>
  );
};
