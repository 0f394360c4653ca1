import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { askUnasked, useApi } from '@platform/web/platform/api.ts';
import { useChanges } from '@platform/web/platform/changes.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const places: readonly {
  readonly to:
    | '/oversight'
    | '/oversight/requests'
    | '/oversight/breaches'
    | '/oversight/canaries'
    | '/oversight/register'
    | '/oversight/clocks';
  readonly title: ReactNode;
}[] = [
  { to: '/oversight', title: <Trans>Journal</Trans> },
  { to: '/oversight/requests', title: <Trans>Requests of travellers</Trans> },
  { to: '/oversight/breaches', title: <Trans>Breaches</Trans> },
  { to: '/oversight/canaries', title: <Trans>Canary alarms</Trans> },
  { to: '/oversight/register', title: <Trans>Register</Trans> },
  { to: '/oversight/clocks', title: <Trans>Clocks of retention</Trans> },
];

/** The places of oversight, with what waits for this officer's approval, and a notice while a read of a canary is open. */
export const OversightNav = () => {
  const { t } = useLingui();
  const { toApprove: count, openAlarms } = useCounts();
  return (
    <>
      <nav className="desk-nav" aria-label={t`Places of oversight`}>
        {places.map(({ to, title }) => (
          <Link
            key={to}
            to={to}
            activeProps={{ 'data-active': '' }}
            activeOptions={{ exact: to === '/oversight', includeSearch: false }}
          >
            {title}
            {to !== '/oversight/requests' || count === 0 ? null : (
              <>
                {' '}
                <Badge verdict="attention">
                  <Plural value={count} one="# to approve" other="# to approve" />
                </Badge>
              </>
            )}
          </Link>
        ))}
      </nav>
      <OpenAlarms open={openAlarms} />
    </>
  );
};

/** What waits: numbers alone, so that a page of oversight consults nobody's data for its navigation. */
const useCounts = () => {
  const { data, refetch } = useApi('countOversight', {});
  const again = (): void => askUnasked(() => void refetch());
  useChanges('subject-request', again, again);
  // At once when the server tells of an alarm: a read is shown within five seconds.
  useChanges('canary-alarm', again, again);
  return data ?? { toApprove: 0, openAlarms: 0 };
};

const OpenAlarms = ({ open }: { readonly open: number }) => {
  const isThere = useLocation().pathname === '/oversight/canaries';
  if (open === 0) return null;
  return (
    <Notice
      urgent
      verdict="obstacle"
      title={
        <Plural
          value={open}
          one="A canary was read"
          other="Canaries were read: # alarms are open"
        />
      }
    >
      {isThere ? null : (
        <p>
          <Link to="/oversight/canaries">
            <Trans>Open the alarms</Trans>
          </Link>
        </p>
      )}
    </Notice>
  );
};
