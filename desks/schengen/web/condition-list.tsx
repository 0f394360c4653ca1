import { formatCitation } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import type { Assessment, Condition, Reason } from '@amirani/schengen/conditions';
import { describeCondition } from '@amirani/schengen/texts';
import { resultTexts } from '@amirani/web/src/texts/schengen.ts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ConditionLaw } from '@platform/web/ui/condition-law.tsx';
import { useShownFact } from './shown-fact.ts';

/** Every condition: result, reason, law, and what would change it. Conditions that are not met come first. */
export const ConditionList = ({ assessment }: { readonly assessment: Assessment }) => {
  const { t } = useMacro();
  const order = ['failed', 'undetermined', 'yours-to-judge', 'met', 'not-applicable'];
  const sorted = assessment.conditions.toSorted(
    (a, b) => order.indexOf(a.result) - order.indexOf(b.result),
  );
  return (
    <ul className="conditions" aria-label={t`Conditions`}>
      {sorted.map((condition) => (
        <ConditionRow key={condition.code} condition={condition} />
      ))}
    </ul>
  );
};

/** One condition, with its law open beside it. */
export const ConditionRow = ({ condition }: { readonly condition: Condition }) => {
  const { i18n } = useLingui();
  const say = schengenSay(languageOf(i18n.locale));
  const { word, verdict } = resultTexts[condition.result];
  const show = useShownFact();
  const said = ({ code, facts }: Reason): string => say(code, facts, show);
  return (
    <li className="condition" data-result={condition.result}>
      <div className="condition-result">
        <Badge verdict={verdict}>{i18n._(word)}</Badge>
      </div>
      <div className="stack condition-body">
        <h2 className="condition-name">{describeCondition(condition.code, say)}</h2>
        {condition.reasons.map((reason) => (
          <p key={said(reason)}>{said(reason)}</p>
        ))}
        {condition.coveredBy === undefined ? null : (
          <p>
            <Badge verdict="met">{said({ code: condition.coveredBy, facts: {} })}</Badge>
          </p>
        )}
        {condition.wouldChange.length === 0 ? null : (
          <p>
            <span className="soft">
              <Trans>Would change it</Trans>:
            </span>{' '}
            {condition.wouldChange.map(said).join('; ')}
          </p>
        )}
        <details className="small">
          <summary lang="en">
            {formatCitation(condition.rule)}
            {condition.letters.length === 0 ? '' : ` · ${condition.letters.join(', ')}`}
          </summary>
          <ConditionLaw condition={condition} />
          {condition.lettersDisputed === true ? (
            <p>
              <Trans>Which letter is right is not settled: the officer chooses.</Trans>
            </p>
          ) : null}
          {condition.exceptions.length === 0 ? null : (
            <ul className="exceptions">
              {condition.exceptions.map((code) => (
                <li key={code}>{said({ code, facts: {} })}</li>
              ))}
            </ul>
          )}
        </details>
      </div>
    </li>
  );
};
