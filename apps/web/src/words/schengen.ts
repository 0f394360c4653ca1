import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { SchengenWord } from '@amirani/schengen/texts';
import { wordsOf } from '@platform/web/platform/words.ts';

/** What the rules of the crossing say, in each language that is loaded. */
export const schengenSay: (language: Language) => Say<SchengenWord> = await wordsOf('schengen');
