import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { AcademyClass } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { CandidatesPart } from '../certificates/candidates-part.tsx';
import { LaunchesPart } from '../launch/launches-part.tsx';
import { useCourseName } from '../use-academy.ts';
import { ChallengesPart } from './challenges-part.tsx';
import { ResultsPart } from './results-part.tsx';
import { SeatsPart } from './seats-part.tsx';
import { SittingsPart } from './sittings-part.tsx';

/** One class: its sittings and matrix, results person by person, challenges, certificates, seats. */
export const ClassScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/academy/classes/$id' });
  const navigate = useNavigate();
  const query = useApi('getClass', { params: { id } });
  const { data, error, refetch } = query;
  const refresh = useQuietRefresh(
    'academy',
    () => true,
    async () => {
      readAnew(
        'getClassMatrix',
        'getClassResults',
        'listChallenges',
        'listCandidates',
        'getClassLaunches',
      );
      await refetch();
    },
  );
  const name = useCourseName();
  const back = (): void => void navigate({ to: '/academy/classes' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={data?.title ?? <Trans>Class</Trans>} windowTitle={t`Class`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Classes</Trans>
          </BackButton>
        </div>
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the class…`} />
        ) : null
      ) : (
        <>
          <p className="soft">
            {name.title(data.course)} · <Plural value={data.seats} one="# seat" other="# seats" />
            {data.state === 'closed' ? (
              <>
                {' · '}
                <Trans>closed</Trans>
              </>
            ) : null}
          </p>
          <ClassParts one={data} />
        </>
      )}
    </div>
  );
};

const ClassParts = ({ one }: { readonly one: AcademyClass }) => {
  const { t } = useLingui();
  const { part = 'sittings' } = useSearch({ from: '/academy/classes/$id' });
  const navigate = useNavigate({ from: '/academy/classes/$id' });
  return (
    <Tabs
      label={t`Parts of the class`}
      value={part}
      onChange={(next) =>
        void navigate({ search: next === 'sittings' ? {} : { part: next }, replace: true })
      }
      items={[
        { id: 'sittings', title: <Trans>Sittings</Trans>, content: <SittingsPart one={one} /> },
        { id: 'results', title: <Trans>Results</Trans>, content: <ResultsPart one={one} /> },
        {
          id: 'challenges',
          title: (
            <>
              <Trans>Challenges</Trans>
              {one.openChallenges === 0 ? null : (
                <span className="tab-count">{one.openChallenges}</span>
              )}
            </>
          ),
          content: <ChallengesPart classId={one.id} />,
        },
        {
          id: 'certificates',
          title: <Trans>Certificates</Trans>,
          content: <CandidatesPart classId={one.id} />,
        },
        { id: 'seats', title: <Trans>Seats</Trans>, content: <SeatsPart one={one} /> },
        {
          id: 'launches',
          title: <Trans>Learning platform</Trans>,
          content: <LaunchesPart classId={one.id} />,
        },
      ]}
    />
  );
};
