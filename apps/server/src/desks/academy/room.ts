import { randomBytes } from 'node:crypto';
import {
  type Course,
  type CourseEntry,
  type CourseId,
  type CourseLanguage,
  type CourseText,
  courseList,
  loadCourse,
  loadCourseText,
} from '@amirani/academy/courses';
import type { ItemOptions, Items } from '@amirani/scenario/items';
import { makeItems } from '@amirani/scenario/items';
import { Problem } from '../../platform/http/problems.ts';

/** Courses as the desk runs them. */
export interface CourseBook {
  readonly list: readonly CourseEntry[];
  /** A course; undefined where there is none of this name. */
  readonly load: (id: string) => Promise<Course | undefined>;
  readonly text: (id: CourseId, language: CourseLanguage) => Promise<CourseText>;
}

/** What the desk runs on: tests bring small courses of their own. */
export interface AcademyRoom {
  readonly courses: CourseBook;
  readonly makeItems: (options: ItemOptions) => Items;
  /** So many bytes that nobody can guess; the demonstration brings its own. */
  readonly random: (bytes: number) => Buffer;
}

/** A course that can be run. @throws Problem `academy.course.unknown` */
export const courseIn = async (
  { courses }: Pick<AcademyRoom, 'courses'>,
  id: string,
): Promise<Course> => {
  const course = await courses.load(id);
  if (course === undefined) throw new Problem('academy.course.unknown');
  return course;
};

/** The courses of the academy, items from the generator, and secrets from the machine. */
export const academyRoom = (): AcademyRoom => ({
  courses: {
    list: courseList,
    load: async (id) => {
      const entry = courseList.find((one) => one.id === id);
      return entry === undefined ? undefined : loadCourse(entry.id);
    },
    text: loadCourseText,
  },
  makeItems,
  random: randomBytes,
});
