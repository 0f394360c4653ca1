import { launchProblemText } from '@amirani/web/src/texts/academy-launches.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { AcademyLaunch } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { useCourseName } from '../use-academy.ts';
import { unitText } from './unit-text.ts';

/** How many items a launched practice has: about twenty minutes, as practice of one's own. */
const BURST = 40;

/** A launch from its first word to its last: what is to be done, and what the learning platform is told of it. */
export const LaunchedScreen = () => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const { id } = useParams({ from: '/academy/launches/$id' });
  const query = useApi('getLaunch', { params: { id } });
  const { data, error, refetch } = query;
  useQuietRefresh('academy', (change) => change.id === id, refetch);
  const name = useCourseName();
  return (
    <div className="page">
      <PageHead
        title={data === undefined ? t`Launched unit` : unitText(i18n, data.unit)}
        windowTitle={t`Launched unit`}
      />
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the launch…`} />
        ) : null
      ) : (
        <>
          <p className="soft">
            {name.title(data.course)} · <Trans>you are {data.pseudonym}</Trans>
          </p>
          <LaunchState launch={data} />
        </>
      )}
    </div>
  );
};

const LaunchState = ({ launch }: { readonly launch: AcademyLaunch }) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  switch (launch.state) {
    case 'asked':
    case 'asking':
      return <Progress label={t`Asking your learning platform…`} />;
    case 'begun':
      return <Begun launch={launch} />;
    case 'ended':
      return <Progress label={t`Your learning platform is being told; you need not wait`} />;
    case 'reported':
      return (
        <Notice verdict="met" title={<Trans>Your learning platform has been told</Trans>}>
          <WayBack launch={launch} />
        </Notice>
      );
    case 'left':
      return (
        <Notice
          verdict="not-checked"
          title={<Trans>A later launch took the place of this one</Trans>}
        >
          <WayBack launch={launch} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          verdict="obstacle"
          title={<Trans>Your learning platform could not be spoken with</Trans>}
        >
          <p>{launchProblemText(i18n, launch.problem ?? '')}</p>
          <p>
            <Trans>What you decided is kept here. Open the unit again from there.</Trans>
          </p>
          <WayBack launch={launch} />
        </Notice>
      );
  }
};

const WayBack = ({ launch: { returnTo } }: { readonly launch: AcademyLaunch }) => (
  <p className="line-up">
    {returnTo === undefined ? (
      <Trans>You can close this window and go back to your learning platform.</Trans>
    ) : (
      // The server names only addresses that the operator allows.
      <a href={returnTo} className="button" rel="noreferrer" data-kind="primary">
        <Trans>Back to the learning platform</Trans>
      </a>
    )}
    <Link to="/academy" className="button">
      <Trans>My training</Trans>
    </Link>
  </p>
);

const Begun = ({ launch }: { readonly launch: AcademyLaunch }) => {
  const navigate = useNavigate();
  const { id, seat, unit, sitting, done } = launch;
  const goTo = (to: string): void =>
    void navigate({ to: '/academy/sittings/$id', params: { id: to } });
  const practise = useMutation({
    mutationFn: () => call('beginPractice', { body: { id, seat, items: BURST } }),
    onSuccess: () => goTo(id),
  });
  const end = useMutation({
    mutationFn: () => call('endLaunch', { params: { id } }),
    onSuccess: () => readAnew('getLaunch', 'listLaunches', 'getMyTraining'),
  });
  return (
    <div className="stack">
      {sitting === undefined && unit !== 'practice' ? (
        <Notice
          verdict="not-checked"
          title={<Trans>Your trainer has not begun this sitting</Trans>}
        >
          <p>
            <Trans>It opens here as soon as it is begun.</Trans>
          </p>
        </Notice>
      ) : done ? (
        <p>
          <Badge verdict="met">
            <Trans>Everything is decided</Trans>
          </Badge>
        </p>
      ) : null}
      <div className="line-up">
        {sitting === undefined ? (
          unit === 'practice' ? (
            <Button kind="primary" isPending={practise.isPending} onPress={() => practise.mutate()}>
              <Trans>Begin</Trans>
            </Button>
          ) : null
        ) : done ? null : (
          <Button kind="primary" onPress={() => goTo(sitting)}>
            <Trans>Go on</Trans>
          </Button>
        )}
        <Button
          {...(done ? { kind: 'primary' as const } : {})}
          isPending={end.isPending}
          onPress={() => end.mutate()}
        >
          <Trans>End, and tell the learning platform</Trans>
        </Button>
      </div>
      {practise.error === null ? null : <ActError error={practise.error} />}
      {end.error === null ? null : <ActError error={end.error} />}
      <p className="soft">
        <Trans>
          It is told each of your decisions in this launch, whether everything is decided, how long
          it took, and, where a share was set there and the truth is out, whether you reached it. A
          certificate takes the rule of the course and two people, and nothing of this.
        </Trans>
      </p>
    </div>
  );
};
