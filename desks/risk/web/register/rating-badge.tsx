import { moreProbableThan } from '@amirani/risk/ciram';
import { levelTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { RiskAssessment, RiskRating } from '../../api/types.ts';
import { levelShapes } from '../map/section-shapes.ts';

/** The rating of a risk as a headline; if another level is more probable, it is shown too. */
export const RatingBadge = ({
  assessment: { rating, override, computed },
}: {
  readonly assessment: Pick<RiskAssessment, 'rating' | 'override' | 'computed'>;
}) => {
  const { i18n } = useLingui();
  return (
    <>
      <Badge verdict={levelShapes[rating]}>
        <strong>{say(i18n, levelTexts, rating)}</strong>
      </Badge>{' '}
      {override === undefined ? (
        <MoreProbable rating={computed} />
      ) : (
        <span className="soft small">
          <Trans>rated by a person</Trans>
        </span>
      )}
    </>
  );
};

/** Names the level that is more probable than the rating by the tables, with its share of the draws. */
export const MoreProbable = ({
  rating: { result, sensitivity },
}: {
  readonly rating: RiskRating;
}) => {
  const { i18n } = useLingui();
  const percent = usePercent();
  const better = result && sensitivity && moreProbableThan(result.rating, sensitivity.shares);
  if (better === undefined) return null;
  const level = say(i18n, levelTexts, better);
  const share = percent(sensitivity?.shares[better] ?? 0);
  return (
    <span className="small">
      <Trans>
        {level} is more probable ({share}) if the levels vary by how sure you are. The rating takes
        the levels exactly as entered.
      </Trans>
    </span>
  );
};
