import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { AcademyCertificate } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { useCourseName, useIs } from '../use-academy.ts';
import { CertificateState } from './certificate-state.tsx';

/** Certificates: one's own, those of one's classes, or all that wait for a second signature. */
export const CertificatesScreen = () => {
  const { t } = useLingui();
  const query = useApi('listCertificates', {});
  const { data, error, refetch } = query;
  const refresh = useQuietRefresh('academy', () => true, refetch);
  const certifies = useIs('certifier');
  return (
    <div className="page">
      <PageHead title={<Trans>Certificates</Trans>} windowTitle={t`Certificates`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the certificates…`} />
        ) : null
      ) : data.certificates.length === 0 ? (
        <EmptyState title={<Trans>No certificates</Trans>}>
          <p>
            {certifies ? (
              <Trans>
                No certificates wait for you. If the rule is met, a trainer signs first. Then the
                certificate appears here for your signature.
              </Trans>
            ) : (
              <Trans>
                A certificate is signed by two persons, once at least 60 wrong and 240 right items
                over three sittings meet the rule of the course.
              </Trans>
            )}
          </p>
        </EmptyState>
      ) : (
        <CertificateTable certificates={data.certificates} onFocusChange={refresh.onFocusChange} />
      )}
    </div>
  );
};

const CertificateTable = ({
  certificates,
  onFocusChange,
}: {
  readonly certificates: readonly AcademyCertificate[];
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const name = useCourseName();
  const waits = certificates.filter(({ state }) => state === 'signed-once');
  return (
    <DataTable<AcademyCertificate>
      caption={t`Certificates, those that wait first`}
      groups={[
        { id: 'waiting', title: <Trans>To be signed by a second person</Trans>, rows: waits },
        {
          id: 'others',
          title: <Trans>Decided</Trans>,
          rows: certificates.filter((one) => !waits.includes(one)),
        },
      ].filter(({ rows }) => rows.length > 0)}
      rowKey={({ id }) => id}
      restore={lastOpened.get()['certificates']}
      dim={({ state }) => state === 'returned' || state === 'withdrawn'}
      onFocusChange={onFocusChange}
      onOpen={({ id }) => {
        lastOpened.update((known) => ({ ...known, certificates: id }));
        void navigate({ to: '/academy/certificates/$id', params: { id } });
      }}
      headTitle={<Trans>Whose</Trans>}
      head={({ pseudonym }) => pseudonym}
      columns={[
        { id: 'course', title: <Trans>Course</Trans>, cell: ({ course }) => name.title(course) },
        {
          id: 'state',
          title: <Trans>State</Trans>,
          cell: ({ state }) => <CertificateState state={state} />,
        },
        {
          id: 'issued',
          title: <Trans>Issued</Trans>,
          cell: ({ issuedAt }) => (issuedAt === undefined ? '–' : format.instant(issuedAt)),
        },
        {
          id: 'until',
          title: <Trans>Valid until</Trans>,
          cell: ({ validUntil }) => (validUntil === undefined ? '–' : format.date(validUntil)),
        },
      ]}
    />
  );
};
