import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AcademyCourse, AcademyPage } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { useCourseLanguage, useCourseName } from '../use-academy.ts';
import { CoursePlan } from './course-plan.tsx';
import { PageView } from './page-view.tsx';

/** A course: its plan, its pages of theory one by one, and for trainers the notes. */
export const CourseScreen = () => {
  const { t } = useLingui();
  const { course } = useParams({ from: '/academy/courses/$course' });
  const { page } = useSearch({ from: '/academy/courses/$course' });
  const navigate = useNavigate();
  const name = useCourseName();
  const { language, fallback } = useCourseLanguage();
  const { data, error, refetch } = useApi('getCourse', { params: { language, course } });
  const back = (): void => void navigate({ to: '/academy/courses' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={name.title(course)} windowTitle={t`Course`}>
        <BackButton onPress={back}>
          <Trans>Courses</Trans>
        </BackButton>
      </PageHead>
      <AcademyNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the course…`} />
        ) : null
      ) : (
        <>
          {fallback ? (
            <p className="soft">
              <Trans>The pages of this course are there in English, Georgian and Latvian.</Trans>
            </p>
          ) : null}
          <CourseRead course={data} page={page} language={language} />
        </>
      )}
    </div>
  );
};

const CourseRead = ({
  course,
  page,
  language,
}: {
  readonly course: AcademyCourse;
  readonly page: string | undefined;
  readonly language: string;
}) => {
  const { t } = useLingui();
  const notes = course.notes ?? [];
  const all = [...course.pages, ...notes];
  const at = all.findIndex(({ id }) => id === page);
  const shown = all[at];
  const link = (one: AcademyPage) => (
    <li key={one.id}>
      <Link
        to="/academy/courses/$course"
        params={{ course: course.id }}
        search={{ page: one.id }}
        aria-current={one.id === page ? 'page' : undefined}
      >
        {one.title}
      </Link>
    </li>
  );
  return (
    <div className="course-columns">
      <nav className="course-pages" aria-label={t`Pages of the course`}>
        <ul>
          <li>
            <Link
              to="/academy/courses/$course"
              params={{ course: course.id }}
              search={{}}
              aria-current={shown === undefined ? 'page' : undefined}
            >
              <Trans>Plan of the course</Trans>
            </Link>
          </li>
        </ul>
        <h2>
          <Trans>Theory</Trans>
        </h2>
        <ol lang={language}>{course.pages.map(link)}</ol>
        {notes.length === 0 ? null : (
          <>
            <h2>
              <Trans>Notes for trainers</Trans>
            </h2>
            <ol lang={language}>{notes.map(link)}</ol>
          </>
        )}
      </nav>
      {shown === undefined ? (
        <CoursePlan course={course} language={language} />
      ) : (
        <article className="course-page" key={shown.id}>
          <PageTitle title={shown.title} language={language} />
          <p className="small soft">
            <Trans>
              Page {at + 1} of {all.length}
            </Trans>
          </p>
          <PageView page={shown} course={course} language={language} />
          <p className="line-up spread page-turns">
            <Turn course={course.id} page={all[at - 1]} language={language}>
              <Trans>Before</Trans>
            </Turn>
            <Turn course={course.id} page={all[at + 1]} language={language}>
              <Trans>Next</Trans>
            </Turn>
          </p>
        </article>
      )}
    </div>
  );
};

/** The title of a page takes the focus when it is turned, so that it is read aloud. */
const PageTitle = ({ title, language }: { readonly title: string; readonly language: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  return (
    <h2 ref={heading} tabIndex={-1} lang={language} className="course-page-title">
      {title}
    </h2>
  );
};

const Turn = ({
  course,
  page,
  language,
  children,
}: {
  readonly course: string;
  readonly page: AcademyPage | undefined;
  readonly language: string;
  readonly children: ReactNode;
}) =>
  page === undefined ? (
    <span />
  ) : (
    <Link to="/academy/courses/$course" params={{ course }} search={{ page: page.id }}>
      {children}: <span lang={language}>{page.title}</span>
    </Link>
  );
