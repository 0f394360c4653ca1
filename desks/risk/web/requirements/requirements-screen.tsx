import { languageOf } from '@amirani/core/languages';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RiskRequirement } from '../../api/types.ts';
import { RiskNav } from '../risk-nav.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { requirementShapes } from './requirement-words.ts';

/** What somebody needs to know: each question with its day, its plan of collection and what answers it. */
export const RequirementsScreen = () => {
  const { t } = useMacro();
  const query = useApi('listRiskRequirements', {});
  useRiskChanges('listRiskRequirements');
  return (
    <div className="page">
      <PageHead title={<Trans>Requirements</Trans>} windowTitle={t`Requirements`}>
        <Link to="/risk/requirements/new" className="button">
          <Trans>A new requirement</Trans>
        </Link>
      </PageHead>
      <RiskNav />
      <Fetched query={query} label={t`Loading the requirements…`}>
        {({ requirements }) =>
          requirements.length === 0 ? (
            <EmptyState title={<Trans>No questions yet</Trans>}>
              <p>
                <Trans>
                  Analysis begins with a question: who needs to know what, and until when. Then it
                  is planned what has to be collected for it.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <RequirementTable requirements={requirements} />
          )
        }
      </Fetched>
    </div>
  );
};

const RequirementTable = ({
  requirements,
}: {
  readonly requirements: readonly RiskRequirement[];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const risk = riskSay(languageOf(i18n.locale));
  return (
    <DataTable<RiskRequirement>
      caption={t`Requirements, the first due on top`}
      groups={[{ id: 'all', rows: requirements }]}
      rowKey={({ id }) => id}
      restore={lastOpened.get()['risk-requirement']}
      dim={({ state }) => state === 'closed'}
      onOpen={({ id }) => {
        lastOpened.update((known) => ({ ...known, 'risk-requirement': id }));
        void navigate({ to: '/risk/requirements/$id', params: { id } });
      }}
      headTitle={<Trans>Question</Trans>}
      head={({ question }) => question}
      columns={[
        { id: 'client', title: <Trans>Who asks</Trans>, cell: ({ client }) => client },
        { id: 'due', title: <Trans>By when</Trans>, cell: ({ due }) => format.date(due) },
        {
          id: 'state',
          title: <Trans>State</Trans>,
          cell: ({ state }) => (
            <Badge verdict={requirementShapes[state]}>
              {risk(`risk.requirement-state.${state}`)}
            </Badge>
          ),
        },
        {
          id: 'collection',
          title: <Trans>Collection</Trans>,
          cell: ({ collection }) => {
            const overdue = collection.filter(({ state }) => state === 'overdue').length;
            return overdue > 0 ? (
              <Badge verdict="obstacle">
                <Plural value={overdue} one="# overdue" other="# overdue" />
              </Badge>
            ) : (
              <span className="soft">
                <Plural value={collection.length} one="# planned" other="# planned" />
              </span>
            );
          },
        },
      ]}
    />
  );
};
