import { languageOf } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { isEcho } from '@platform/web/platform/own-acts.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubjectRequest } from '../../api/types.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { type AnswerDraft, answerOf, emptyAnswer, toggled } from './answer.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { ApprovalPanel } from './approval-panel.tsx';
import { CarryOutPanel } from './carry-out-panel.tsx';
import { Gathered } from './gathered.tsx';
import { GivenPanel } from './given-panel.tsx';
import { isMadeOf, type MadeReply } from './reply-maker.tsx';
import { ReplyPreview, type WrittenReply } from './reply-preview.tsx';
import { RequestFacts } from './request-facts.tsx';
import { isToBeCarriedOut } from './request-state.tsx';
import { SentPanel } from './sent-panel.tsx';

/** One request: what is asked, everything that is held of who asks, and the answer (R46). */
export const RequestScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/oversight/requests/$id' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/oversight/requests' });
  useShortcut('back', back);
  const query = useApi('getSubjectRequest', { params: { id } });
  const { data, error, refetch } = query;
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
          <Link className="button" to="/oversight" search={{ request: id }}>
            <Trans>Journal about this traveller</Trans>
          </Link>
          <BackButton onPress={back}>
            <Trans>Requests of travellers</Trans>
          </BackButton>
        </div>
      </PageHead>
      <OversightNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the request…`} />
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
  const { i18n } = useLingui();
  const [draft, setDraft] = useState<AnswerDraft>({
    ...emptyAnswer,
    language: languageOf(i18n.locale),
  });
  const [made, setMade] = useState<MadeReply>();
  const [read, setRead] = useState<WrittenReply>();
  const gather = useMutation({
    mutationFn: () => call('gatherSubjectData', { params: { id: request.id }, body: {} }),
  });
  const begin = (): void => {
    if (!gather.isPending) gather.mutate();
  };
  useShortcut('files.gather', begin);
  const { data } = gather;
  const waits = request.state === 'received';
  const chosen = waits ? draft : (request.proposal ?? emptyAnswer);
  const preview = waits ? made : read;
  return (
    <div className="file-columns">
      <div className="stack file-main">
        <RequestFacts request={request} />
        {preview === undefined ? null : (
          <ReplyPreview
            reply={preview}
            isStale={
              waits && !isMadeOf(made, answerOf(draft, request.kind, data?.data), draft.language)
            }
          />
        )}
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
          <Gathered
            data={data.data}
            named={data.named}
            person={request.person}
            chosen={chosen}
            onToggle={
              waits && request.kind === 'access' && draft.outcome !== 'refused'
                ? (id) => setDraft((one) => toggled(one, data.data, id))
                : undefined
            }
          />
        )}
      </div>
      {waits ? (
        <div className="file-beside no-print">
          <AnswerPanel
            request={request}
            data={data?.data}
            draft={draft}
            made={made}
            onMade={setMade}
            onChange={setDraft}
            onLookAgain={onLookAgain}
          />
        </div>
      ) : (
        <div className="file-beside no-print">
          {request.state === 'proposed' && request.proposal !== undefined ? (
            <ApprovalPanel
              request={request}
              proposal={request.proposal}
              read={read}
              onRead={setRead}
              onLookAgain={onLookAgain}
            />
          ) : (
            <>
              <GivenPanel request={request} onRead={setRead} />
              {request.state === 'approved' ? (
                <SentPanel request={request} onLookAgain={onLookAgain} />
              ) : null}
              {isToBeCarriedOut(request) ? (
                <CarryOutPanel request={request} onLookAgain={onLookAgain} />
              ) : null}
            </>
          )}
        </div>
      )}
    </div>
  );
};
