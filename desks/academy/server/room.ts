import { randomBytes } from 'node:crypto';
import {
  type Course,
  type CourseEntry,
  type CourseId,
  type CourseLanguage,
  type CourseText,
  courseList,
  loadCourse,
} from '@amirani/academy/courses';
import { academySay, loadCourseText, loadOutcomes } from '@amirani/academy/node';
import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { HandWrittenItem, ItemOptions, Items, MaterialKind } from '@amirani/scenario/items';
import { handWritten, makeItems } from '@amirani/scenario/items';
import { Problem } from '@platform/server/http/problems.ts';
import { openKey } from '@platform/server/keys/key-file.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { localDay } from '@platform/server/time/local-day.ts';

/** Courses as the desk runs them. */
export interface CourseBook {
  readonly list: readonly CourseEntry[];
  /** What a course is called and what it is about. */
  readonly named: (
    id: CourseId,
    language: Language,
  ) => { readonly title: string; readonly summary: string };
  /** Loads a course by id, or returns undefined. */
  readonly load: (id: string) => Promise<Course | undefined>;
  readonly text: (id: CourseId, language: CourseLanguage) => Promise<CourseText>;
  /** What somebody can do after a course, by the ids of its outcomes. */
  readonly outcomes: (
    id: CourseId,
    language: Language,
  ) => Promise<Readonly<Record<string, string>>>;
}

/** What the desk runs on: tests bring small courses of their own. */
export interface AcademyRoom {
  readonly courses: CourseBook;
  readonly makeItems: (options: ItemOptions) => Items;
  /** Items that are mixed into the first practice, by their kind. */
  readonly handWritten: Readonly<Partial<Record<MaterialKind, readonly HandWrittenItem[]>>>;
  /** Returns unpredictable bytes. The demonstration brings its own source. */
  readonly random: (bytes: number) => Buffer;
  /** The day that it is at the border at an instant: days of practice and of certificates are told by it. */
  readonly dayOf: (at: Date) => CivilDate;
  /** The key under which what is true lies in the database until it may be known: 32 bytes of a file of the server. */
  readonly truthKey: Uint8Array;
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

/** The courses of the academy, items from the generator, secrets from the machine, and the key of this server. */
export const academyRoom = async ({
  dataFolder,
  timeZone,
}: Pick<Config, 'dataFolder' | 'timeZone'>): Promise<AcademyRoom> => ({
  courses: {
    list: courseList,
    named: (id, language) => ({
      title: academySay(language)(`academy.course-title.${id}`),
      summary: academySay(language)(`academy.course-summary.${id}`),
    }),
    load: async (id) => {
      const entry = courseList.find((one) => one.id === id);
      return entry === undefined ? undefined : loadCourse(entry.id);
    },
    text: loadCourseText,
    outcomes: loadOutcomes,
  },
  makeItems,
  handWritten,
  random: randomBytes,
  dayOf: (at) => localDay(at, timeZone),
  truthKey: await openKey(dataFolder, 'academy-truth'),
});
