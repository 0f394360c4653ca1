import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { Criterion } from '../../../api/criteria/types.ts';
import { BackTestReport } from './back-test-report.tsx';
import { RunForm } from './run-form.tsx';

/** Runs a back-test, and shows the latest, or an earlier one as it was run. */
export const BackTestsPanel = ({
  criterion,
  mayRun,
  onDone,
}: {
  readonly criterion: Criterion;
  readonly mayRun: boolean;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [chosen, setChosen] = useState<string>();
  const { backTests, issues, summary } = criterion;
  const shown = backTests.find(({ id }) => id === chosen) ?? backTests[0];
  const refused = issues.some(({ severity }) => severity === 'obstacle');
  return (
    <div className="stack">
      {!mayRun ? null : refused ? (
        <p className="soft list-next">
          <Trans>The linter refuses this text: it is not run on anything.</Trans>
        </p>
      ) : (
        <RunForm id={summary.id} onDone={onDone} />
      )}
      {backTests.length < 2 ? null : (
        <div className="back-test-choice">
          <ChoiceField
            label={t`Back-test`}
            value={shown?.id}
            choices={backTests.map(({ id, ranAt, source }) => ({
              id,
              name: `${format.instant(ranAt)}, ${source === 'held' ? t`held data` : t`file of journeys`}`,
            }))}
            onChange={setChosen}
          />
        </div>
      )}
      {shown === undefined ? (
        <EmptyState title={<Trans>It has not been tested on past journeys</Trans>}>
          <p>
            <Trans>Before its release it must have passed a back-test.</Trans>
          </p>
        </EmptyState>
      ) : (
        <BackTestReport key={shown.id} test={shown} />
      )}
    </div>
  );
};
