import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CheckpointView } from './checkpoint-view.tsx';
import { EntryList } from './entry-list.tsx';
import { OversightNav } from './oversight-nav.tsx';
import { ProofPanel } from './proof-panel.tsx';

/** The journal: its signed state, its entries, and proofs that this browser checks itself. */
export const OversightScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/oversight' });
  const { entry } = useSearch({ from: '/oversight' });
  const state = useApi('getJournalState', {});
  const head = state.data;
  const [listed, setListed] = useState(0);
  // An entry that is younger than the head shown: the head is read again before it is proved.
  const isYounger = entry !== undefined && head !== undefined && entry >= head.size;
  // So is it when the list below knows a larger log: head and list are of one moment.
  const isBehind = isYounger || (head !== undefined && listed > head.size);
  const { refetch } = state;
  useEffect(() => {
    if (isBehind) void refetch();
  }, [isBehind, refetch]);
  const close = (): void => {
    void navigate({
      search: ({ entry: _, ...rest }) => rest,
      replace: true,
      resetScroll: false,
    });
    if (entry !== undefined) focusRowOf(String(entry));
  };
  return (
    <div className="page">
      <PageHead title={<Trans>Journal</Trans>} windowTitle={t`Journal`}>
        <Button onPress={() => void state.refetch()}>
          <Trans>Check again now</Trans>
        </Button>
      </PageHead>
      <OversightNav />
      {state.error === null ? null : (
        <ErrorState error={state.error} onRetry={() => void state.refetch()} />
      )}
      {state.isPending ? <Progress label={t`Loading the journal's state…`} /> : null}
      {state.data === undefined ? null : <CheckpointView state={state.data} />}
      <div className="beside" data-evidence={entry === undefined ? undefined : ''}>
        <EntryList
          chosen={entry}
          onSize={setListed}
          onOpen={(index) =>
            void navigate({
              search: (now) => ({ ...now, entry: index }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        {entry === undefined || head === undefined || isYounger ? null : (
          <ProofPanel key={entry} index={entry} head={head} onClose={close} />
        )}
      </div>
    </div>
  );
};
