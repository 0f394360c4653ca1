import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../ui/page-head.tsx';
import { PasswordForm } from './password-form.tsx';

/** Shown before everything else while the password is an initial one. */
export const InitialPasswordPage = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={<Trans>Choose your password</Trans>} windowTitle={t`Choose your password`} />
      <p>
        <Trans>
          Two administrators made your initial password. Choose your own. Your desks then open.
        </Trans>
      </p>
      <PasswordForm onChanged={onChosen} />
    </div>
  );
};
