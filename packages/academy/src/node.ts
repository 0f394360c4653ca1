// biome-ignore-all lint/correctness/noNodejsModules: the entry for Node
import { readFile } from 'node:fs/promises';
import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import {
  type CourseId,
  type CourseLanguage,
  type CourseText,
  readCourseText,
  readOutcomes,
} from './courses/index.ts';
import type { AcademyWord } from './words.gen.ts';

const words = new URL('../words/', import.meta.url);

/** Speaks of courses, certificates and questions, in each language. */
export const academySay: (language: Language) => Say<AcademyWord> = wordsIn(words);

/** Loads pages, guidance and trainer's notes of a course in one language. */
export const loadCourseText = async (id: CourseId, language: CourseLanguage): Promise<CourseText> =>
  readCourseText(await pages(id, language), await pages('common', language));

/** Loads what somebody can do after a course, by the ids of its outcomes. */
export const loadOutcomes = async (
  id: CourseId,
  language: Language,
): Promise<Readonly<Record<string, string>>> => readOutcomes(await pages(id, language));

const pages = (name: CourseId | 'common', language: Language): Promise<string> =>
  readFile(new URL(`pages/${name}.${language}.md`, words), 'utf8');
