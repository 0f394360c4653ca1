import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { HitEvidenceView } from '../../../api/hits/types.ts';
import { likenessText } from './signs.ts';

type Evidence = Extract<HitEvidenceView, { kind: 'watch-list' }>;

/** The score, after the reasons: it is never the first thing seen. How often chance gives as much is not known in travellers. */
export const ScoreMeaning = ({ evidence: { score } }: { readonly evidence: Evidence }) => {
  const { i18n } = useLingui();
  return (
    <section className="score-meaning" aria-labelledby="score-title">
      <h3 id="score-title">
        <Trans>What the likeness means</Trans>
      </h3>
      <p className="small soft">
        <Trans>
          Likeness {likenessText(score, i18n.locale)} of 1. It brought the hit here; it decides
          nothing, and ranks nobody.
        </Trans>
      </p>
    </section>
  );
};
