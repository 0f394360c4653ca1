import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { DocumentsWord } from '@amirani/documents/texts';
import { wordsOf } from '@platform/web/platform/words.ts';

/** What findings about documents say, in each language that is loaded. */
export const documentsSay: (language: Language) => Say<DocumentsWord> = await wordsOf('documents');
