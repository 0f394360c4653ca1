import { materialKindTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { AcademyNav } from '../academy-nav.tsx';
import { useShare } from '../figures/use-share.ts';
import { useCourseLanguage, useCourseName, useIs } from '../use-academy.ts';

/** The courses that can be run, each with what it asks for. */
export const CoursesScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { language } = useCourseLanguage();
  const name = useCourseName();
  const { fixed, percent } = useShare();
  const trains = useIs('trainer');
  const { data, error, refetch, isPending } = useApi('listCourses', { params: { language } });
  return (
    <div className="page">
      <PageHead title={<Trans>Courses</Trans>} windowTitle={t`Courses`}>
        {trains ? (
          <Link to="/academy/classes/new" className="button" data-kind="primary">
            <Trans>Set up a class</Trans>
          </Link>
        ) : null}
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending ? <Progress label={t`Loading the courses…`} /> : null}
      {data?.courses.length === 0 ? (
        <EmptyState title={<Trans>No courses yet</Trans>}>
          <p>
            <Trans>Courses come with the workbench. Ask the person who installed it.</Trans>
          </p>
        </EmptyState>
      ) : null}
      <ul className="course-list">
        {(data?.courses ?? []).map((course) => {
          const items = course.sittings.flatMap(({ blocks }) => blocks);
          const measured = items
            .filter(({ kind }) => kind === 'measured')
            .reduce((sum, one) => sum + one.items, 0);
          return (
            <li key={course.id} className="course">
              <h2>
                <Link to="/academy/courses/$course" params={{ course: course.id }}>
                  {name.title(course.id)}
                </Link>
              </h2>
              <p>{name.summary(course.id) ?? course.summary}</p>
              <dl className="facts">
                <dt>
                  <Trans>Practised on</Trans>
                </dt>
                <dd>{i18n._(materialKindTexts[course.material])}</dd>
                <dt>
                  <Trans>Sittings</Trans>
                </dt>
                <dd>
                  <Plural value={course.sittings.length} one="# sitting" other="# sittings" />,{' '}
                  <Plural value={measured} one="# measured item" other="# measured items" />
                </dd>
                <dt>
                  <Trans>Bar</Trans>
                </dt>
                <dd>
                  <Trans>
                    lower end of d′ at least {fixed(course.bar.dPrime)}; about{' '}
                    {course.bar.reachedBy.hits} of 60 found and {course.bar.reachedBy.falseAlarms}{' '}
                    of 240 stopped wrongly
                  </Trans>
                </dd>
                <dt>
                  <Trans>At real borders</Trans>
                </dt>
                <dd>
                  <Trans>
                    {percent(course.fieldPrevalence, 2)} of all are wrong, as is assumed
                  </Trans>
                </dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
