import { comparedTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Hit, HitEvidenceView } from '../../../api/hits/types.ts';
import { likenessText } from './signs.ts';
import { speakingAgainst } from './speaking-against.ts';

type Evidence = Extract<HitEvidenceView, { kind: 'watch-list' }>;

/**
 * The two likenesses, after the reasons: of the names alone, and of all that was compared together. What speaks against is counted
 * in the second, and named there, so that a high figure contradicts no reason. How often chance gives as much is not known in travellers.
 */
export const ScoreMeaning = ({
  evidence: { entry, name, score },
  reasons,
}: {
  readonly evidence: Evidence;
  readonly reasons: Hit['reasons'];
}) => {
  const { i18n } = useLingui();
  const parts = speakingAgainst(reasons).map((part) => i18n._(comparedTexts[part]));
  const against = parts.join(', ');
  const ofNames = likenessText(name, i18n.locale);
  const ofAll = likenessText(score, i18n.locale);
  return (
    <section className="score-meaning" aria-labelledby="score-title">
      <h3 id="score-title">
        <Trans>What the likeness means</Trans>
      </h3>
      <p className="small soft">
        {entry.names.length === 0 ? null : (
          <>
            <Trans>Names alone: likeness {ofNames} of 1.</Trans>{' '}
          </>
        )}
        <Trans>All that was compared: likeness {ofAll} of 1.</Trans>{' '}
        {parts.length === 0 ? null : (
          <>
            <Trans>This figure counts what speaks for another person: {against}.</Trans>{' '}
          </>
        )}
        <Trans>
          It brought the hit here. It is not the probability that this is the person, it decides
          nothing, and ranks nobody.
        </Trans>
      </p>
    </section>
  );
};
