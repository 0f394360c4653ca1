import { HelpBeside } from '@desk/checkpoint/web/help/help.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { InitialPasswordPage } from '../accounts/parts.ts';
import { useApi } from '../platform/api.ts';
import { openChallenge } from '../platform/challenge.ts';
import { openFeed } from '../platform/changes.ts';
import { borderZone } from '../platform/clock.ts';
import { statedPurpose } from '../platform/purpose.ts';
import { feedOwner, useSession } from '../platform/session.ts';
import { listenToShortcuts } from '../platform/shortcuts.ts';
import { useStore } from '../platform/store.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { trainingMode } from '../ui/page-head.tsx';
import { Progress } from '../ui/progress.tsx';
import { ChallengeDialog } from './challenge-dialog.tsx';
import { KeyboardMap } from './keyboard-map.tsx';
import { Palette } from './palette.tsx';
import { PurposePage } from './purpose-page.tsx';
import { Rail } from './rail.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { TopBar } from './top-bar.tsx';
import { TrainingFrame } from './training-frame.tsx';

/** Pages without data of travellers: nobody states a purpose to read them. */
const withoutPersons: readonly string[] = ['/about', '/health', '/instructions', '/notice', '/own'];

/** The whole window: sign-in, then purpose, then the desks. */
export const App = () => {
  const { t } = useLingui();
  const session = useSession();
  const about = useApi('getAbout', {});
  const stated = useStore(statedPurpose);
  const isExpired = useStore(openChallenge)?.kind === 'sign-in';
  const training = about.data?.profile === 'training';
  useEffect(() => trainingMode.set(training), [training]);
  const zone = about.data?.timeZone;
  useEffect(() => (zone === undefined ? undefined : borderZone.set(zone)), [zone]);
  // No desk opens on the day of another zone; once it is known, asking again keeps nobody waiting.
  const isZoneKnown = useStore(borderZone) !== undefined || about.isError;
  const starting = session.isPending || !isZoneKnown;
  useEffect(listenToShortcuts, []);
  const signedIn = session.data ?? undefined;
  const login = signedIn?.login;
  const { pathname } = useLocation();
  // Until the next page: the one on which the own password was chosen is gone with the choice.
  const [chosenOn, setChosenOn] = useState<string>();
  const open = pathname.startsWith('/public/');
  const isWithoutPersons = open || withoutPersons.includes(pathname);
  useEffect(() => (login === undefined ? undefined : openFeed(feedOwner)), [login]);
  return (
    <>
      {training ? <TrainingFrame /> : null}
      {starting ? (
        <main className="alone">
          <Progress label={t`Amirani is starting`} />
        </main>
      ) : session.isError ? (
        <main className="alone">
          <ErrorState error={session.error} onRetry={() => void session.refetch()} />
        </main>
      ) : signedIn === undefined && open ? (
        <main className="public-main">
          <Outlet />
          <p className="public-way">
            <Link to="/">{t`Sign in`}</Link>
          </p>
        </main>
      ) : signedIn === undefined ? (
        <SignInPage />
      ) : (
        <div className="shell" hidden={isExpired}>
          <a className="skip-link" href="#main">
            {t`Skip to the content`}
          </a>
          <Rail session={signedIn} />
          <div className="shell-work">
            <TopBar session={signedIn} />
            <main id="main" tabIndex={-1}>
              {chosenOn === `${signedIn.login} ${pathname}` && !signedIn.initialPassword ? (
                <div className="page">
                  <Notice
                    urgent
                    verdict="met"
                    title={<Trans>Your password is changed. Your desks are open.</Trans>}
                  />
                </div>
              ) : null}
              {signedIn.initialPassword ? (
                <InitialPasswordPage
                  onChosen={() => setChosenOn(`${signedIn.login} ${pathname}`)}
                />
              ) : stated === undefined && signedIn.purposes.length > 0 && !isWithoutPersons ? (
                <PurposePage session={signedIn} />
              ) : (
                <Outlet />
              )}
            </main>
          </div>
          <HelpBeside />
          <KeyboardMap />
          <Palette session={signedIn} />
          <ChallengeDialog session={signedIn} />
        </div>
      )}
    </>
  );
};
