import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { IntervalBar } from '@platform/web/ui/interval-bar.tsx';
import type { ReactNode } from 'react';
import type { BackTest } from '../../../api/criteria/types.ts';

/** The same journeys without each condition in turn: what each of them does. */
export const EffectTable = ({ test: { effects, result } }: { readonly test: BackTest }) => {
  const { t } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  if (effects.length === 0) return null;
  const most = Math.max(1, result.marked, ...effects.map(({ without }) => without.marked));
  const row = (id: string, name: ReactNode, tally: BackTest['result']) => (
    <tr key={id} data-row="">
      <th scope="row">{name}</th>
      <td>
        <span className="effect-cell">
          <span className="flight-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * tally.marked) / most}%` }} />
          </span>
          <span className="nowrap">{format.number(tally.marked)}</span>
        </span>
      </td>
      <td>
        {tally.precision === undefined ? (
          <span className="soft">
            <Trans>not known</Trans>
          </span>
        ) : (
          <span className="share-cell">
            <IntervalBar share={tally.precision.share} {...tally.precision.interval} />
            <span className="nowrap">{percent(tally.precision.share)}</span>
          </span>
        )}
      </td>
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t`Effect of each condition`}>
      <table className="table">
        <caption>
          <h3>
            <Trans>Effect of each condition</Trans>
          </h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Without the condition</Trans>
            </th>
            <th scope="col">
              <Trans>Journeys marked</Trans>
            </th>
            <th scope="col">
              <Trans>Precision</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {row(
            'all',
            <strong>
              <Trans>nothing left out: as it is written</Trans>
            </strong>,
            result,
          )}
          {effects.map(({ place, condition, without }) =>
            row(
              `${place.side} ${place.clause} ${place.condition}`,
              <>
                <code>{condition}</code>{' '}
                <span className="soft small">
                  {place.side === 'when' ? <Trans>looked for</Trans> : <Trans>exonerates</Trans>}
                </span>
              </>,
              without,
            ),
          )}
        </tbody>
      </table>
    </section>
  );
};
