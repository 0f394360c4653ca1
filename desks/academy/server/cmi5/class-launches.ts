import { Buffer } from 'node:buffer';
import {
  type AssignableUnit,
  coursePackage,
  type LangString,
  type LaunchedUnit,
  unitName,
  unitTitle,
} from '@amirani/academy/cmi5';
import type { CourseId } from '@amirani/academy/courses';
import { academySay } from '@amirani/academy/node';
import { type Language, languages } from '@amirani/core/languages';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { AcademyClassLaunches } from '../../api/types.ts';
import { type AcademyRoom, courseIn } from '../room.ts';
import { launchShape } from './launches.ts';
import * as store from './store.ts';

/** What a class has to do with learning management systems, for its trainer. @throws Problem `http.not-found` */
export const classLaunches = async (
  tx: Transaction,
  platforms: readonly string[],
  classId: string,
): Promise<AcademyClassLaunches> => {
  const opened = mustFind(await store.findOpened(tx, classId));
  const launches = (await store.listLaunches(tx, classId)).map(launchShape);
  return {
    platforms: [...platforms],
    open: opened.launchable,
    launches,
    ...(opened.masteryScore === undefined ? {} : { masteryScore: Number(opened.masteryScore) }),
    links: (await store.listLinks(tx, classId)).map((link) => ({
      ...pick(link, 'id', 'seat', 'pseudonym'),
      learner: { homePage: link.homePage, name: link.name },
      askedAt: link.askedAt.toISOString(),
      confirmed: link.confirmedAt !== undefined,
    })),
  };
};

/**
 * Confirms a tie, or takes it away: then launches of that seat that are not told to their end are left untold.
 * Gives the class. @throws Problem `http.not-found`, `academy.launch.other-learner`
 */
export const decideLink = async (
  tx: Transaction,
  id: string,
  confirmed: boolean,
  now: Date,
): Promise<store.LinkRow> => {
  const link = mustFind(await store.findLink(tx, id));
  if (confirmed)
    await store.confirmLink(tx, id, now).catch((error: unknown) => {
      throw (error as { code?: string }).code === '23505'
        ? new Problem('academy.launch.other-learner', {}, { cause: error })
        : error;
    });
  else {
    await store.deleteLink(tx, id);
    if (link.confirmedAt !== undefined)
      await asRole(tx, 'amirani_assessor', (own) => store.leaveLaunches(own, link.seat));
  }
  return link;
};

/** The course of a class as a package: practice, and each of its sittings, launched at this address. @throws Problem `http.not-found` */
export const packageOf = async (
  tx: Transaction,
  room: Pick<AcademyRoom, 'courses'>,
  classId: string,
  origin: string,
): Promise<{ readonly name: string; readonly mediaType: string; readonly content: string }> => {
  const opened = mustFind(await store.findOpened(tx, classId));
  const course = await courseIn(room, opened.course);
  const outcomes = await outcomeTexts(room, course.id);
  const base = `urn:amirani:class:${classId}`;
  const objective = (id: string): string => `${base}:outcome:${id}`;
  const units: readonly LaunchedUnit[] = [
    { kind: 'practice' },
    ...course.sittings.map((_, at) => ({ kind: 'sitting', number: at + 1 }) as const),
  ];
  const named = (language: Language) => room.courses.named(course.id, language);
  const title = inAll((language) => named(language).title);
  const description = inAll((language) => named(language).summary);
  const bytes = coursePackage({
    id: base,
    title,
    description,
    objectives: course.outcomes.map(({ id }) => {
      const texts = outcomes(id);
      return { id: objective(id), title: texts, description: texts };
    }),
    units: units.map(
      (unit): AssignableUnit => ({
        id: `${base}:${unitName(unit)}`,
        title: inAll((language) => unitTitle(unit, academySay(language))),
        description,
        url: `${origin}/academy/launch/${classId}/${unitName(unit)}`,
        moveOn: opened.masteryScore === undefined ? 'Completed' : 'CompletedAndPassed',
        ...(opened.masteryScore === undefined ? {} : { masteryScore: Number(opened.masteryScore) }),
        objectives: course.outcomes.map(({ id }) => objective(id)),
      }),
    ),
  });
  return {
    name: `${course.id}-${classId.slice(0, 8)}.zip`,
    mediaType: 'application/zip',
    content: Buffer.from(bytes).toString('base64'),
  };
};

/** A text in every language. */
const inAll = (text: (language: Language) => string): LangString =>
  Object.fromEntries(languages.map((language) => [language, text(language)]));

/** What somebody can do after a course, by outcome, in every language in which courses are announced. */
const outcomeTexts = async (
  { courses }: Pick<AcademyRoom, 'courses'>,
  course: CourseId,
): Promise<(outcome: string) => LangString> => {
  const all = await Promise.all(
    languages.map(
      async (language) => [language, await courses.outcomes(course, language)] as const,
    ),
  );
  return (outcome) =>
    Object.fromEntries(all.map(([language, texts]) => [language, texts[outcome] ?? outcome]));
};
