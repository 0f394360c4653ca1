import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { IntervalBar } from '@platform/web/ui/interval-bar.tsx';
import { type ReactNode, useId } from 'react';
import type { Share } from '../../../api/criteria/types.ts';
import { scaleOf } from './scale.ts';

/** A share with its interval of 95 in 100 and the limit that it is held to, on a scale that fits. */
export const SharePicture = ({
  title,
  share,
  limit,
  limitIs,
  words,
  none,
}: {
  readonly title: ReactNode;
  readonly share: Share | undefined;
  readonly limit?: number;
  readonly limitIs?: 'floor' | 'ceiling';
  /** Says what was counted of what. */
  readonly words: (count: string, of: string) => ReactNode;
  readonly none: ReactNode;
}) => {
  const id = useId();
  const percent = usePercent();
  const format = useFormat();
  if (share === undefined || share.of === 0)
    return (
      <section className="picture" aria-labelledby={id}>
        <h3 id={id}>{title}</h3>
        <p className="soft">{none}</p>
      </section>
    );
  const { lower, upper } = share.interval;
  const scale = scaleOf(upper, limit);
  return (
    <section className="picture" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="picture-number">{percent(share.share)}</p>
      <IntervalBar
        share={share.share / scale}
        lower={lower / scale}
        upper={upper / scale}
        mark={limit === undefined ? undefined : limit / scale}
      />
      <p className="scale-ends small soft" aria-hidden="true">
        <span>{percent(0)}</span>
        <span>{percent(scale)}</span>
      </p>
      <p className="small">
        {words(format.number(share.count), format.number(share.of))}{' '}
        <span className="soft">
          <Trans>
            True share between {percent(lower)} and {percent(upper)}.
          </Trans>{' '}
          {limit === undefined ? null : limitIs === 'floor' ? (
            <Trans>Floor {percent(limit)}, dashed.</Trans>
          ) : (
            <Trans>At most {percent(limit)}, dashed.</Trans>
          )}
        </span>
      </p>
    </section>
  );
};
