import {
  assessmentStateTexts,
  attributeTexts,
  componentTexts,
  confidenceTexts,
  levelTexts,
  likelihoodTexts,
  magnitudeTexts,
} from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Link } from '@tanstack/react-router';
import type { RiskAssessment } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { isImpact } from './assessment-draft.ts';
import { RatingView } from './rating-view.tsx';

/** An assessment as it was made: levels, points with what they rest on, what the tables gave, and what people said to it. */
export const AssessmentView = ({ assessment }: { readonly assessment: RiskAssessment }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { input, computed, override, steps } = assessment;
  const until = input.items.map(({ validUntil }) => validUntil).sort()[0];
  const { items } = input;
  return (
    <div className="stack assessment">
      <dl className="facts">
        {riskWords.components.flatMap((component) => {
          const own: readonly string[] = riskWords.attributes[component];
          return items
            .filter(({ attribute }) => own.includes(attribute))
            .map((item) => (
              <div key={item.attribute} className="facts-row">
                <dt>
                  {say(i18n, componentTexts, component)}:{' '}
                  {say(i18n, attributeTexts, item.attribute)}
                </dt>
                <dd>
                  {item.text}{' '}
                  <span className="soft">
                    {levelText(i18n, item)} {say(i18n, confidenceTexts, item.confidence)}
                  </span>
                  {item.evidence.map(({ kind, id }) =>
                    kind === 'signal' ? (
                      <span key={id}>
                        {' '}
                        <Link to="/risk/warnings/$id" params={{ id }}>
                          <Trans>The warning it rests on</Trans>
                        </Link>
                      </span>
                    ) : (
                      <span key={id} className="mono small">
                        {' '}
                        {id}
                      </span>
                    ),
                  )}
                </dd>
              </div>
            ));
        })}
        <dt>
          <Trans>To be looked at again by</Trans>
        </dt>
        <dd>{until === undefined ? '–' : format.date(until)}</dd>
      </dl>
      <RatingView rating={computed} />
      {override === undefined ? null : (
        <p>
          <Trans>
            A person rates it <strong>{say(i18n, levelTexts, override.rating)}</strong> instead:{' '}
            {override.reason}
          </Trans>
        </p>
      )}
      <ol className="steps">
        {steps.map(({ to, by, at, reason }) => (
          <li key={at}>
            {say(i18n, assessmentStateTexts, to)}, {by},{' '}
            <span className="soft">{format.instant(at)}</span>
            <p>{reason}</p>
          </li>
        ))}
      </ol>
    </div>
  );
};

/** A level in the words of its own scale; empty without a level. */
const levelText = (
  i18n: I18n,
  { attribute, level }: RiskAssessment['input']['items'][number],
): string => {
  if (level === undefined) return '';
  const texts =
    attribute === 'likelihood' ? likelihoodTexts : attribute === 'magnitude' ? magnitudeTexts : [];
  const own = texts[level - 1];
  const impact = isImpact(attribute) ? riskWords.impactLevels[level - 1] : undefined;
  if (own !== undefined) return `${i18n._(own)},`;
  return impact === undefined ? `${level}/5,` : `${say(i18n, levelTexts, impact)},`;
};
