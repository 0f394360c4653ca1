/** Languages in which a course is whole: every page, example, question and note. */
export const courseLanguages = ['en', 'ka', 'lv'] as const;

/** A language in which a course is whole. */
export type CourseLanguage = (typeof courseLanguages)[number];

/** The language that a reader gets. Where a course is not whole in theirs, the text is English and must be shown as such. */
export const languageFor = (
  wanted: string,
): { readonly language: CourseLanguage; readonly fallback: boolean } => {
  const found = courseLanguages.find((language) => language === wanted);
  return { language: found ?? 'en', fallback: found === undefined };
};
