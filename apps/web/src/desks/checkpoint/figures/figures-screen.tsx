import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../../ui/page-head.tsx';
import { CheckpointNav } from '../checkpoint-nav.tsx';

/** Figures of the day. */
export const FiguresScreen = () => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={<Trans>Figures of the day</Trans>} windowTitle={t`Checkpoint`} />
      <CheckpointNav />
    </div>
  );
};
