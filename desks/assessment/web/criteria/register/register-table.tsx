import { languageOf } from '@amirani/core/languages';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { IntervalBar } from '@platform/web/ui/interval-bar.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { CriterionSummary } from '../../../api/criteria/types.ts';
import { isPurposeCode } from '../../code-text.ts';
import { CriterionStanding } from '../criterion-standing.tsx';
import { SetStrip } from './set-strip.tsx';

/** Every text with its state, its hits and how often they held. */
export const RegisterTable = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const navigate = useNavigate();
  const query = useApi('listCriteria', {});
  const { data, error } = query;
  if (error !== null) return <ErrorState error={error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the register…`} />;
  return (
    <>
      <SetStrip set={data.set} />
      {data.criteria.length === 0 ? (
        <EmptyState title={<Trans>No criteria</Trans>}>
          <p>
            <Trans>
              No traveller is marked. One person writes a criterion, the data protection officer
              reviews it, and a second analyst releases it.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable<CriterionSummary>
          caption={t`Criteria, every text that was ever written`}
          groups={[{ id: 'all', rows: data.criteria }]}
          rowKey={({ id }) => id}
          restore={lastOpened.get()['criteria']}
          dim={({ state }) => state === 'withdrawn'}
          onOpen={({ id }) => {
            lastOpened.update((known) => ({ ...known, criteria: id }));
            void navigate({ to: '/assessment/criteria/$id', params: { id } });
          }}
          headTitle={<Trans>Criterion</Trans>}
          head={({ title, criterion, version }) => (
            <span>
              {title ?? <Trans>A text that cannot be read</Trans>}{' '}
              {criterion === undefined ? null : (
                <span className="soft small">
                  {criterion} {version}
                </span>
              )}
            </span>
          )}
          columns={[
            {
              id: 'state',
              title: <Trans>State</Trans>,
              cell: (summary) => <CriterionStanding summary={summary} />,
            },
            {
              id: 'purpose',
              title: <Trans>Against</Trans>,
              cell: ({ purpose }) =>
                purpose === undefined
                  ? '–'
                  : isPurposeCode(purpose)
                    ? targetingSay(languageOf(i18n.locale))(`targeting.offence.${purpose}`)
                    : purpose,
            },
            {
              id: 'hits',
              title: <Trans>Hits of 90 days</Trans>,
              cell: ({ hits }) => (
                <span className="nowrap">
                  {format.number(hits.confirmed)} / {format.number(hits.refuted)}{' '}
                  <span className="soft small">
                    <Trans>held / false</Trans>
                  </span>
                </span>
              ),
            },
            {
              id: 'precision',
              title: <Trans>Precision</Trans>,
              cell: ({ precision }) =>
                precision === undefined ? (
                  <span className="soft">
                    <Trans>nothing decided</Trans>
                  </span>
                ) : (
                  <span className="share-cell">
                    <IntervalBar share={precision.share} {...precision.interval} />
                    <span className="nowrap">{percent(precision.share)}</span>
                  </span>
                ),
            },
            {
              id: 'review',
              title: <Trans>Review by</Trans>,
              cell: ({ reviewBy }) => (reviewBy === undefined ? '–' : format.date(reviewBy)),
            },
            {
              id: 'written',
              title: <Trans>Written</Trans>,
              cell: ({ writtenBy, writtenAt }) => (
                <>
                  {writtenBy}, <span className="soft">{format.instant(writtenAt)}</span>
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
};
