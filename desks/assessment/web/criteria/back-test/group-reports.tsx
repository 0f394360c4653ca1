import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { GroupTable } from './group-table.tsx';

/** What the criterion did to groups while it ran, month by month, the latest first (R21). */
export const GroupReports = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const format = useFormat();
  const { data, error, refetch } = useApi('getGroupReports', { params: { id } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the reports…`} />;
  if (data.reports.length === 0)
    return (
      <EmptyState title={<Trans>No month of its running is over yet</Trans>}>
        <p>
          <Trans>
            Effects on groups are counted once a month. Its back-tests show its results on journeys
            before the release.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack report">
      {data.reports.map(({ month, tables, alert, madeAt }) => (
        <section key={month} className="stack" aria-label={format.month(month)}>
          <h2 className="line-up">
            {format.month(month)}
            {alert ? (
              <Badge verdict="obstacle">
                <Trans>uneven to a group</Trans>
              </Badge>
            ) : null}
          </h2>
          <p className="small soft">
            <Trans>counted {format.instant(madeAt)}</Trans>
          </p>
          {tables.map((effects) => (
            <GroupTable key={effects.by.join(' ')} effects={effects} />
          ))}
        </section>
      ))}
    </div>
  );
};
