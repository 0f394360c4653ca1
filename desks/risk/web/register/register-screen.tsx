import { directionTexts, tierTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Risk } from '../../api/types.ts';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { RatingBadge } from './rating-badge.tsx';
import { RiskMatrix } from './risk-matrix.tsx';

/** The register of risks with its matrix, and where no measure is planned. */
export const RegisterScreen = () => {
  const { t } = useMacro();
  const query = useApi('listRisks', {});
  useRiskChanges('listRisks');
  return (
    <div className="page">
      <PageHead title={<Trans>Risk register</Trans>} windowTitle={t`Risk register`}>
        <Link to="/risk/register/new" search={{}} className="button">
          <Trans>A new risk</Trans>
        </Link>
      </PageHead>
      <RiskNav />
      <Fetched query={query} label={t`Loading the register…`}>
        {({ risks, matrices }) =>
          risks.length === 0 ? (
            <EmptyState title={<Trans>The register is empty</Trans>}>
              <p>
                <Trans>
                  A risk begins with a warning that held, or with what somebody knows. It is rated
                  by tables, and decided by people.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <>
              <RiskMatrix
                risks={risks.filter(({ state }) => state === 'open')}
                table={matrices.rating}
                version={matrices.version}
              />
              <RiskTable risks={risks} />
            </>
          )
        }
      </Fetched>
    </div>
  );
};

const RiskTable = ({ risks }: { readonly risks: readonly Risk[] }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <DataTable<Risk>
      caption={t`Risks`}
      groups={[{ id: 'all', rows: risks }]}
      rowKey={({ id }) => id}
      restore={lastOpened.get()['risk']}
      dim={({ state }) => state === 'closed'}
      onOpen={({ id }) => {
        lastOpened.update((known) => ({ ...known, risk: id }));
        void navigate({ to: '/risk/register/$id', params: { id } });
      }}
      headTitle={<Trans>Risk</Trans>}
      head={({ title }) => title}
      columns={[
        { id: 'area', title: <Trans>Where</Trans>, cell: ({ area }) => area },
        {
          id: 'rating',
          title: <Trans>Rating</Trans>,
          cell: ({ standing, waiting, stale }) => (
            <>
              {standing === undefined ? (
                <Badge verdict="not-checked">
                  <Trans>not rated</Trans>
                </Badge>
              ) : (
                <RatingBadge assessment={standing} />
              )}{' '}
              <span className="soft small">
                {waiting === undefined ? null : <Trans>an assessment waits for the head</Trans>}
                {stale ? <Trans>its day is over</Trans> : null}
              </span>
            </>
          ),
        },
        {
          id: 'direction',
          title: <Trans>Direction</Trans>,
          cell: ({ standing }) =>
            standing === undefined ? '–' : say(i18n, directionTexts, standing.input.direction),
        },
        {
          id: 'tiers',
          title: <Trans>Measures by tier</Trans>,
          cell: ({ tiers }) => (
            <span className="tiers">
              {tiers.map(({ tier, counts, gap }) => {
                const text = tierTexts[tier - 1];
                const open = counts.proposed + counts.planned + counts['under-way'];
                return (
                  <span
                    key={tier}
                    data-none={gap ? '' : undefined}
                    title={text === undefined ? '' : i18n._(text)}
                  >
                    {format.number(open)}
                  </span>
                );
              })}
            </span>
          ),
        },
        { id: 'owner', title: <Trans>Answers for it</Trans>, cell: ({ owner }) => owner },
      ]}
    />
  );
};
