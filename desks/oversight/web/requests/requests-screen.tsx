import { subjectRequestKindTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { EmptyState, Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { SubjectRequest } from '../../api/types.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { DueDay } from './due-day.tsx';
import { isOwed, isToBeCarriedOut, personName, RequestState } from './request-state.tsx';

const limit = 200;

const isSent = ({ state }: SubjectRequest): boolean =>
  !['received', 'proposed', 'approved'].includes(state);

/** Requests of travellers: those that wait by when they are due, then what was answered (R46 to R48). */
export const RequestsScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const list = useApi('listSubjectRequests', { query: { limit } });
  const refresh = useQuietRefresh('subject-request', () => true, list.refetch);
  useShortcut('files.new', () => void navigate({ to: '/oversight/requests/new' }));
  const requests = list.data?.requests ?? [];
  const late = requests.filter(({ overdue }) => overdue).length;
  return (
    <div className="page">
      <PageHead
        title={<Trans>Requests of travellers</Trans>}
        windowTitle={t`Requests of travellers`}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <Link to="/oversight/requests/new" className="button">
            <Trans>Record a request</Trans> <KeyHint keys={keysOf('files.new')} />
          </Link>
        </div>
      </PageHead>
      <OversightNav />
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {late === 0 ? null : (
        <Notice
          verdict="obstacle"
          title={
            <Plural
              value={late}
              one="# request has waited longer than ten working days"
              other="# requests have waited longer than ten working days"
            />
          }
        />
      )}
      {list.isPending ? <Progress label={t`Loading the requests…`} /> : null}
      {list.data === undefined ? null : requests.length === 0 ? (
        <EmptyState title={<Trans>No traveller has asked</Trans>}>
          <p>
            <Trans>
              Requests for access, correction, erasure or restriction are recorded here. The period
              of ten working days starts then.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable<SubjectRequest>
          caption={t`Requests of travellers, those that wait first`}
          groups={[
            {
              id: 'second',
              title: <Trans>Waiting for a second officer</Trans>,
              rows: requests.filter(({ state }) => state === 'proposed'),
            },
            {
              id: 'waiting',
              title: <Trans>To be answered</Trans>,
              rows: requests.filter(({ state }) => state === 'received'),
            },
            {
              id: 'approved',
              title: <Trans>Approved, not yet sent</Trans>,
              rows: requests.filter(({ state }) => state === 'approved'),
            },
            {
              id: 'carry-out',
              title: <Trans>To be carried out</Trans>,
              rows: requests.filter((request) => isSent(request) && isToBeCarriedOut(request)),
            },
            {
              id: 'answered',
              title: <Trans>Answered</Trans>,
              rows: requests.filter((request) => isSent(request) && !isToBeCarriedOut(request)),
            },
          ].filter(({ rows }) => rows.length > 0)}
          rowKey={({ id }) => id}
          restore={lastOpened.get()['subject-requests']}
          dim={(request) => !isOwed(request)}
          onFocusChange={refresh.onFocusChange}
          onOpen={({ id }) => {
            lastOpened.update((known) => ({ ...known, 'subject-requests': id }));
            void navigate({ to: '/oversight/requests/$id', params: { id } });
          }}
          headTitle={<Trans>Who asks</Trans>}
          head={({ person }) => personName(person)}
          columns={[
            {
              id: 'kind',
              title: <Trans>Asks</Trans>,
              cell: ({ kind }) => i18n._(subjectRequestKindTexts[kind]),
            },
            {
              id: 'due',
              title: <Trans>Answer due</Trans>,
              cell: (request) =>
                isOwed(request) ? (
                  <DueDay last={request.dueOn} />
                ) : (
                  <span className="nowrap">{format.instant(request.answeredAt ?? '')}</span>
                ),
            },
            {
              id: 'state',
              title: <Trans>State</Trans>,
              cell: (request) => <RequestState request={request} />,
            },
            {
              id: 'received',
              title: <Trans>Received</Trans>,
              cell: ({ receivedOn }) => <span className="nowrap">{format.date(receivedOn)}</span>,
            },
            { id: 'by', title: <Trans>Recorded by</Trans>, cell: ({ receivedBy }) => receivedBy },
          ]}
        />
      )}
      {requests.length < limit ? null : (
        <p className="soft">
          <Trans>The latest {limit} are shown; there are older ones.</Trans>
        </p>
      )}
    </div>
  );
};
