import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../ui/page-head.tsx';
import './accounts.css';
import { PasswordForm } from './password-form.tsx';
import { SessionList } from './session-list.tsx';

/** The own page: password and sessions. */
export const OwnScreen = () => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead
        title={<Trans>Password and sessions</Trans>}
        windowTitle={t`Password and sessions`}
      />
      <section className="stack" aria-labelledby="own-password">
        <h2 id="own-password">
          <Trans>Change password</Trans>
        </h2>
        <PasswordForm />
      </section>
      <section className="stack" aria-labelledby="own-sessions">
        <h2 id="own-sessions">
          <Trans>Your sessions</Trans>
        </h2>
        <SessionList />
      </section>
    </div>
  );
};
