import { cellTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { usePeriodText } from '../period-text.ts';
import type { SeriesShown } from './series-points.ts';
import { useBecomingText, useModelNumber } from './use-point-text.ts';

/** The same as the picture, row by row, the latest first. */
export const SeriesTable = ({
  shown,
  caption,
}: {
  readonly shown: SeriesShown;
  readonly caption: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  const becomingText = useBecomingText();
  const periodText = usePeriodText();
  const [vintage] = shown.vintages;
  const changes = new Set(shown.changes);
  return (
    <details className="series-table">
      <summary>
        <Trans>The same as a table</Trans>
      </summary>
      <TableScroll label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Period</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Count</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Expected</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Alarm above</Trans>
              </th>
              {vintage === undefined ? null : (
                <th scope="col" className="end">
                  <Trans>Known before</Trans>
                </th>
              )}
              <th scope="col">
                <Trans>Remark</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.forecast.toReversed().map(({ period, mean, bands }) => (
              <tr key={period} data-row="">
                <th scope="row">{periodText(period)}</th>
                <td className="end soft">{model(mean)}</td>
                <td />
                <td />
                {vintage === undefined ? null : <td />}
                <td>
                  <Trans>forecast</Trans>
                  {bands.map(({ level, lower, upper }) => (
                    <span key={level} className="soft small">
                      {`; ${format.number(Math.round(level * 100))} %: ${model(lower)} – ${model(upper)}`}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
            {shown.points
              .toReversed()
              .map(({ period, status, count, expected, upper, alarm, becoming }) => (
                <tr key={period} data-row="">
                  <th scope="row">{periodText(period)}</th>
                  <td className="end">
                    {count === undefined ? (
                      <span className="soft">{say(i18n, cellTexts, status)}</span>
                    ) : (
                      format.number(count)
                    )}
                  </td>
                  <td className="end">{expected === undefined ? '–' : model(expected)}</td>
                  <td className="end">{upper === undefined ? '–' : model(upper)}</td>
                  {vintage === undefined ? null : (
                    <td className="end">{vintage.counts.get(period) ?? '–'}</td>
                  )}
                  <td>
                    {alarm === true ? (
                      <Badge verdict="attention">
                        <Trans>Alarm</Trans>
                      </Badge>
                    ) : null}{' '}
                    {changes.has(period) ? t`another level begins` : null}
                    {becoming === undefined ? null : becomingText(becoming)}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
};
