import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { RiskImport } from '../../api/types.ts';
import { faultText } from './fault-text.ts';

/** Every unusable row, with its place, its value and the reason. A single such row stops the import. */
export const RowProblems = ({
  problems,
  counts,
}: {
  readonly problems: NonNullable<RiskImport['dryRun']>['problems'];
  readonly counts: Readonly<Record<string, number>>;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section className="stack" aria-labelledby="rows-title">
      <h2 id="rows-title">
        <Trans>Rows with a problem</Trans>
      </h2>
      {all === 0 ? (
        <Badge verdict="met">
          <Trans>None: every row can be used</Trans>
        </Badge>
      ) : (
        <>
          <ul>
            {Object.entries(counts).map(([code, count]) => (
              <li key={code}>
                <strong>{format.number(count)}</strong> {faultText(code, i18n.locale)}
              </li>
            ))}
          </ul>
          <TableScroll label={t`Rows with a problem`}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col" className="end">
                    <Trans>Line</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Column</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Value</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Why it cannot be used</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {problems.map(({ line, column, value, code }) => (
                  <tr key={`${line} ${column} ${code}`}>
                    <td className="end">{format.number(line)}</td>
                    <td className="mono">{column}</td>
                    <td className="mono">{value === '' ? t`(empty)` : value}</td>
                    <td>{faultText(code, i18n.locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          {all > problems.length ? (
            <p className="soft">
              <Plural
                value={all - problems.length}
                one="# more is counted and not shown."
                other="# more are counted and not shown."
              />
            </p>
          ) : null}
        </>
      )}
    </section>
  );
};
