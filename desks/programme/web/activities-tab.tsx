import { attendanceOf } from '@amirani/academy/programme';
import { attendeeRoleTexts, trainingFieldTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ProgrammeView } from '../api/types.ts';
import { PartTable } from './part-table.tsx';
import { useText } from './use-text.ts';

/** What is done in each field, and the sessions with how many came, by institution and role. */
export const ActivitiesTab = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const format = useFormat();
  const { activities, sessions, institutions } = view.programme;
  const fieldOf = new Map(activities.map(({ id, field }) => [id, field]));
  const nameOf = new Map(institutions.map(({ id, title }) => [id, text(title)]));
  return (
    <div className="programme-parts">
      <PartTable
        view={view}
        part="sessions"
        title={t`Sessions`}
        headTitle={<Trans>Session</Trans>}
        head={({ title, on }) => `${format.date(on)}: ${text(title)}`}
        empty={<Trans>No session is planned yet</Trans>}
        rows={sessions.toSorted((one, other) => (one.on < other.on ? 1 : -1))}
        columns={[
          {
            id: 'field',
            title: <Trans>Field</Trans>,
            cell: ({ activity }) => {
              const field = fieldOf.get(activity);
              return field === undefined ? '' : i18n._(trainingFieldTexts[field]);
            },
          },
          { id: 'days', title: <Trans>Days</Trans>, align: 'end', cell: ({ days }) => days },
          {
            id: 'came',
            title: <Trans>Attendances</Trans>,
            align: 'end',
            cell: (session) =>
              session.on > view.today ? <Trans>Planned</Trans> : attendanceOf(session),
          },
          {
            id: 'from',
            title: <Trans>From</Trans>,
            cell: ({ attendance }) =>
              attendance
                .map(
                  ({ institution, role, count }) =>
                    `${nameOf.get(institution) ?? institution}: ${count} (${i18n._(attendeeRoleTexts[role])})`,
                )
                .join(', '),
          },
        ]}
      />
      <PartTable
        view={view}
        part="activities"
        title={t`Activities`}
        headTitle={<Trans>Activity</Trans>}
        head={({ title, field }) => `${text(title)} (${i18n._(trainingFieldTexts[field])})`}
        empty={<Trans>No activity is planned yet</Trans>}
        columns={[
          {
            id: 'months',
            title: <Trans>Months</Trans>,
            cell: ({ from, to }) => `${from}–${to}`,
          },
          {
            id: 'sessions',
            title: <Trans>Sessions held</Trans>,
            align: 'end',
            cell: ({ id }) => {
              const own = sessions.filter((one) => one.activity === id);
              return `${own.filter(({ on }) => on <= view.today).length} / ${own.length}`;
            },
          },
        ]}
      />
    </div>
  );
};
