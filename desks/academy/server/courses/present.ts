import {
  type Course,
  type CourseBlock,
  type CourseLanguage,
  type CourseText,
  hasFeedback,
  prevalenceOf,
} from '@amirani/academy/courses';
import { evidenceCodes } from '@amirani/scenario/items';
import type { AcademyCourse, AcademyCourseSummary } from '../../api/types.ts';
import type { CourseBook } from '../room.ts';

/** A block as it is announced to those who will sit it. */
const blockOf = (block: CourseBlock): AcademyCourseSummary['weekly'] => ({
  id: block.id,
  purpose: block.purpose,
  minutes: block.minutes,
  hints: block.hints,
  kind: hasFeedback(block) ? 'practice' : 'measured',
  items: block.targets + block.others,
  prevalence: prevalenceOf(block),
});

/** The blocks of a sitting of a course, from 1; undefined where it has no such sitting. */
export const blocksOf = (course: Course, number: number): readonly CourseBlock[] | undefined => {
  const sitting = course.sittings[number - 1];
  return sitting?.blocks.flatMap((id) => course.blocks.find((block) => block.id === id) ?? []);
};

/** The block of a course that is repeated each week. */
export const weeklyOf = (course: Course): CourseBlock => {
  const found = course.blocks.find(({ id }) => id === course.weekly);
  if (found === undefined) throw new Error(`${course.id} has no weekly block`);
  return found;
};

/** A course as it is listed. */
export const summaryOf = (
  book: CourseBook,
  course: Course,
  text: CourseText,
  language: CourseLanguage,
): AcademyCourseSummary => {
  const { dPrime, reachedBy } = course.bar;
  return {
    id: course.id,
    edition: course.edition,
    material: course.material,
    ...book.named(course.id, language),
    bar: { dPrime, reachedBy, because: text.barBecause },
    fieldPrevalence: course.fieldPrevalence.share,
    sittings: course.sittings.map((_, at) => ({
      number: at + 1,
      blocks: (blocksOf(course, at + 1) ?? []).map(blockOf),
    })),
    weekly: blockOf(weeklyOf(course)),
    retestMonths: [...course.retestMonths],
    outcomes: course.outcomes.map((outcome) => ({
      ...outcome,
      text: text.outcomes[outcome.id] ?? '',
    })),
  };
};

/** A course with its pages; the notes are for trainers. */
export const courseOf = (
  summary: AcademyCourseSummary,
  course: Course,
  text: CourseText,
  isTrainer: boolean,
): AcademyCourse =>
  // The pages are data of a package and are copied as they are: the contract drops what it does not name.
  ({
    ...summary,
    prevalenceBecause: text.prevalenceBecause,
    hintNotice: text.hintNotice,
    pages: text.pages,
    evidence: evidenceCodes[course.material].map((code: string) => ({
      code,
      text: text.evidence[code] ?? '',
    })),
    keyFigures: course.keyFigures,
    charts: course.charts,
    sources: course.sources,
    ...(isTrainer ? { notes: text.trainer } : {}),
  }) as unknown as AcademyCourse;
