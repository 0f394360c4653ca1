import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Link } from '@tanstack/react-router';
import type { Report } from '../../api/types.ts';

/** The exhibits that a report rests on, by their numbers. */
export const ExhibitIndex = ({
  caseId,
  report,
}: {
  readonly caseId: string;
  readonly report: Report;
}) => {
  const format = useFormat();
  const exhibits = new Map<number, string>();
  for (const { statement } of report.tied)
    if (statement.source.kind === 'exhibit')
      exhibits.set(statement.source.number, statement.source.exhibit);
  return (
    <section className="panel" aria-labelledby="report-exhibits">
      <div className="panel-head">
        <h2 id="report-exhibits">
          <Trans>Exhibits it rests on</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {report.exhibits.length === 0 ? (
          <p className="soft">
            <Trans>None yet.</Trans>
          </p>
        ) : (
          <ul>
            {report.exhibits.map((number) => (
              <li key={number}>
                <Link
                  to="/investigations/$id/exhibits"
                  params={{ id: caseId }}
                  search={{ exhibit: exhibits.get(number) ?? '' }}
                >
                  <Trans>Exhibit {format.number(number)}</Trans>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
