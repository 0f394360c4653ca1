import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useId } from 'react';
import type { BackTest } from '../../../api/criteria/types.ts';

/** Hits by flight: how many flights would have had one, and how many at most. */
export const FlightPicture = ({
  flights: { all, withHits, mean, most },
  marked,
}: {
  readonly flights: BackTest['flights'];
  readonly marked: number;
}) => {
  const id = useId();
  const format = useFormat();
  const share = all === 0 ? 0 : withHits / all;
  return (
    <section className="picture" aria-labelledby={id}>
      <h3 id={id}>
        <Trans>Hits per flight</Trans>
      </h3>
      <p className="picture-number">{format.number(Math.round(mean * 100) / 100)}</p>
      <span className="flight-bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
      <p className="small">
        <Plural value={marked} one="# hit" other="# hits" />,{' '}
        <Trans>
          on {format.number(withHits)} of {format.number(all)} flights; at most{' '}
          {format.number(most)} on one.
        </Trans>
      </p>
    </section>
  );
};
