import type { SubjectRequest } from '@amirani/contract/oversight';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call, useApi } from '../../../platform/api.ts';
import { isEcho } from '../../../platform/own-acts.ts';
import { useQuietRefresh } from '../../../platform/quiet-refresh.ts';
import { useRefetchOnReturn } from '../../../platform/refetch-on-return.ts';
import { keysOf } from '../../../platform/shortcut-list.ts';
import { useShortcut } from '../../../platform/shortcuts.ts';
import { BackButton } from '../../../ui/back-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChangedNote } from '../../../ui/changed-note.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { OversightNav } from '../oversight-nav.tsx';
import { type AnswerDraft, draftOnceSeen, emptyAnswer, leftOut } from './answer.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { CarryOutPanel } from './carry-out-panel.tsx';
import { Gathered } from './gathered.tsx';
import { ReplyAgainPanel } from './reply-again-panel.tsx';
import { RequestFacts } from './request-facts.tsx';
import { isOwed } from './request-state.tsx';

/** One request: what is asked, everything that is held of who asks, and the answer (R46). */
export const RequestScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/oversight/requests/$id' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/oversight/requests' });
  useShortcut('back', back);
  const query = useApi('getSubjectRequest', { params: { id } });
  const { data, error, refetch } = query;
  useRefetchOnReturn(query);
  const refresh = useQuietRefresh(
    'subject-request',
    (change) => change.id === id && !isEcho(id),
    refetch,
  );
  return (
    <div className="page">
      <PageHead
        title={<Trans>Request of a traveller</Trans>}
        windowTitle={t`Request of a traveller`}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Requests of travellers</Trans>
          </BackButton>
        </div>
      </PageHead>
      <OversightNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`The request is being fetched`} />
        ) : null
      ) : (
        <RequestView key={id} request={data.request} onLookAgain={() => void refetch()} />
      )}
    </div>
  );
};

const RequestView = ({
  request,
  onLookAgain,
}: {
  readonly request: SubjectRequest;
  readonly onLookAgain: () => void;
}) => {
  const [draft, setDraft] = useState<AnswerDraft>(emptyAnswer);
  const gather = useMutation({
    mutationFn: () => call('gatherSubjectData', { params: { id: request.id }, body: {} }),
    onSuccess: (gathered) => {
      if (request.kind === 'access') setDraft((one) => draftOnceSeen(one, gathered.data));
    },
  });
  const begin = (): void => {
    if (!gather.isPending) gather.mutate();
  };
  useShortcut('files.gather', begin);
  const { data } = gather;
  const waits = request.state === 'received';
  const withheld = waits ? leftOut(draft) : new Set(request.withheld.map(({ part }) => part));
  return (
    <div className="file-columns">
      <div className="stack file-main">
        <RequestFacts request={request} />
        <div className="held-bar line-up spread">
          <h2>
            <Trans>What is held</Trans>
          </h2>
          <div className="line-up no-print">
            <Button
              kind={data === undefined ? 'primary' : 'plain'}
              hint={keysOf('files.gather')}
              isPending={gather.isPending}
              onPress={begin}
            >
              {data === undefined ? (
                <Trans>Gather what is held</Trans>
              ) : (
                <Trans>Gather again</Trans>
              )}
            </Button>
          </div>
        </div>
        {gather.error === null ? null : <ErrorState error={gather.error} onRetry={begin} />}
        {data === undefined ? (
          <p className="soft">
            <Trans>
              It is brought together from every room when you ask for it, in full, and the journal
              keeps that you did. Watch lists and cases are searched too. Who travels along is left
              out; sealed messages are not searched.
            </Trans>
          </p>
        ) : (
          <Gathered data={data.data} withheld={withheld} />
        )}
      </div>
      {waits ? (
        <div className="file-beside no-print">
          <AnswerPanel
            request={request}
            draft={draft}
            onChange={setDraft}
            onLookAgain={onLookAgain}
          />
        </div>
      ) : (
        <div className="file-beside no-print">
          {isOwed(request) ? <CarryOutPanel request={request} onLookAgain={onLookAgain} /> : null}
          <ReplyAgainPanel request={request} />
        </div>
      )}
    </div>
  );
};
