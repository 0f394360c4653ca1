import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { isEcho } from '@platform/web/platform/own-acts.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { AssessmentNav } from '../assessment-nav.tsx';
import { CaseGate, useNeedsCase } from './case-gate.tsx';
import { RequestView } from './request-view.tsx';

/** One request of an authority: its words, its approval, the data under it, and to whom it went. */
export const RequestScreen = () => {
  const { t } = useLingui();
  const gated = useNeedsCase();
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/assessment/requests' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        quiet={gated}
        title={<Trans>Request for PNR</Trans>}
        windowTitle={t`Request for PNR`}
      >
        <BackButton onPress={back}>
          <Trans>Requests for PNR</Trans>
        </BackButton>
      </PageHead>
      <AssessmentNav />
      <CaseGate>
        <OneRequest />
      </CaseGate>
    </div>
  );
};

const OneRequest = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/assessment/requests/$id' });
  const query = useApi('getDisclosure', { params: { id } });
  const { data, error, refetch } = query;
  const refresh = useQuietRefresh('disclosure', (one) => one.id === id && !isEcho(id), refetch);
  return (
    <>
      <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the request…`} />
        ) : null
      ) : (
        <RequestView key={id} disclosure={data.disclosure} onLookAgain={() => void refetch()} />
      )}
    </>
  );
};
