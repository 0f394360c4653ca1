import { levelTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { Link } from '@tanstack/react-router';
import type { Risk } from '../../api/types.ts';
import { impactColumns, matrixCells } from './matrix-cells.ts';

/** The register as a matrix of exposure and impact; every cell has the rating as a word. */
export const RiskMatrix = ({
  risks,
  table,
  version,
}: {
  readonly risks: readonly Risk[];
  readonly table: Parameters<typeof matrixCells>[1];
  readonly version: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <TableScroll label={t`Matrix of risks`}>
      <table className="risk-matrix">
        <caption className="small soft">
          <Trans>
            Rows: exposure (threat × vulnerability), 5 at the top. Tables of this project, version{' '}
            {version}: CIRAM publishes none.
          </Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Exposure</Trans>
            </th>
            {impactColumns.map((impact) => (
              <th key={impact} scope="col">
                <Trans>Impact: {say(i18n, levelTexts, impact)}</Trans>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrixCells(risks, table).map((row) => (
            <tr key={row[0]?.exposure}>
              <th scope="row">{row[0]?.exposure}</th>
              {row.map(({ impact, rating, risks: here }) => (
                <td key={impact} data-level={rating}>
                  <span className="matrix-word">{say(i18n, levelTexts, rating)}</span>
                  {here.length === 0 ? null : (
                    <ul>
                      {here.map(({ id, title }) => (
                        <li key={id}>
                          <Link to="/risk/register/$id" params={{ id }}>
                            {title}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
