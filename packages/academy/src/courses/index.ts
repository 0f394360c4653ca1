export { wrongForOneRight } from './base-rates.ts';
export { criteriaText, frameworkText } from './certificate-texts.ts';
export type { CourseProblem } from './check.ts';
export { courseProblems, prevalenceLimits } from './check.ts';
export type {
  Bar,
  BlockPurpose,
  Chart,
  Course,
  CourseBlock,
  CourseId,
  CourseMaterial,
  CourseSitting,
  CourseText,
  KeyFigure,
  Outcome,
  Source,
} from './course.ts';
export { courseIds } from './course.ts';
export type { Term } from './glossary.ts';
export { glossary } from './glossary.ts';
export { withPlannedHints } from './hints.ts';
export type { CourseLanguage } from './language.ts';
export { courseLanguages, languageFor } from './language.ts';
export type { CourseEntry } from './list.ts';
export { courseList } from './list.ts';
export { loadCourse } from './load.ts';
export type { Page, PageBlock } from './page.ts';
export type { Plan } from './plan.ts';
export { hasFeedback, prevalenceOf } from './plan.ts';
export { glossaryPage, publicPage } from './public-page.ts';
export { readCourseText, readOutcomes } from './read-course.ts';
