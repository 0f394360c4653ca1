import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link } from '@tanstack/react-router';
import { AssessmentNav } from '../../assessment-nav.tsx';
import { PurposeGate, useIsGated } from '../purpose-gate.tsx';
import { RegisterTable } from './register-table.tsx';

/** The register of criteria: every text that was ever written, where it stands, and the digest of what runs. */
export const CriteriaScreen = () => {
  const { t } = useLingui();
  const gated = useIsGated();
  const { data: session } = useSession();
  return (
    <div className="page">
      <PageHead quiet={gated} title={<Trans>Criteria</Trans>} windowTitle={t`Criteria`}>
        {session?.roles.includes('pnr-analyst') === true ? (
          <Link to="/assessment/criteria/write" className="button">
            <Trans>Write a criterion</Trans>
          </Link>
        ) : null}
      </PageHead>
      <AssessmentNav />
      <PurposeGate>
        <RegisterTable />
      </PurposeGate>
    </div>
  );
};
