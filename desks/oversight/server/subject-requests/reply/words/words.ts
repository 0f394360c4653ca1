import type { Language } from '@amirani/core/languages';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lv } from './lv.ts';
import type { Words } from './model.ts';

/** The vocabulary by language; complete by its type. */
export const replyWords: Readonly<Record<Language, Words>> = { en, ka, lv, fr, it, es };

/** The word of a code of a kind; the code itself where none is known, so that nothing hides. */
export const wordOf = (words: Words, kind: string, code: string): string =>
  (words as Readonly<Record<string, string>>)[`${kind}.${code}`] ?? code;
