import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { TargetingWord } from '@amirani/targeting/texts';
import { wordsOf } from '@platform/web/platform/words.ts';

/** What is said of criteria, hits and watch lists, in each language that is loaded. */
export const targetingSay: (language: Language) => Say<TargetingWord> = await wordsOf('targeting');
