import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The head of every screen of the desk: its title, and the way to the others. */
export const DeskHead = ({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) => {
  const { t } = useLingui();
  return (
    <>
      <PageHead title={title} windowTitle={t`Schengen rules`}>
        {children}
      </PageHead>
      <nav className="line-up desk-ways" aria-label={t`Schengen rules`}>
        <Link to="/schengen" activeOptions={{ exact: true }}>
          <Trans>Stays</Trans>
        </Link>
        <Link to="/schengen/conditions">
          <Trans>Conditions</Trans>
        </Link>
        <Link to="/schengen/rules">
          <Trans>Rule data</Trans>
        </Link>
      </nav>
    </>
  );
};
