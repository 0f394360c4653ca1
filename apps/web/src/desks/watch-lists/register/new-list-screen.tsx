import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { useShortcut } from '../../../platform/shortcuts.ts';
import { today } from '../../../platform/today.ts';
import { BackButton } from '../../../ui/back-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type ListDraft, newListDraft, TermsFields } from './terms-fields.tsx';
import { TermsIssues } from './terms-issues.tsx';

/** Describes a list: whose, on which ground, for what, until when. It counts for nothing yet. */
export const NewListScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<ListDraft>(() => newListDraft(today()));
  const back = (): void => void navigate({ to: '/assessment/lists' });
  useShortcut('back', back);
  const register = useMutation({
    mutationFn: () => call('registerWatchList', { body: draft }),
    onSuccess: ({ list }) =>
      void navigate({
        to: '/assessment/lists/$list',
        params: { list: list.id },
        search: { part: 'imports' },
      }),
  });
  return (
    <div className="page">
      <PageHead title={<Trans>A new list</Trans>} windowTitle={t`A new list`}>
        <BackButton onPress={back}>
          <Trans>Watch lists</Trans>
        </BackButton>
      </PageHead>
      <form
        className="list-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!register.isPending) register.mutate();
        }}
      >
        <div className="stack">
          <TermsFields draft={draft} onChange={setDraft} />
        </div>
        <div className="stack">
          <TermsIssues draft={draft} />
          {register.error === null ? null : <ErrorState error={register.error} />}
          <p className="soft">
            <Trans>
              You answer for it. Next it is filled from a file, and a second person puts it to use.
            </Trans>
          </p>
          <Button type="submit" kind="primary" isPending={register.isPending}>
            <Trans>Keep this description</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
};
