import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { memberText } from '../key-title.ts';

/** The members of a dimension by year, with share and change, in the shape of the public annual reports. */
export const YearTable = ({
  dataset,
  rows,
}: {
  readonly dataset: string;
  readonly rows: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const query = useApi('tabulateRisk', {
    params: { dataset },
    body: { rows, columns: { by: 'year' }, where: {}, top: 10 },
  });
  const title = t`${say(i18n, dimensionTexts, rows)} by year`;
  return (
    <Fetched query={query} label={t`Making the table…`}>
      {(table) => (
        <section className="stack" aria-labelledby="year-title">
          <h2 id="year-title">{title}</h2>
          <TableScroll label={title}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say(i18n, dimensionTexts, rows)}</th>
                  {table.columns.map((year) => (
                    <th key={year} scope="col" className="end">
                      {year}
                    </th>
                  ))}
                  <th scope="col" className="end">
                    <Trans>Share</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Against the year before</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ member, cells, share, change }) => (
                  <tr key={member ?? '*'} data-row="">
                    <th scope="row">
                      {member === undefined ? t`others` : memberText(i18n, rows, member)}
                    </th>
                    {table.columns.map((year, index) => (
                      <td key={year} className="end">
                        {cells[index] === undefined ? '–' : format.number(cells[index].total)}
                      </td>
                    ))}
                    <td className="end">{share === undefined ? '–' : percent(share)}</td>
                    <td className="end nowrap">
                      {change === undefined ? (
                        '–'
                      ) : change.few ? (
                        <span className="soft">
                          <Trans>too few to say</Trans>
                        </span>
                      ) : (
                        <>
                          × {format.number(Math.round(change.ratio * 100) / 100)}{' '}
                          <span className="soft small">
                            ({format.number(Math.round(change.lower * 100) / 100)} –{' '}
                            {format.number(Math.round(change.upper * 100) / 100)})
                          </span>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
                <tr className="total-row">
                  <th scope="row">
                    <Trans>Total</Trans>
                  </th>
                  {table.columns.map((year, index) => (
                    <td key={year} className="end">
                      {format.number(table.totals[index]?.total ?? 0)}
                    </td>
                  ))}
                  <td />
                  <td />
                </tr>
              </tbody>
            </table>
          </TableScroll>
          <p className="soft small">
            <Trans>
              The last year may not be over. The change is a ratio with its interval of 95 %.
            </Trans>
          </p>
        </section>
      )}
    </Fetched>
  );
};
