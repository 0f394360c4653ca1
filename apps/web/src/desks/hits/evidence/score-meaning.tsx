import type { HitEvidenceView } from '@amirani/contract/hits';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../platform/use-format.ts';
import { figureText } from '../code-text.ts';

type Evidence = Extract<HitEvidenceView, { kind: 'watch-list' }>;

/** What the score means at the size of this list, after the reasons and in plain words. It is never the first thing seen. */
export const ScoreMeaning = ({
  evidence: { score, chance, list },
}: {
  readonly evidence: Evidence;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const size = format.number(list.size);
  const oneIn = format.number(Math.max(2, Math.round(Number((1 / chance).toPrecision(2)))));
  const many = figureText(Number(chance.toPrecision(2)), i18n.locale);
  return (
    <section className="score-meaning" aria-labelledby="score-title">
      <h3 id="score-title">
        <Trans>What the likeness means</Trans>
      </h3>
      <p>
        {chance >= 1 ? (
          <Trans>
            Anybody at all is as alike as this to about {many} of the {size} entries of the list. By
            itself the likeness says nothing.
          </Trans>
        ) : chance > 0.5 ? (
          <Trans>
            More than every second traveller is as alike as this to somebody on a list of {size}{' '}
            entries, without being meant.
          </Trans>
        ) : (
          <Trans>
            About one traveller in {oneIn} is as alike as this to somebody on a list of {size}{' '}
            entries, without being meant.
          </Trans>
        )}
      </p>
      <p className="small soft">
        <Trans>
          Likeness {figureText(score, i18n.locale)} of 1. It brought the hit here; it decides
          nothing, and ranks nobody.
        </Trans>
      </p>
    </section>
  );
};
