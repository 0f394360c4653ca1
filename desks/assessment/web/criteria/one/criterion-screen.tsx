import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { BackTestsPanel } from '../back-test/back-tests-panel.tsx';
import { GroupReports } from '../back-test/group-reports.tsx';
import { CriterionStanding } from '../criterion-standing.tsx';
import { IssueList } from '../issue-list.tsx';
import { PurposeGate, useIsGated } from '../purpose-gate.tsx';
import type { CriterionPart } from './criterion-parts.ts';
import { CriterionText } from './criterion-text.tsx';
import { Opinion } from './opinion.tsx';
import { StepPanel } from './step-panel.tsx';
import { Way } from './way.tsx';

/** One text of a criterion: what it says, what speaks against it, what it would have done, and its way. */
export const CriterionScreen = () => {
  const { t } = useLingui();
  const gated = useIsGated();
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/assessment/criteria' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead quiet={gated} title={<Trans>Criterion</Trans>} windowTitle={t`Criterion`}>
        <BackButton onPress={back}>
          <Trans>Criteria</Trans>
        </BackButton>
      </PageHead>
      <PurposeGate>
        <OneCriterion />
      </PurposeGate>
    </div>
  );
};

const OneCriterion = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/assessment/criteria/$id' });
  const { part = 'text' } = useSearch({ from: '/assessment/criteria/$id' });
  const navigate = useNavigate();
  const { data: session } = useSession();
  const query = useApi('getCriterion', { params: { id } });
  if (query.error !== null)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined || session == null)
    return <Progress label={t`Loading the criterion…`} />;
  const { criterion } = query.data;
  const { summary } = criterion;
  const refetch = (): void => void query.refetch();
  const isAnalyst = session.roles.includes('pnr-analyst');
  return (
    <>
      <header className="criterion-head">
        <div>
          <h2>{summary.title ?? <Trans>A text that cannot be read</Trans>}</h2>
          <p className="line-up">
            {summary.criterion === undefined ? null : (
              <span className="mono">
                {summary.criterion} {summary.version}
              </span>
            )}
            <CriterionStanding summary={summary} />
          </p>
        </div>
        {isAnalyst ? (
          <Link to="/assessment/criteria/write" search={{ from: id }} className="button">
            <Trans>Write another text of it</Trans>
          </Link>
        ) : null}
      </header>
      <Tabs<CriterionPart>
        label={t`Parts of the criterion`}
        value={part}
        onChange={(next) =>
          void navigate({
            to: '/assessment/criteria/$id',
            params: { id },
            search: next === 'text' ? {} : { part: next },
          })
        }
        items={[
          {
            id: 'text',
            title: <Trans>Text</Trans>,
            content: (
              <div className="criterion-columns">
                <CriterionText text={criterion.text} issues={criterion.issues} />
                <div className="stack">
                  <StepPanel
                    criterion={criterion}
                    person={{
                      login: session.login,
                      isAnalyst,
                      isOfficer: session.roles.includes('data-protection-officer'),
                    }}
                    onDone={refetch}
                  />
                  <Opinion criterion={criterion} />
                  <IssueList issues={criterion.issues} />
                </div>
              </div>
            ),
          },
          {
            id: 'back-tests',
            title: <Trans>Back-tests</Trans>,
            content: <BackTestsPanel criterion={criterion} mayRun={isAnalyst} onDone={refetch} />,
          },
          {
            id: 'groups',
            title: <Trans>Effects on groups</Trans>,
            content: <GroupReports id={id} />,
          },
          { id: 'way', title: <Trans>Its way</Trans>, content: <Way criterion={criterion} /> },
        ]}
      />
    </>
  );
};
