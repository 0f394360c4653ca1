import { programmeReportStateTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ProgrammeReport, ProgrammeView } from '../../api/types.ts';
import { useProgrammeChanges } from '../use-programme.ts';
import { DownloadReport } from './download-report.tsx';
import { ReportStep } from './report-step.tsx';

const shapes: Readonly<Record<ProgrammeReport['state'], Verdict>> = {
  composed: 'not-checked',
  published: 'met',
  withdrawn: 'aborted',
};

/** Reports: composed for a day and frozen, downloaded in six languages, put on the public page or taken off. */
export const ReportsTab = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useMacro();
  const query = useApi('listProgrammeReports', { params: { id: view.id } });
  useProgrammeChanges('listProgrammeReports');
  return (
    <div className="programme-parts">
      <ComposeReport view={view} />
      <Fetched query={query} label={t`Loading the reports…`}>
        {({ reports }) =>
          reports.length === 0 ? (
            <EmptyState title={<Trans>No report is composed yet</Trans>} />
          ) : (
            <ReportTable reports={reports} />
          )
        }
      </Fetched>
      <Editions view={view} />
    </div>
  );
};

const ComposeReport = ({ view }: { readonly view: ProgrammeView }) => {
  const [on, setOn] = useState<string>(view.today);
  const compose = useMutation({
    mutationFn: () =>
      call('composeProgrammeReport', {
        params: { id: view.id },
        body: { id: crypto.randomUUID(), on: on as ProgrammeView['today'] },
      }),
    onSuccess: () => readAnew('listProgrammeReports'),
  });
  return (
    <section className="stack" aria-labelledby="compose-title">
      <h2 id="compose-title">
        <Trans>Compose a report</Trans>
      </h2>
      <p className="soft">
        <Trans>
          It freezes the programme and its indicators up to a day, with the emblem and the line of
          funding as they are set. The same report gives the same file, byte for byte.
        </Trans>
      </p>
      <form
        className="line-up compose-report"
        onSubmit={(event) => {
          event.preventDefault();
          if (!compose.isPending && on !== '') compose.mutate();
        }}
      >
        <Field label={<Trans>Up to the day</Trans>} type="date" value={on} onChange={setOn} />
        <Button type="submit" kind="primary" isDisabled={on === ''} isPending={compose.isPending}>
          <Trans>Compose</Trans>
        </Button>
      </form>
      {compose.error === null ? null : <ErrorState error={compose.error} />}
    </section>
  );
};

const ReportTable = ({ reports }: { readonly reports: readonly ProgrammeReport[] }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [open, setOpen] = useState<string>();
  return (
    <section className="stack" aria-labelledby="reports-title">
      <div className="line-up spread">
        <h2 id="reports-title">
          <Trans>Reports</Trans>
        </h2>
        <Link to="/public/programme">
          <Trans>The public page</Trans>
        </Link>
      </div>
      <TableScroll label={t`Reports`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Up to the day</Trans>
              </th>
              <th scope="col">
                <Trans>State</Trans>
              </th>
              <th scope="col">
                <Trans>Composed</Trans>
              </th>
              <th scope="col">
                <Trans>Digest</Trans>
              </th>
              <th scope="col">
                <Trans>File</Trans>
              </th>
              <th scope="col">
                <Trans>Public page</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.id} data-state={report.state}>
                <th scope="row">{format.date(report.on)}</th>
                <td>
                  <Badge verdict={shapes[report.state]}>
                    {i18n._(programmeReportStateTexts[report.state])}
                  </Badge>
                </td>
                <td>{`${report.composedBy}, ${format.instant(report.composedAt)}`}</td>
                <td>
                  <code>{report.digest.slice(0, 12)}</code>
                </td>
                <td>
                  <DownloadReport report={report} />
                </td>
                <td>
                  {report.state === 'withdrawn' ? null : (
                    <Button
                      kind="quiet"
                      aria-expanded={open === report.id}
                      onPress={() => setOpen(open === report.id ? undefined : report.id)}
                    >
                      {report.state === 'composed' ? (
                        <Trans>Put on the public page</Trans>
                      ) : (
                        <Trans>Take off the public page</Trans>
                      )}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {reports
        .filter(({ id }) => id === open)
        .map((report) => (
          <ReportStep key={report.id} report={report} onDone={() => setOpen(undefined)} />
        ))}
    </section>
  );
};

const Editions = ({ view }: { readonly view: ProgrammeView }) => {
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="editions-title">
      <h2 id="editions-title">
        <Trans>What was changed</Trans>
      </h2>
      <ol className="programme-editions">
        {view.editions.map(({ number, by, at, reason }) => (
          <li key={number}>
            <span className="soft">{`${number} · ${format.instant(at)} · ${by}`}</span> {reason}
          </li>
        ))}
      </ol>
    </section>
  );
};
