import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DocumentsNav } from '../documents-nav.tsx';
import { ComparisonGate } from './comparison-gate.tsx';
import { StoredExamination } from './stored-examination.tsx';

const route = '/documents/examinations/$id';

/** A stored examination; before the caller's own comparison of the faces nothing of it but the faces (R45). */
export const StoredExaminationScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: route });
  const { part = 'checks' } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const navigateAway = useNavigate();
  useShortcut('back', () => void navigateAway({ to: '/documents/examinations' }));
  const examination = useApi('getExamination', { params: { id } });
  const refresh = useQuietRefresh('examination', (change) => change.id === id, examination.refetch);
  const awaited =
    examination.error instanceof ApiError &&
    examination.error.code === 'document.judgement.awaited';
  return (
    <div className="page">
      <PageHead title={<Trans>Examination</Trans>} windowTitle={t`Documents`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={() => void navigateAway({ to: '/documents/examinations' })}>
            <Trans>Examinations</Trans>
          </BackButton>
        </div>
      </PageHead>
      <DocumentsNav />
      {awaited ? (
        <ComparisonGate id={id} onJudged={() => void examination.refetch()} />
      ) : examination.error !== null ? (
        <ErrorState error={examination.error} onRetry={() => void examination.refetch()} />
      ) : examination.data === undefined ? (
        <Progress label={t`Loading the examination…`} />
      ) : (
        <StoredExamination
          examination={examination.data}
          part={part}
          onPart={(next) =>
            void navigate({
              params: { id },
              search: next === 'checks' ? {} : { part: next },
              replace: true,
            })
          }
          onChanged={() => void examination.refetch()}
        />
      )}
    </div>
  );
};
