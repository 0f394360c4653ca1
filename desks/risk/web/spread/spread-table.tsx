import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { memberText } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';
import { useTenths } from './tenths.ts';

type Points = Output<(typeof riskEndpoints)['measureRiskSpread']>['points'];

/** Every measure of the spread, the latest period first. */
export const SpreadTable = ({
  points,
  over,
  sum,
}: {
  readonly points: Points;
  readonly over: string;
  readonly sum: 'year' | 'period';
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const tenths = useTenths();
  const periodText = usePeriodText();
  const hundredths = (value: number | undefined): string =>
    value === undefined ? '–' : format.number(Math.round(value * 100) / 100);
  return (
    <details className="series-table">
      <summary>
        <Trans>The same as a table</Trans>
      </summary>
      <TableScroll label={t`How concentrated it is, period by period`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                {sum === 'year' ? <Trans>Year up to</Trans> : <Trans>Period</Trans>}
              </th>
              <th scope="col" className="end">
                <Trans>Counted</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>With counts</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>As if of equal size</Trans>
              </th>
              <th scope="col">
                <Trans>Largest</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Herfindahl</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Entropy, bits</Trans>
              </th>
              <th scope="col" className="end">
                {sum === 'year' ? (
                  <Trans>Against a year before</Trans>
                ) : (
                  <Trans>Against the period before</Trans>
                )}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ unknown, ...point }) => (
              <tr key={point.period}>
                <th scope="row">{periodText(point.period)}</th>
                <td className="end">
                  {format.number(point.total)}
                  {unknown === 0 ? null : (
                    <abbr className="heat-unknown" title={t`${unknown} parts are not known`}>
                      +?
                    </abbr>
                  )}
                </td>
                <td className="end">{format.number(point.members)}</td>
                <td className="end">
                  {point.effective === undefined ? '–' : <strong>{tenths(point.effective)}</strong>}
                </td>
                <td>
                  {point.largest === undefined
                    ? '–'
                    : `${memberText(i18n, over, point.largest.member)} ${percent(point.largest.share)}`}
                </td>
                <td className="end">{hundredths(point.herfindahl)}</td>
                <td className="end">{hundredths(point.entropy)}</td>
                <td className="end">{hundredths(point.change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
};
