import { courseList, languageFor } from '@amirani/academy/courses';
import type { Role } from '@amirani/contract';
import { languageOf } from '@amirani/core/languages';
import { useLingui } from '@lingui/react';
import { useSession } from '../../platform/session.ts';

/** Whether whoever is signed in works here as this. */
export const useIs = (role: Role): boolean => {
  const { data: session } = useSession();
  return session?.roles.includes(role) ?? false;
};

/** In which language courses are read, and whether it is another than the one on the screen. */
export const useCourseLanguage = (): ReturnType<typeof languageFor> => {
  const { i18n } = useLingui();
  return languageFor(i18n.locale);
};

/** What a course is called, and what it is about, in the language on the screen; of an unknown course its id. */
export const useCourseName = (): {
  readonly title: (course: string) => string;
  readonly summary: (course: string) => string | undefined;
} => {
  const { i18n } = useLingui();
  const find = (id: string) => courseList.find((course) => course.id === id);
  const language = languageOf(i18n.locale);
  return {
    title: (course) => find(course)?.title[language] ?? course,
    summary: (course) => find(course)?.summary[language],
  };
};
