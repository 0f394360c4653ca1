import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '../platform/api.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { AboutFacts } from './about-facts.tsx';

/** What this deployment is (R6), and what the reader may rely on. */
export const AboutScreen = () => {
  const { t } = useLingui();
  const about = useApi('getAbout', {});
  return (
    <div className="page narrow">
      <PageHead title={<Trans>About this system</Trans>} windowTitle={t`About`} />
      {about.error === null ? null : (
        <ErrorState error={about.error} onRetry={() => void about.refetch()} />
      )}
      {about.data === undefined ? null : <AboutFacts about={about.data} />}
      <section className="stack">
        <h2>
          <Trans>What you can rely on</Trans>
        </h2>
        <ul className="stack rules">
          <li>
            <Trans>A finding is not a decision. A person decides, and gives reasons.</Trans>
          </li>
          <li>
            <Trans>What was not checked never looks like what is clear.</Trans>
          </li>
          <li>
            <Trans>Every value shows which message said it, and where.</Trans>
          </li>
          <li>
            <Trans>Every access to traveller data is recorded in a tamper-evident journal.</Trans>
          </li>
          <li>
            <Trans>
              What the law forbids to hold is removed before anything is stored, and counted.
            </Trans>
          </li>
        </ul>
      </section>
      <section className="stack">
        <h2>
          <Trans>The name</Trans>
        </h2>
        <p>
          <Trans>
            Amirani is the Georgian Prometheus: chained to a rock in the Caucasus for bringing
            people fire.
          </Trans>
        </p>
        <p className="soft small">
          <Trans>Open source under the European Union Public Licence, version 1.2.</Trans>
        </p>
      </section>
    </div>
  );
};
