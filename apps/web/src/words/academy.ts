import type { AcademyWord } from '@amirani/academy/words';
import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import { wordsOf } from '@platform/web/platform/words.ts';

/** Speaks of courses, certificates and questions, in each language that is loaded. */
export const academySay: (language: Language) => Say<AcademyWord> = await wordsOf('academy');
