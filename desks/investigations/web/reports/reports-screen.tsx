import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Report } from '../../api/types.ts';
import { CasePage } from '../case-page.tsx';
import { ExhibitIndex } from './exhibit-index.tsx';
import { ExportPanel } from './export-panel.tsx';
import { IssuePanel } from './issue-panel.tsx';
import { IssuedReport } from './issued-report.tsx';
import { PrintPanel } from './print-panel.tsx';
import { ReportBuilder } from './report-builder.tsx';

const stateTexts: Readonly<Record<Report['state'], MessageDescriptor>> = {
  draft: msg`Draft`,
  issued: msg`Issued`,
};

type Line = Pick<Report, 'id' | 'title' | 'state' | 'by' | 'at'>;

/** Reports of a case, and one of them: written, issued, printed. */
export const ReportsScreen = () => {
  const { t } = useMacro();
  const { id } = useParams({ from: '/investigations/$id/reports' });
  const { report } = useSearch({ from: '/investigations/$id/reports' });
  const navigate = useNavigate();
  const go = (search: { report?: string }): void =>
    void navigate({ to: '/investigations/$id/reports', params: { id }, search });
  return (
    <CasePage
      id={id}
      title={t`Reports`}
      back={report === undefined ? undefined : { to: <Trans>Reports</Trans>, go: () => go({}) }}
    >
      {report === undefined ? (
        <ReportList caseId={id} onOpen={(chosen) => go({ report: chosen })} />
      ) : (
        <OneReport key={report} caseId={id} id={report} />
      )}
    </CasePage>
  );
};

const ReportList = ({
  caseId,
  onOpen,
}: {
  readonly caseId: string;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [isNew, setNew] = useState(false);
  const [own] = useState(() => crypto.randomUUID());
  const query = useApi('listWork', { params: { id: caseId } });
  if (isNew)
    return (
      <ReportBuilder
        caseId={caseId}
        id={own}
        report={undefined}
        onSaved={() => onOpen(own)}
        onTouched={() => {}}
      />
    );
  return (
    <Fetched query={query} label={t`Loading the reports…`}>
      {({ reports }) => (
        <div className="file-columns case-columns">
          <div className="stack file-main">
            <div>
              <Button onPress={() => setNew(true)}>
                <Trans>Write a report</Trans>
              </Button>
            </div>
            {reports.length === 0 ? (
              <EmptyState title={<Trans>No reports yet</Trans>}>
                <p>
                  <Trans>
                    Each sentence names the statements it rests on, and the print has the exhibits
                    they come from.
                  </Trans>
                </p>
              </EmptyState>
            ) : (
              <DataTable<Line>
                caption={t`Reports of the case`}
                groups={[{ id: 'all', rows: reports }]}
                rowKey={(one) => one.id}
                onOpen={(one) => onOpen(one.id)}
                headTitle={<Trans>Title</Trans>}
                head={({ title }) => title}
                columns={[
                  {
                    id: 'state',
                    title: <Trans>State</Trans>,
                    cell: ({ state }) => i18n._(stateTexts[state]),
                  },
                  {
                    id: 'by',
                    title: <Trans>Written</Trans>,
                    cell: ({ by, at }) => `${by}, ${format.instant(at)}`,
                  },
                ]}
              />
            )}
          </div>
          <div className="file-beside">
            <ExportPanel caseId={caseId} />
          </div>
        </div>
      )}
    </Fetched>
  );
};

const OneReport = ({ caseId, id }: { readonly caseId: string; readonly id: string }) => {
  const { t } = useMacro();
  const query = useApi('getReport', { params: { id: caseId, report: id } });
  const [touched, setTouched] = useState(false);
  const again = (): void => {
    setTouched(false);
    void query.refetch();
  };
  return (
    <Fetched query={query} label={t`Loading the report…`}>
      {(report) => (
        <div className="file-columns case-columns">
          <div className="stack file-main">
            {report.state === 'issued' ? (
              <IssuedReport caseId={caseId} report={report} />
            ) : (
              <ReportBuilder
                key={report.version}
                caseId={caseId}
                id={id}
                report={report}
                onSaved={again}
                onTouched={setTouched}
              />
            )}
          </div>
          <div className="file-beside">
            {report.state === 'issued' ? null : (
              <IssuePanel caseId={caseId} report={report} touched={touched} onDone={again} />
            )}
            <PrintPanel caseId={caseId} report={report} />
            <ExhibitIndex caseId={caseId} report={report} />
          </div>
        </div>
      )}
    </Fetched>
  );
};
