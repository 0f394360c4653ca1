import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Breach } from '../../api/types.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { BreachStanding } from './breach-clock.tsx';

/** The register of breaches: those of which the supervisor was not told first, each with its clock (R52). */
export const BreachesScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const list = useApi('listBreaches', {});
  const refresh = useQuietRefresh('breach', () => true, list.refetch);
  const create = (): void =>
    void navigate({ to: '/oversight/breaches/$id', params: { id: 'new' } });
  useShortcut('files.new', create);
  const breaches = list.data?.breaches ?? [];
  return (
    <div className="page">
      <PageHead title={<Trans>Breaches</Trans>} windowTitle={t`Breaches`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <Link to="/oversight/breaches/$id" params={{ id: 'new' }} className="button">
            <Trans>Record a breach</Trans> <KeyHint keys={keysOf('files.new')} />
          </Link>
        </div>
      </PageHead>
      <OversightNav />
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the breaches…`} /> : null}
      {list.data === undefined ? null : breaches.length === 0 ? (
        <EmptyState title={<Trans>No breach is recorded</Trans>}>
          <p>
            <Trans>
              Whatever let data be seen, changed or lost is recorded as soon as it is found. The
              supervisor is told within 72 hours; what is not known yet may follow.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable<Breach>
          caption={t`Breaches, those of which the supervisor was not told first`}
          groups={[
            {
              id: 'open',
              title: <Trans>The supervisor is to be told</Trans>,
              rows: breaches.filter(({ told }) => told === undefined),
            },
            {
              id: 'told',
              title: <Trans>The supervisor was told</Trans>,
              rows: breaches.filter(({ told }) => told !== undefined),
            },
          ].filter(({ rows }) => rows.length > 0)}
          rowKey={({ id }) => id}
          restore={lastOpened.get()['breaches']}
          onFocusChange={refresh.onFocusChange}
          onOpen={({ id }) => {
            lastOpened.update((known) => ({ ...known, breaches: id }));
            void navigate({ to: '/oversight/breaches/$id', params: { id } });
          }}
          headTitle={<Trans>Found</Trans>}
          head={({ content }) => <span className="nowrap">{format.instant(content.foundAt)}</span>}
          columns={[
            {
              id: 'clock',
              title: <Trans>Clock of 72 hours</Trans>,
              cell: (breach) => <BreachStanding breach={breach} />,
            },
            {
              id: 'what',
              title: <Trans>What happened</Trans>,
              cell: ({ content: { circumstances } }) =>
                circumstances === '' ? (
                  <span className="soft">
                    <Trans>not said yet</Trans>
                  </span>
                ) : (
                  circumstances
                ),
            },
            {
              id: 'persons',
              title: <Trans>People</Trans>,
              align: 'end',
              cell: ({ content: { persons } }) =>
                persons === undefined ? '–' : format.number(persons),
            },
            {
              id: 'missing',
              title: <Trans>Report</Trans>,
              cell: ({ missing }) =>
                missing.length === 0 ? (
                  <Badge verdict="met">
                    <Trans>whole</Trans>
                  </Badge>
                ) : (
                  <Badge verdict="not-checked">
                    <Plural
                      value={missing.length}
                      one="# field is open"
                      other="# fields are open"
                    />
                  </Badge>
                ),
            },
          ]}
        />
      )}
    </div>
  );
};
