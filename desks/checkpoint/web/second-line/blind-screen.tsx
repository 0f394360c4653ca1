import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { useHelpFor } from '../help/use-help-for.ts';
import { PresentedList } from './presented-list.tsx';
import { StatementList } from './statement-list.tsx';
import { BlindForm } from './views/blind-form.tsx';

const route = '/checkpoint/second-line/$id/blind';
const spent = new Set(['checkpoint.blind.given', 'checkpoint.blind.seen-already']);

/**
 * A colleague's own look at a case: the papers and what was said, and nothing of what anybody or any system made of it. It asks
 * the server for nothing else, so nothing else can be in the page.
 */
export const BlindScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: route });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/checkpoint/second-line' });
  useShortcut('back', back);
  useHelpFor(id);
  const { data, error, refetch } = useApi('getBlindCase', { params: { id } });
  return (
    <div className="page">
      <PageHead title={<Trans>Judge blind</Trans>} windowTitle={t`Second line`}>
        <BackButton onPress={back}>
          <Trans>Queue</Trans>
        </BackButton>
      </PageHead>
      <CheckpointNav />
      <p className="soft">
        <Trans>
          Take the document in your hand, talk to the traveller, and say what you would do. You see
          no verdict and no colleague’s view until yours is stored; then it stays as it is.
        </Trans>
      </p>
      {error !== null ? (
        <>
          <ErrorState error={error} onRetry={() => void refetch()} />
          {error instanceof ApiError && spent.has(error.code) ? (
            <Link to="/checkpoint/second-line/$id" params={{ id }}>
              <Trans>Open the dossier</Trans>
            </Link>
          ) : null}
        </>
      ) : data === undefined ? (
        <Progress label={t`Loading the case…`} />
      ) : (
        <div className="blind">
          <div className="stack">
            <section className="stack" aria-labelledby="blind-papers">
              <h2 id="blind-papers">
                <Trans>Traveller and papers</Trans>
              </h2>
              <PresentedList presented={data.presented} />
              {data.flight === undefined ? null : (
                <p className="small">
                  <Trans>Flight {data.flight}</Trans>
                </p>
              )}
            </section>
            <section className="stack" aria-labelledby="blind-said">
              <h2 id="blind-said">
                <Trans>Shown and said</Trans>
              </h2>
              <StatementList given={data.given} />
            </section>
          </div>
          <BlindForm id={id} />
        </div>
      )}
    </div>
  );
};
