import { monthNumber } from '@amirani/academy/programme';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProgrammeView } from '../api/types.ts';
import { ActivitiesTab } from './activities-tab.tsx';
import { DeliverablesTab } from './deliverables-tab.tsx';
import { IndicatorsTab } from './indicators-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import type { ProgrammeTab } from './programme-tabs.ts';
import { ReportsTab } from './reports/reports-tab.tsx';
import { RisksTab } from './risks-tab.tsx';
import { useProgrammeChanges } from './use-programme.ts';
import { useText } from './use-text.ts';

/** A programme: what is planned, what was done, what it reaches, and how it accounts for it. */
export const ProgrammeScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/programme/$id' });
  const query = useApi('getProgramme', { params: { id } });
  useProgrammeChanges('getProgramme');
  return (
    <Fetched query={query} label={t`Loading the programme…`}>
      {(view) => <ProgrammePage view={view} />}
    </Fetched>
  );
};

const ProgrammePage = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useLingui();
  const text = useText();
  const navigate = useNavigate();
  const { part = 'overview' } = useSearch({ from: '/programme/$id' });
  const { programme, today, id } = view;
  const { months } = programme;
  const month = Math.min(months, Math.max(0, monthNumber(programme.start, today)));
  const tabs: readonly {
    readonly id: ProgrammeTab;
    readonly title: ReactNode;
    readonly content: ReactNode;
  }[] = [
    { id: 'overview', title: <Trans>Overview</Trans>, content: <OverviewTab view={view} /> },
    {
      id: 'activities',
      title: <Trans>Activities and sessions</Trans>,
      content: <ActivitiesTab view={view} />,
    },
    {
      id: 'deliverables',
      title: <Trans>Deliverables</Trans>,
      content: <DeliverablesTab view={view} />,
    },
    { id: 'indicators', title: <Trans>Indicators</Trans>, content: <IndicatorsTab view={view} /> },
    { id: 'risks', title: <Trans>Risks and lessons</Trans>, content: <RisksTab view={view} /> },
    { id: 'reports', title: <Trans>Reports</Trans>, content: <ReportsTab view={view} /> },
  ];
  return (
    <div className="page">
      <PageHead title={text(programme.title)} windowTitle={t`Programme`}>
        <span className="soft">
          <Trans>
            Month {month} of {months}
          </Trans>
        </span>
      </PageHead>
      {programme.results === 'simulation' ? (
        <Notice
          verdict="attention"
          title={<Trans>Results of this programme come from a simulation</Trans>}
        >
          <p>
            <Trans>
              Simulated results: made-up people decided and the real scorer counted. No one was
              trained.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <Tabs
        label={t`Parts of the programme`}
        items={tabs}
        value={part}
        onChange={(chosen) =>
          void navigate({
            to: '/programme/$id',
            params: { id },
            replace: true,
            search: chosen === 'overview' ? {} : { part: chosen },
          })
        }
      />
    </div>
  );
};
