import { outcomeAboutTexts, outcomeTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { RiskWarning } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

type Outcome = NonNullable<RiskWarning['outcome']>;

/** Sets the outcome of a warning. If it is set again, the earlier outcomes stay. */
export const TriageForm = ({
  warning: { id, version, outcome },
}: {
  readonly warning: RiskWarning;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const triage = useMutation({
    mutationFn: (outcome: Outcome) =>
      call('triageRiskWarning', {
        params: { id },
        body: { outcome, reason: reason.trim(), version },
      }),
    onSuccess: () =>
      readAnew('getRiskWarning', 'searchRiskWarnings', 'scoreRiskWarnings', 'listRiskDatasets'),
  });
  return (
    <form
      className="panel triage risk-panel"
      aria-labelledby="triage-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null && !triage.isPending) triage.mutate(chosen);
      }}
    >
      <div className="panel-head">
        <h2 id="triage-title">
          {outcome === undefined ? (
            <Trans>What do you make of it?</Trans>
          ) : (
            <Trans>Change the outcome</Trans>
          )}
        </h2>
      </div>
      <div className="panel-body">
        <RadioGroup
          className="outcome-choice"
          value={chosen}
          onChange={(value) => setChosen(riskWords.outcomes.find((one) => one === value) ?? null)}
        >
          <Label className="visually-hidden">{t`Outcome`}</Label>
          {riskWords.outcomes.map((one) => (
            <Radio key={one} value={one} className="outcome-radio">
              <span className="radio-sign" aria-hidden="true" />
              <span>
                <strong>{say(i18n, outcomeTexts, one)}</strong>{' '}
                <span className="soft">{say(i18n, outcomeAboutTexts, one)}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <OwnReason value={reason} onChange={setReason} />
        {triage.error === null ? null : (
          <ActError error={triage.error} onLookAgain={() => readAnew('getRiskWarning')} />
        )}
        <Button
          type="submit"
          kind="primary"
          isDisabled={chosen === null || reason.trim().length < 3}
          isPending={triage.isPending}
        >
          <Trans>Keep this outcome</Trans>
        </Button>
      </div>
    </form>
  );
};
