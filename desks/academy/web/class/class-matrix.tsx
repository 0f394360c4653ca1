import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { Link } from '@tanstack/react-router';
import type { AcademyClassMatrix } from '../../api/types.ts';

/** People by blocks: how far each is, and how many are right where that may be known by now. */
export const ClassMatrix = ({ matrix }: { readonly matrix: AcademyClassMatrix }) => {
  const { t } = useLingui();
  const format = useFormat();
  if (matrix.columns.length === 0)
    return (
      <p className="soft">
        <Trans>No sitting has begun: the matrix fills from the first one on.</Trans>
      </p>
    );
  return (
    <>
      <TableScroll label={t`People by blocks`}>
        <table className="table class-matrix">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Seat</Trans>
              </th>
              {matrix.columns.map(({ sitting, number, block, kind, items }) => (
                <th key={`${sitting} ${block}`} scope="col">
                  <Link to="/academy/control/$id" params={{ id: sitting }}>
                    <Trans>Sitting {format.number(number)}</Trans>
                  </Link>
                  <span className="matrix-block">
                    {kind === 'practice' ? <Trans>practice</Trans> : <Trans>measured</Trans>},{' '}
                    {format.number(items)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ seat, pseudonym, cells }) => (
              <tr key={seat} data-row="">
                <th scope="row">{pseudonym}</th>
                {cells.map(({ shown, decided, judged, right }, at) => {
                  const column = matrix.columns[at];
                  const items = column?.items ?? 0;
                  return (
                    <td key={`${column?.sitting} ${column?.block}`}>
                      <span className="matrix-count">
                        {format.number(decided)}
                        {shown > decided ? (
                          <span title={t`one is before them`} aria-hidden="true">
                            +
                          </span>
                        ) : null}
                      </span>
                      <span className="matrix-bar" aria-hidden="true">
                        <span style={{ inlineSize: `${(100 * decided) / Math.max(1, items)}%` }} />
                      </span>
                      {judged === 0 ? null : (
                        <span className="soft small nowrap">
                          <Trans>
                            {format.number(right)} of {format.number(judged)} right
                          </Trans>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="small soft">
        <Trans>
          Number decided, and below it the number of right decisions, if already known. For measured
          items this is known only after the answers are released.
        </Trans>
      </p>
    </>
  );
};
