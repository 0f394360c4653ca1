import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const active = { 'data-active': '' };

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
      <nav className="desk-nav" aria-label={t`Schengen rules`}>
        <Link to="/schengen" activeProps={active} activeOptions={{ exact: true }}>
          <Trans>Stays</Trans>
        </Link>
        <Link to="/schengen/conditions" activeProps={active}>
          <Trans>Conditions</Trans>
        </Link>
        <Link to="/schengen/visa" activeProps={active}>
          <Trans>Visa requirement</Trans>
        </Link>
        <Link to="/schengen/rules" activeProps={active}>
          <Trans>Rule data</Trans>
        </Link>
      </nav>
    </>
  );
};
