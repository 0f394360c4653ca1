import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { isEcho } from '@platform/web/platform/own-acts.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ReferralView } from './referral-view.tsx';

/** One referral: what was seen, what was done, what is due. */
export const ReferralScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/referrals/$id' });
  const navigate = useNavigate();
  const { data: session } = useSession();
  const back = (): void => void navigate({ to: '/referrals' });
  useShortcut('back', back);
  const referral = useApi('getReferral', { params: { id } });
  const { data, error, refetch } = referral;
  const refresh = useQuietRefresh('referral', (change) => change.id === id && !isEcho(id), refetch);
  return (
    <div className="page">
      <PageHead title={<Trans>Referral</Trans>} windowTitle={t`Referrals`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Referrals</Trans>
          </BackButton>
        </div>
      </PageHead>
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the referral…`} />
        ) : null
      ) : (
        <ReferralView
          referral={data}
          isTeam={session?.roles.includes('referral-team') === true}
          onFocusChange={refresh.onFocusChange}
          onLookAgain={() => void refetch()}
        />
      )}
    </div>
  );
};
