import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../../ui/page-head.tsx';
import { CheckpointNav } from '../checkpoint-nav.tsx';

/** Booth. */
export const BoothScreen = () => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={<Trans>Booth</Trans>} windowTitle={t`Checkpoint`} />
      <CheckpointNav />
    </div>
  );
};
