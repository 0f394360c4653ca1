import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { VerdictWord } from '../verdict-word.tsx';
import type { Opening } from './check-store.ts';

/** A traveller whose check is being opened: nothing is known yet, and nothing looks as if it were. */
export const OpeningView = ({
  asked,
  onAgain,
}: {
  readonly asked: Opening;
  readonly onAgain: () => void;
}) => {
  const { t } = useLingui();
  return asked.error === undefined ? (
    <div className="booth-columns" aria-busy="true">
      <section className="booth-column traveller" aria-label={t`Traveller`}>
        <div className="photographs">
          <div className="photograph-frame" data-empty="" />
          <div className="photograph-frame" data-empty="" />
        </div>
      </section>
      <section className="booth-column verdict" aria-label={t`Verdict`}>
        <div className="verdict-head" data-verdict="not-checked" role="status">
          <VerdictWord word="not-checked" large />
          <p className="small soft">
            <Trans>The document is being checked.</Trans>
          </p>
        </div>
      </section>
      <section className="booth-column act-side" aria-label={t`Decide`} />
    </div>
  ) : (
    <div className="stack">
      <ErrorState
        error={asked.error}
        kept={<Trans>The scan is kept here. No check was opened.</Trans>}
      />
      <Button onPress={onAgain}>
        <Trans>Open the check again</Trans>
      </Button>
    </div>
  );
};
