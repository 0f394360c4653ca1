import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { NetworkWord } from '@amirani/network/words';
import { wordsOf } from '@platform/web/platform/words.ts';

/** What is said of cases, calls, files, figures and leads, in each language that is loaded. */
export const networkSay: (language: Language) => Say<NetworkWord> = await wordsOf('network');
