import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../../ui/page-head.tsx';
import { CheckpointNav } from '../checkpoint-nav.tsx';

/** Gate. */
export const GateScreen = () => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={<Trans>Gate</Trans>} windowTitle={t`Checkpoint`} />
      <CheckpointNav />
    </div>
  );
};
