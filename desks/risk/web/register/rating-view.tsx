import { attributeTexts, levelTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { RiskRating } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { levelShapes } from '../map/section-shapes.ts';
import { pointsThatDecide } from './points-that-decide.ts';
import { MoreProbable } from './rating-badge.tsx';

/** The rating of an assessment by the tables, and its sensitivity to the exact levels. */
export const RatingView = ({ rating }: { readonly rating: RiskRating }) => {
  const { i18n } = useLingui();
  const { result, problems, matrices } = rating;
  if (result === undefined)
    return (
      <section className="rating-view">
        <Badge verdict="not-checked">
          <Trans>No rating: what is not known is not low</Trans>
        </Badge>
        <p className="small soft">
          {problems.map(({ attribute }) => say(i18n, attributeTexts, attribute)).join(', ')}
        </p>
      </section>
    );
  const impact = say(i18n, levelTexts, result.impact);
  return (
    <section className="rating-view" aria-label={say(i18n, levelTexts, result.rating)}>
      <p>
        <Trans>
          Threat {result.threat}, vulnerability {result.vulnerability}: exposure {result.exposure}.
          With impact “{impact}” the tables give
        </Trans>{' '}
        <Badge verdict={levelShapes[result.rating]}>
          <strong>{say(i18n, levelTexts, result.rating)}</strong>
        </Badge>{' '}
        <MoreProbable rating={rating} />
      </p>
      <Sensitivity rating={rating} />
      <p className="small soft">
        <Trans>Tables {matrices}: of this project, CIRAM publishes none.</Trans>
      </p>
    </section>
  );
};

const Sensitivity = ({ rating: { result, sensitivity } }: { readonly rating: RiskRating }) => {
  const { i18n } = useLingui();
  const percent = usePercent();
  if (sensitivity === undefined || result === undefined) return null;
  const { shares, robust, offByOne } = sensitivity;
  const decisive = pointsThatDecide(result.rating, offByOne);
  return (
    <>
      <div className="share-bar" aria-hidden="true">
        {riskWords.impactLevels.map((level) => (
          <span key={level} data-level={level} style={{ flexGrow: shares[level] ?? 0 }} />
        ))}
      </div>
      <p className="small">
        {riskWords.impactLevels
          .filter((level) => (shares[level] ?? 0) > 0)
          .map((level) => `${say(i18n, levelTexts, level)} ${percent(shares[level] ?? 0)}`)
          .join(', ')}
        .{' '}
        {robust ? (
          <Trans>If the levels are a little off, mostly the same comes out.</Trans>
        ) : (
          <strong>
            <Trans>Not robust: if the levels are a little off, something else comes out.</Trans>
          </strong>
        )}{' '}
        {decisive.length === 0 ? null : (
          <span className="soft">
            <Trans>
              One step more or less changes the rating at:{' '}
              {decisive.map(({ attribute }) => say(i18n, attributeTexts, attribute)).join(', ')}.
            </Trans>
          </span>
        )}
      </p>
    </>
  );
};
