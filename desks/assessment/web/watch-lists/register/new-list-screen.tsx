import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { queries } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { draftOf, type ListDraft, newListDraft, TermsFields } from './terms-fields.tsx';
import { TermsIssues } from './terms-issues.tsx';

/** Screen for the terms of a list: owner, ground, purpose, last day. Creates or changes a draft, which is not in use yet. */
export const NewListScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { of } = useSearch({ from: '/assessment/lists/new' });
  const back = (): void => void navigate({ to: '/assessment/lists' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>A new list</Trans>} windowTitle={t`A new list`} quiet>
        <BackButton onPress={back}>
          <Trans>Watch lists</Trans>
        </BackButton>
      </PageHead>
      {of === undefined ? <TermsForm start={newListDraft(today())} isNew /> : <Anew list={of} />}
    </div>
  );
};

const Anew = ({ list }: { readonly list: string }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('getWatchList', { params: { list } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data === undefined ? (
    <Progress label={t`Loading the list…`} />
  ) : (
    <TermsForm start={draftOf(data.list)} isNew={false} />
  );
};

const TermsForm = ({ start, isNew }: { readonly start: ListDraft; readonly isNew: boolean }) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(start);
  const keep = useMutation({
    mutationFn: () => {
      const { id, ...terms } = draft;
      return isNew
        ? call('registerWatchList', { body: draft })
        : call('amendWatchList', { params: { list: id }, body: terms });
    },
    onSuccess: ({ list }) => {
      void queries.invalidateQueries({ queryKey: ['getWatchList'] });
      void navigate({
        to: '/assessment/lists/$list',
        params: { list: list.id },
        search: { part: 'imports' },
      });
    },
  });
  // The error belongs to the former input.
  const change = (next: ListDraft): void => {
    keep.reset();
    setDraft(next);
  };
  return (
    <form
      className="list-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!keep.isPending) keep.mutate();
      }}
    >
      <div className="stack">
        <TermsFields draft={draft} isNew={isNew} onChange={change} />
      </div>
      <div className="stack">
        <TermsIssues draft={draft} />
        {keep.error === null ? null : <ErrorState error={keep.error} />}
        <p className="soft">
          <Trans>
            You answer for it. Next it is filled from a file, and a second person puts it to use.
          </Trans>
        </p>
        <Button type="submit" kind="primary" isPending={keep.isPending}>
          <Trans>Keep this description</Trans>
        </Button>
      </div>
    </form>
  );
};
