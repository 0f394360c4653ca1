import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../ui/page-head.tsx';

/** An address that leads nowhere. */
export const NotFoundScreen = () => {
  const { t } = useLingui();
  return (
    <div className="page narrow">
      <PageHead
        title={<Trans>There is nothing at this address</Trans>}
        windowTitle={t`Not found`}
      />
      <p>
        <Link to="/">
          <Trans>To the start</Trans>
        </Link>
      </p>
    </div>
  );
};
