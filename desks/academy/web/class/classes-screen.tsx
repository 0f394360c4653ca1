import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { AcademyClassSummary } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { useCourseName } from '../use-academy.ts';

/** The classes of a trainer; another trainer's are not among them (R72). */
export const ClassesScreen = () => {
  const { t } = useLingui();
  const query = useApi('listClasses', {});
  const { data, error, refetch } = query;
  const refresh = useQuietRefresh('academy', () => true, refetch);
  return (
    <div className="page">
      <PageHead title={<Trans>Classes</Trans>} windowTitle={t`Classes`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <Link to="/academy/classes/new" className="button" data-kind="primary">
            <Trans>Set up a class</Trans>
          </Link>
        </div>
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the classes…`} />
        ) : null
      ) : data.classes.length === 0 ? (
        <EmptyState title={<Trans>You have no class</Trans>}>
          <p>
            <Trans>
              A class takes three clicks: the course, the seats, the beginning. Each seat gets a
              sign-in on a sheet to be printed.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ClassTable classes={data.classes} onFocusChange={refresh.onFocusChange} />
      )}
    </div>
  );
};

const ClassTable = ({
  classes,
  onFocusChange,
}: {
  readonly classes: readonly AcademyClassSummary[];
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const name = useCourseName();
  return (
    <DataTable<AcademyClassSummary>
      caption={t`Classes, the latest first`}
      groups={[
        {
          id: 'open',
          title: <Trans>Open</Trans>,
          rows: classes.filter(({ state }) => state === 'open'),
        },
        {
          id: 'closed',
          title: <Trans>Closed</Trans>,
          rows: classes.filter(({ state }) => state === 'closed'),
        },
      ].filter(({ rows }) => rows.length > 0)}
      rowKey={({ id }) => id}
      restore={lastOpened.get()['classes']}
      dim={({ state }) => state === 'closed'}
      onFocusChange={onFocusChange}
      onOpen={({ id }) => {
        lastOpened.update((known) => ({ ...known, classes: id }));
        void navigate({ to: '/academy/classes/$id', params: { id } });
      }}
      headTitle={<Trans>Class</Trans>}
      head={({ title }) => title}
      columns={[
        { id: 'course', title: <Trans>Course</Trans>, cell: ({ course }) => name.title(course) },
        {
          id: 'seats',
          title: <Trans>Seats</Trans>,
          align: 'end',
          cell: ({ seats }) => format.number(seats),
        },
        {
          id: 'sittings',
          title: <Trans>Sittings</Trans>,
          align: 'end',
          cell: ({ sittings }) => format.number(sittings),
        },
        {
          id: 'now',
          title: <Trans>Now</Trans>,
          cell: ({ running, openChallenges }) => (
            <>
              {running === undefined ? null : (
                <Badge verdict="attention">
                  <Trans>a sitting runs</Trans>
                </Badge>
              )}{' '}
              {openChallenges === 0 ? null : (
                <Badge verdict="attention">
                  <Trans>{format.number(openChallenges)} challenged</Trans>
                </Badge>
              )}
            </>
          ),
        },
        {
          id: 'opened',
          title: <Trans>Opened</Trans>,
          cell: ({ openedAt }) => <span className="nowrap">{format.instant(openedAt)}</span>,
        },
      ]}
    />
  );
};
