import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { DocumentsWord } from '../words.gen.ts';

/** What findings about documents say, in each language. */
export const documentsSay: (language: Language) => Say<DocumentsWord> = wordsIn(
  new URL('../../words/', import.meta.url),
);
