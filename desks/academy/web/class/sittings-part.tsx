import { blockPurposeTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AcademyClass, AcademyCourse } from '../../api/types.ts';
import { SittingStateBadge } from '../own/sitting-state.tsx';
import { useCourseLanguage } from '../use-academy.ts';
import { ClassMatrix } from './class-matrix.tsx';
import { noTeams, objectivesOf, rolesOf, teamsOf } from './exercise-draft.ts';
import { type ExerciseDraft, ExerciseFields } from './exercise-fields.tsx';
import { ItemsChoice, type ItemsSource } from './items-choice.tsx';
import { injectsOf } from './message-draft.ts';
import { useBeginSitting } from './use-begin-sitting.ts';

/** The sittings of the course, held and still to be held, and under them the matrix of people by blocks. */
export const SittingsPart = ({ one }: { readonly one: AcademyClass }) => {
  const { t } = useMacro();
  const { language } = useCourseLanguage();
  const course = useApi('getCourse', { params: { language, course: one.course } });
  const matrix = useApi('getClassMatrix', { params: { id: one.id } });
  return (
    <div className="stack">
      <h2>
        <Trans>Sittings of the course</Trans>
      </h2>
      {course.error === null ? null : (
        <ErrorState error={course.error} onRetry={() => void course.refetch()} />
      )}
      {course.data === undefined ? (
        <Progress label={t`Loading the course…`} />
      ) : (
        <ol className="sitting-plan">
          {course.data.sittings.map((planned) => (
            <PlannedSitting key={planned.number} one={one} course={course.data} planned={planned} />
          ))}
        </ol>
      )}
      <h2>
        <Trans>Class by blocks</Trans>
      </h2>
      {matrix.error === null ? null : (
        <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />
      )}
      {matrix.data === undefined ? null : <ClassMatrix matrix={matrix.data} />}
    </div>
  );
};

const PlannedSitting = ({
  one,
  course,
  planned,
}: {
  readonly one: AcademyClass;
  readonly course: AcademyCourse;
  readonly planned: AcademyCourse['sittings'][number];
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const begin = useBeginSitting(one.id);
  const [exercise, setExercise] = useState<ExerciseDraft>({
    teams: noTeams,
    messages: [],
    objectives: [],
  });
  const [source, setSource] = useState<ItemsSource>({});
  const held = one.sittingList.filter(
    ({ kind, number }) => kind === 'class' && number === planned.number,
  );
  // After the release it can be held again with fresh items: for a retest, or for absent trainees.
  const mayBegin =
    one.state === 'open' && one.running === undefined && held.every(({ released }) => released);
  return (
    <li className="planned-sitting">
      <div>
        <strong>
          <Trans>Sitting {format.number(planned.number)}</Trans>
        </strong>{' '}
        <span className="soft small">
          {planned.blocks.map((block) => (
            <span key={block.id} className="planned-block">
              {i18n._(blockPurposeTexts[block.purpose])}:{' '}
              <Plural value={block.items} one="# item" other="# items" />,{' '}
              <Plural value={Math.round(block.minutes)} one="# minute" other="# minutes" />
            </span>
          ))}
        </span>
      </div>
      <div className="line-up">
        {held.map((sitting) => (
          <span key={sitting.id} className="line-up">
            <SittingStateBadge state={sitting.state} />
            {sitting.released ? (
              <Badge verdict="met">
                <Trans>truth released</Trans>
              </Badge>
            ) : null}
            <Link to="/academy/control/$id" params={{ id: sitting.id }} className="button">
              <Trans>Control</Trans>
            </Link>
            <Link to="/academy/replay/$id" params={{ id: sitting.id }} className="button">
              <Trans>Replay</Trans>
            </Link>
          </span>
        ))}
        {mayBegin ? (
          <Button
            isPending={begin.isPending}
            onPress={() => {
              const { teams, messages, objectives } = exercise;
              const roles = rolesOf(teams);
              begin.mutate({
                number: planned.number,
                ...source,
                roles,
                injects: injectsOf(messages, roles),
                objectives: objectivesOf(objectives, teams, messages),
                teams: teamsOf(
                  teams,
                  one.seatList.map(({ id }) => id),
                  (team) => t`Team ${format.number(team)}`,
                ),
              });
            }}
          >
            {held.length === 0 ? <Trans>Begin</Trans> : <Trans>Hold it again</Trans>}
          </Button>
        ) : held.length === 0 ? (
          <span className="soft small">
            {one.state === 'closed' ? (
              <Trans>the class is closed</Trans>
            ) : (
              <Trans>another sitting runs</Trans>
            )}
          </span>
        ) : null}
      </div>
      {mayBegin ? (
        <>
          <ItemsChoice
            one={one}
            course={course}
            planned={planned}
            source={source}
            onChange={setSource}
          />
          <ExerciseFields
            draft={exercise}
            seats={one.seatList}
            onChange={(change) => setExercise({ ...exercise, ...change })}
          />
        </>
      ) : null}
      {begin.error === null ? null : <ActError error={begin.error} />}
    </li>
  );
};
