import { languageFor } from '@amirani/academy/courses';
import { languageOf } from '@amirani/core/languages';
import { academySay } from '@amirani/web/src/words/academy.ts';
import { useLingui } from '@lingui/react';
import type { Role } from '@platform/api/vocabulary.ts';
import { useSession } from '@platform/web/platform/session.ts';

/** Whether the signed-in person works here in this role. */
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
  const say = academySay(languageOf(i18n.locale));
  const said = (code: string): string | undefined => (say.has(code) ? say(code) : undefined);
  return {
    title: (course) => said(`academy.course-title.${course}`) ?? course,
    summary: (course) => said(`academy.course-summary.${course}`),
  };
};
