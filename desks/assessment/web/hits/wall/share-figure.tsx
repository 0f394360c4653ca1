import { Plural, Trans } from '@lingui/react/macro';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { IntervalBar } from '@platform/web/ui/interval-bar.tsx';
import { type ReactNode, useId } from 'react';
import type { HitFiguresView } from '../../../api/hits/types.ts';

/** One share of the team, large enough for a wall, with its interval as picture and words. */
export const ShareFigure = ({
  title,
  share: { share, of, lower, upper },
  words,
}: {
  readonly title: ReactNode;
  readonly share: HitFiguresView['falseHits'];
  readonly words: ReactNode;
}) => {
  const percent = usePercent();
  const id = useId();
  return (
    <section className="wall-figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {share === undefined ? (
        <p className="soft">
          <Trans>No decisions in these days, so the share cannot be computed.</Trans>
        </p>
      ) : (
        <>
          <p className="wall-number">{percent(share)}</p>
          <IntervalBar share={share} lower={lower} upper={upper} />
          <p>
            <Plural value={of} one="Of # decided hit" other="Of # decided hits" />: {words}.{' '}
            <span className="soft">
              <Trans>
                True share between {percent(lower)} and {percent(upper)}.
              </Trans>
            </span>
          </p>
        </>
      )}
    </section>
  );
};
