import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import type { AcademyMyCourse, AcademySittingHead } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { RuleView } from '../certificates/rule-view.tsx';
import { BaseRateSlide } from '../figures/base-rate-slide.tsx';
import { CurveTable } from '../figures/curve-table.tsx';
import { ratesOf } from '../figures/rates.ts';
import { ScoreView } from '../figures/score-view.tsx';
import { OpenLaunches } from '../launch/open-launches.tsx';
import { useCourseLanguage, useCourseName } from '../use-academy.ts';
import { DueList } from './due-list.tsx';
import { NoticeList } from './notice-list.tsx';
import { OwnChallenges } from './own-challenges.tsx';
import { SittingStateBadge } from './sitting-state.tsx';

/** One's own training: what is due in the next twenty minutes, then each course with its results. */
export const MyTrainingScreen = () => {
  const { t } = useLingui();
  const query = useApi('getMyTraining', {});
  const { data, error, refetch } = query;
  useQuietRefresh('academy', () => true, refetch);
  return (
    <div className="page">
      <PageHead title={<Trans>My training</Trans>} windowTitle={t`My training`} />
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading your results…`} />
        ) : null
      ) : data.courses.length === 0 ? (
        <EmptyState title={<Trans>You sit in no class</Trans>}>
          <p>
            <Trans>
              A trainer sets up a class and gives each seat its sign-in. The pages of the courses
              can be read already.
            </Trans>
          </p>
          <Link to="/academy/courses" className="button">
            <Trans>Courses</Trans>
          </Link>
        </EmptyState>
      ) : (
        <>
          <OpenLaunches />
          <DueList due={data.due} courses={data.courses} />
          <NoticeList notices={data.notices} />
          {data.courses.map((course) => (
            <OwnCourse key={course.seat} course={course} />
          ))}
          <OwnChallenges challenges={data.challenges} />
        </>
      )}
    </div>
  );
};

const OwnCourse = ({ course }: { readonly course: AcademyMyCourse }) => {
  const name = useCourseName();
  const format = useFormat();
  const { language } = useCourseLanguage();
  const plan = useApi('getCourse', { params: { language, course: course.class.course } });
  const { together, rule, results, sittings } = course;
  const bar = rule?.bar ?? plan.data?.bar.dPrime;
  const rates = together === undefined ? undefined : ratesOf(together.counts);
  return (
    <section className="stack own-course" aria-labelledby={`course-${course.seat}`}>
      <div className="line-up spread">
        <h2 id={`course-${course.seat}`}>{name.title(course.class.course)}</h2>
        <p className="soft">
          {course.class.title} · <Trans>you are {course.pseudonym}</Trans>
        </p>
      </div>
      <ul className="sitting-list">
        {sittings.map((one) => (
          <SittingRow key={one.id} sitting={one} />
        ))}
      </ul>
      {results.length === 0 ? (
        <p className="soft">
          <Trans>
            No results yet. Results of measured items appear after the trainer releases the answers.
          </Trans>
        </p>
      ) : (
        <CurveTable results={results} />
      )}
      {together === undefined || bar === undefined ? null : (
        <>
          <h3>
            <Trans>All measured sittings together</Trans>
          </h3>
          <ScoreView score={together} bar={bar} />
        </>
      )}
      {rule === undefined ? null : <RuleView rule={rule} />}
      {rates === undefined || plan.data === undefined ? null : (
        <BaseRateSlide
          hitRate={rates.hitRate}
          alarmRate={rates.alarmRate}
          fieldPrevalence={plan.data.fieldPrevalence}
        />
      )}
      <p className="small soft">
        <Trans>
          These results are kept until {format.date(course.erasesOn)}, for learning alone. You, your
          trainer and the certifier see them, and nobody else.
        </Trans>
      </p>
    </section>
  );
};

const SittingRow = ({ sitting }: { readonly sitting: AcademySittingHead }) => {
  const format = useFormat();
  const label =
    sitting.kind === 'practice' ? (
      <Trans>Practice of your own</Trans>
    ) : (
      <Trans>Sitting {format.number(sitting.number)}</Trans>
    );
  return (
    <li className="line-up">
      <Link to="/academy/sittings/$id" params={{ id: sitting.id }}>
        {label}
      </Link>
      <SittingStateBadge state={sitting.state} />
      <span className="soft small">{format.instant(sitting.begunAt ?? sitting.openedAt)}</span>
      {sitting.released ? (
        <Badge verdict="met">
          <Trans>truth released</Trans>
        </Badge>
      ) : null}
    </li>
  );
};
