import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { isEcho } from '@platform/web/platform/own-acts.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Dossier } from '../../api/types.ts';
import { judgeAgain } from '../booth/judge-again.ts';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { useHelpFor } from '../help/use-help-for.ts';
import { DossierHead } from './dossier-head.tsx';
import { DossierView } from './dossier-view.tsx';

const route = '/checkpoint/second-line/$id';

/** Dossier of a case: traveller, notes and views, decision. */
export const DossierScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: route });
  const { act } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const navigateAway = useNavigate();
  const back = (): void => void navigateAway({ to: '/checkpoint/second-line' });
  useShortcut('back', back);
  useHelpFor(id);
  const dossier = useApi('getDossier', { params: { id } });
  const refresh = useQuietRefresh(
    'check',
    (change) => change.id === id && !isEcho(id),
    dossier.refetch,
  );
  // The verdict may be outdated, so it is updated and shown again.
  const lookAgain = async ({ check }: Dossier): Promise<void> => {
    await judgeAgain(check);
    await dossier.refetch();
  };
  const owed =
    dossier.error instanceof ApiError && dossier.error.code === 'checkpoint.blind.view-owed';
  return (
    <div className="page">
      <PageHead title={<Trans>Case of the second line</Trans>} windowTitle={t`Second line`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Queue</Trans>
          </BackButton>
        </div>
      </PageHead>
      <CheckpointNav />
      {owed ? (
        <Notice
          urgent
          verdict="attention"
          title={<Trans>You opened this case to judge it blind</Trans>}
        >
          <p>
            <Trans>Give your own view first: then the dossier opens.</Trans>
          </p>
          <Link to="/checkpoint/second-line/$id/blind" params={{ id }}>
            <Trans>Give my view</Trans>
          </Link>
        </Notice>
      ) : dossier.error !== null && dossier.data === undefined ? (
        <ErrorState error={dossier.error} onRetry={() => void dossier.refetch()} />
      ) : dossier.data === undefined ? (
        <Progress label={t`Loading the dossier…`} />
      ) : (
        <>
          <DossierHead dossier={dossier.data} />
          <DossierView
            dossier={dossier.data}
            act={act}
            onAct={(next) =>
              void navigate({
                params: { id },
                search: next === undefined ? {} : { act: next },
                replace: true,
                resetScroll: false,
              })
            }
            onFocusChange={refresh.onFocusChange}
            onLookAgain={() => void lookAgain(dossier.data)}
          />
        </>
      )}
    </div>
  );
};
