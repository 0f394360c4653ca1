import { Trans, useLingui } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { client, useApi } from '../platform/api.ts';
import { beginSession, wasEnded } from '../platform/session.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { AboutFacts } from './about-facts.tsx';
import { LanguageRow } from './language-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Login and password: no puzzle, pasting allowed (WCAG 2.2, 3.3.8). */
export const SignInPage = () => {
  const { t } = useLingui();
  const about = useApi('getAbout', {});
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const signIn = useMutation({
    mutationFn: () => client.signIn({ body: { login: login.trim().toLowerCase(), password } }),
    onSuccess: beginSession,
    onError: () => {
      setPassword('');
      form.current?.querySelector<HTMLInputElement>('input[type="password"]')?.focus();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate();
  };
  const wrong = signIn.error instanceof ApiError && signIn.error.status === 401;
  return (
    <div className="sign-in">
      <header className="sign-in-head line-up spread">
        <LanguageRow />
        <ThemeChoice />
      </header>
      <main className="sign-in-body">
        <div className="sign-in-name">
          <Mark />
          <p className="wordmark">Amirani</p>
          <p className="soft">
            <Trans>
              Open workbench for the people who guard a border and decide about travellers
            </Trans>
          </p>
        </div>
        <div className="stack sign-in-form">
          <PageHead title={<Trans>Sign in</Trans>} windowTitle={t`Sign in`} />
          {about.data?.profile === 'training' ? (
            <p>
              <Trans>
                This is a training system. All persons, documents and flights are invented.
              </Trans>
            </p>
          ) : null}
          {wasEnded() && signIn.error === null ? (
            <Notice urgent verdict="attention" title={<Trans>Your session has ended</Trans>}>
              <p>
                <Trans>It was ended in another window, or by administrators. Sign in again.</Trans>
              </p>
            </Notice>
          ) : null}
          {signIn.error === null ? null : wrong ? (
            <Notice urgent verdict="obstacle" title={<Trans>Login or password is wrong</Trans>}>
              <p>
                <Trans>
                  Your login was kept. Type the password again. If it is right, the account may be
                  disabled: ask an administrator.
                </Trans>
              </p>
            </Notice>
          ) : (
            <ErrorState error={signIn.error} kept={<Trans>Your login was kept.</Trans>} />
          )}
          <form ref={form} onSubmit={submit} className="stack">
            <Field
              label={<Trans>Login</Trans>}
              name="username"
              autoComplete="username"
              autoFocus
              isRequired
              value={login}
              onChange={setLogin}
            />
            <Field
              label={<Trans>Password</Trans>}
              name="password"
              type="password"
              autoComplete="current-password"
              isRequired
              value={password}
              onChange={setPassword}
            />
            <Button type="submit" kind="primary" isPending={signIn.isPending}>
              {signIn.isPending ? <Trans>Signing in</Trans> : <Trans>Sign in</Trans>}
            </Button>
          </form>
          <p className="soft small">
            <Trans>Forgot your password? Two administrators can give you a new one.</Trans>
          </p>
        </div>
      </main>
      <footer className="sign-in-foot">
        {about.data === undefined ? null : <AboutFacts about={about.data} compact />}
        <div className="line-up">
          {about.data?.profile === 'training' ? (
            <Link to="/public/certificate">
              <Trans>Check a certificate</Trans>
            </Link>
          ) : null}
          {about.data?.publicProgramme === true ? (
            <Link to="/public/programme">
              <Trans>Programmes</Trans>
            </Link>
          ) : null}
        </div>
      </footer>
    </div>
  );
};
