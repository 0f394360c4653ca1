import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useNow } from '@platform/web/platform/clock.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { AcademyControl } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { SittingStateBadge } from '../own/sitting-state.tsx';
import { useCourseName } from '../use-academy.ts';
import { clockText } from './clock-text.ts';
import { InjectsPanel } from './injects-panel.tsx';
import { keepControl } from './keep-control.ts';
import { ObjectivesPanel } from './objectives-panel.tsx';
import { RollBackPanel } from './roll-back-panel.tsx';
import { TaskMatrix } from './task-matrix.tsx';

/** Exercise control: the clock with its acts, people by tasks, what reaches them, and the way back to a moment. */
export const ControlScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/academy/control/$id' });
  const navigate = useNavigate();
  const query = useApi('getControl', { params: { id } });
  const { data, error, refetch } = query;
  const refresh = useQuietRefresh('academy', () => true, refetch);
  useQuietRefresh('academy-progress', (change) => change.id === id, refetch);
  const name = useCourseName();
  const classId = data?.sitting.class;
  const back = (): void =>
    void (classId === undefined
      ? navigate({ to: '/academy/classes' })
      : navigate({ to: '/academy/classes/$id', params: { id: classId } }));
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        title={
          data === undefined ? (
            <Trans>Exercise control</Trans>
          ) : (
            <Trans>
              Sitting {data.sitting.number}, {name.title(data.sitting.course)}
            </Trans>
          )
        }
        windowTitle={t`Exercise control`}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Class</Trans>
          </BackButton>
        </div>
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the sitting…`} />
        ) : null
      ) : (
        <>
          <ClockBar control={data} />
          <TaskMatrix control={data} />
          <ObjectivesPanel control={data} />
          <div className="control-columns">
            <InjectsPanel control={data} />
            <RollBackPanel control={data} />
          </div>
        </>
      )}
    </div>
  );
};

type Act = 'begin' | 'pause' | 'resume' | 'finish' | 'release-truth';

/** The clock of the exercise, and what may be done with it now. */
const ClockBar = ({ control }: { readonly control: AcademyControl }) => {
  const { t } = useLingui();
  const { sitting, people, tasks } = control;
  const act = useMutation({
    mutationFn: (one: Act) =>
      call('controlSitting', { params: { id: sitting.id }, body: { act: one } }),
    onSuccess: (answer) => {
      keepControl(answer.control);
      readAnew('getClass', 'listClasses', 'getClassMatrix', 'getClassResults', 'listCandidates');
    },
  });
  const offered: readonly Act[] = {
    'not-begun': ['begin'] as const,
    running: ['pause', 'finish'] as const,
    paused: ['resume', 'finish'] as const,
    finished: sitting.released ? ([] as const) : (['release-truth'] as const),
  }[sitting.state];
  const words: Readonly<Record<Act, string>> = {
    begin: t`Begin`,
    pause: t`Pause`,
    resume: t`Go on`,
    finish: t`End the sitting`,
    'release-truth': t`Release what was true`,
  };
  const all = people.length * tasks.length;
  const decided = people.reduce((sum, one) => sum + one.decided, 0);
  return (
    <section className="clock-bar" aria-label={t`Clock of the exercise`}>
      <div className="clock-face">
        <ExerciseClock control={control} />
        <SittingStateBadge state={sitting.state} />
        {sitting.released ? (
          <Badge verdict="met">
            <Trans>truth released</Trans>
          </Badge>
        ) : null}
      </div>
      <div className="clock-progress">
        <Progress
          label={t`${decided} of ${all} decisions`}
          value={all === 0 ? 0 : (100 * decided) / all}
        />
      </div>
      <div className="line-up">
        {offered.map((one, at) => (
          <Button
            key={one}
            kind={at === 0 ? 'primary' : 'plain'}
            isPending={act.isPending && act.variables === one}
            onPress={() => {
              if (!act.isPending) act.mutate(one);
            }}
          >
            {words[one]}
          </Button>
        ))}
        {sitting.state === 'not-begun' ? null : (
          <Link to="/academy/replay/$id" params={{ id: sitting.id }} className="button">
            <Trans>Replay</Trans>
          </Link>
        )}
      </div>
      {act.error === null ? null : (
        <ActError error={act.error} onLookAgain={() => readAnew('getControl')} />
      )}
      <p className="small soft clock-seal">
        <Plural value={people.length} one="# person" other="# people" /> ·{' '}
        <Plural value={tasks.length} one="# item" other="# items" /> ·{' '}
        <Trans>
          seal over the truth <span className="mono digest">{sitting.seal}</span>
        </Trans>
      </p>
    </section>
  );
};

/** Minutes and seconds of the exercise; it stands while the exercise is paused. It is not read aloud each second. */
const ExerciseClock = ({ control: { clock } }: { readonly control: AcademyControl }) => {
  const now = useNow(1000);
  return (
    <span className="exercise-clock" role="timer" aria-live="off">
      {clockText(clock, now)}
    </span>
  );
};
