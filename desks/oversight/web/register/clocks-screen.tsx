import { retentionClassTexts, retentionRuleTexts } from '@amirani/web/src/texts/oversight.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import type { RetentionClock } from '../../api/types.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { Erasures } from './erasures.tsx';

/** How long each kind of data is kept, how much is held, what goes next, and what was erased (R17, R37). */
export const ClocksScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const query = useApi('getRetentionClocks', {});
  const { data, error, refetch, isFetching } = query;
  const when = (text: string | undefined): string => (text === undefined ? '–' : format.date(text));
  return (
    <div className="page">
      <PageHead title={<Trans>Clocks of retention</Trans>} windowTitle={t`Clocks of retention`}>
        <Button isPending={isFetching} onPress={() => void refetch()}>
          <Trans>Count again</Trans>
        </Button>
      </PageHead>
      <OversightNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Counting the held data…`} />
        ) : null
      ) : (
        <DataTable<RetentionClock>
          caption={t`Kinds of data with their clocks`}
          groups={[{ id: 'all', rows: data.clocks }]}
          rowKey={(clock) => clock.class}
          dim={({ rows }) => rows === 0}
          headTitle={<Trans>Kind of data</Trans>}
          head={(clock) => say(i18n, retentionClassTexts, clock.class)}
          columns={[
            {
              id: 'rows',
              title: <Trans>Held</Trans>,
              align: 'end',
              cell: ({ rows }) => format.number(rows),
            },
            {
              id: 'oldest',
              title: <Trans>Oldest day</Trans>,
              cell: ({ oldest }) => <span className="nowrap">{when(oldest)}</span>,
            },
            {
              id: 'next',
              title: <Trans>Goes next</Trans>,
              cell: ({ next, overdue }) => (
                <>
                  <span className="nowrap">{when(next)}</span>{' '}
                  {overdue === 0 ? null : (
                    <Badge verdict="attention">
                      <Plural
                        value={overdue}
                        one="# goes with the next run"
                        other="# go with the next run"
                      />
                    </Badge>
                  )}
                </>
              ),
            },
            {
              id: 'keeps',
              title: <Trans>Rule, and where it stands</Trans>,
              cell: ({ class: kind, keeps, days, source }) => (
                <>
                  {retentionRuleTexts[kind] === undefined ? (
                    <span lang="en">{keeps}</span>
                  ) : (
                    say(i18n, retentionRuleTexts, kind, days === undefined ? {} : { days })
                  )}{' '}
                  <span lang="en" className="soft small">
                    {source}
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
      <Erasures />
      <p className="soft small">
        <Link to="/oversight" search={{ operation: 'erasure' }}>
          <Trans>All erasures in the journal, each with its proof</Trans>
        </Link>
      </p>
    </div>
  );
};
