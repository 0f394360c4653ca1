import type { Observation, ObservedCheck } from '@amirani/documents/verdict';
import { checkResultTexts, observedTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';

const checks = Object.keys(observedTexts) as readonly ObservedCheck[];
const answers = ['successful', 'failed', 'undetermined'] as const;

/** What the officer saw on the document itself, light by light. Unanswered is not checked. */
export const ObservationsPanel = ({
  observations,
  onObserve,
}: {
  readonly observations: readonly Observation[];
  readonly onObserve: ((observation: Observation) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <p className="soft">
        <Trans>
          Hold the document under each light and say what you saw. No software judges pictures here.
        </Trans>
      </p>
      <ul className="observations">
        {checks.map((check) => {
          const own = observations.find((one) => one.check === check);
          return (
            <li key={check}>
              <fieldset className="line-up spread" disabled={onObserve === undefined}>
                <legend className="visually-hidden">{i18n._(observedTexts[check])}</legend>
                <span>{i18n._(observedTexts[check])}</span>
                <span className="line-up">
                  {own === undefined ? (
                    <Badge verdict="not-checked">
                      <Trans>Not looked at</Trans>
                    </Badge>
                  ) : (
                    <Badge verdict={checkResultTexts[own.result].verdict}>
                      {i18n._(checkResultTexts[own.result].text)}
                    </Badge>
                  )}
                  {answers.map((result) => (
                    <label key={result} className="observation-answer">
                      <input
                        type="radio"
                        name={check}
                        checked={own?.result === result}
                        onChange={() => onObserve?.({ check, result, by: 'officer' })}
                      />
                      {result === 'successful' ? (
                        <Trans>so it is</Trans>
                      ) : result === 'failed' ? (
                        <Trans>not so</Trans>
                      ) : (
                        <Trans>cannot tell</Trans>
                      )}
                    </label>
                  ))}
                </span>
              </fieldset>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
